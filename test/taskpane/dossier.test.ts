/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { listForms } from "../../src/app/forms/forms-of-book";
import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import type { Files } from "../../src/host/port";
import { mustBook } from "../app/live-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, closeBooks, contents, openBook, show, soon } from "./pane";

/** Files that the page handed to the browser. */
let offered: Blob[] = [];

beforeEach(() => {
  offered = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `#${offered.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
});
afterEach(closeBooks);

const BOOK = planBook(LIVE_BLOC);

/** What was packed: the writers themselves do not run in jsdom; test/e2e/forms opens real files. */
let packed: string[] = [];
const unused = () => Promise.reject(new Error("Nobody asked for this"));
const FILES: Files = {
  readBook: unused,
  changeBook: unused,
  writeDocument: () => Promise.resolve(new Uint8Array(1)),
  writeBook: () => Promise.resolve(new Uint8Array(2)),
  packFiles: (files) => {
    packed = files.map(({ name, bytes }) => `${name} ${bytes.length}`);
    return Promise.resolve(new Uint8Array(3));
  },
};

const NAMES = [
  "ho-so-S1/00-muc-luc.docx 1",
  "ho-so-S1/01-to-trinh.docx 1",
  "ho-so-S1/02-danh-sach-kem-theo.docx 1",
  "ho-so-S1/03-bien-ban-hop-binh-xet.docx 1",
  "ho-so-S1/04-bang-tong-hop-diem.docx 1",
  "ho-so-S1/05-bao-cao-thanh-tich-DV1.docx 1",
  "ho-so-S1/ho-so-S1.xlsx 2",
];

async function openDossier(place: Partial<ReturnType<typeof beside>> = {}) {
  const book = openBook(BOOK);
  const { user } = show({ ...beside(book), ...place } as ReturnType<typeof beside>, {
    view: "forms",
  });
  await soon("1 đơn vị: Hội DV1");
  await user.click(await screen.findByText("Hồ sơ đề nghị Cờ S1"));
  return { book, user };
}

test("F05 the dossier of one award: what is missing, one file with all documents, its link stays", async () => {
  const { book, user } = await openDossier({ loadFiles: () => Promise.resolve(FILES) });
  const before = contents(book);
  await soon(/^Còn \d+ nội dung thiếu hoặc sai\./);
  await user.click(await button("Tải hồ sơ (.zip): Cờ S1"));
  await soon("Đã làm xong tệp và gửi sang phần tải về:");
  const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "ho-so-S1.zip" });
  expect([link.hash, link.download]).toEqual(["#1", "ho-so-S1.zip"]);
  await soon(/^Nếu không thấy tệp đâu: bấm lại vào tên tệp/);
  const [zip = new Blob()] = offered;
  expect([zip.type, zip.size]).toEqual(["application/zip", 3]);
  expect(packed).toEqual(NAMES);
  expect(contents(book)).toEqual(before);
});

test("F05 where no file can be made it is said why, and the forms go into the book instead", async () => {
  const { book, user } = await openDossier({
    loadFiles: () => Promise.reject(new Error("Loading chunk 7 failed")),
  });
  await user.click(await button("Tải hồ sơ (.zip): Cờ S1"));
  await soon(/^Không làm được tệp: .*Loading chunk 7 failed/);
  await user.click(await screen.findByText("Không tải được tệp về máy?"));
  await user.click(await button("Đưa các biểu mẫu của hồ sơ vào sổ"));
  await soon("Đã xong: Đưa các biểu mẫu của hồ sơ vào sổ.");
  const forms = listForms(mustBook(openSnapshot(contents(book))));
  expect(forms.map(({ key }) => key)).toEqual([
    "form.letter:1",
    "form.list:1",
    "form.report:DV1",
    "form.minutes",
    "form.scoreTable",
  ]);
});

test("F05 every document can be copied; where that is forbidden its words stand there", async () => {
  const { user } = await openDossier();
  await user.click(await screen.findByText(/^Gồm 6 văn bản/));
  await user.click(await button("Sao chép văn bản: Biên bản họp"));
  await soon(/^Đã chép\. Mở Word/);
  expect(await navigator.clipboard.readText()).toMatch(/BIÊN BẢN/);
  jest.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("NotAllowed"));
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowed"));
  await user.click(await button("Sao chép văn bản: Tờ trình 1"));
  const words = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Tờ trình 1" });
  expect(words.value).toMatch(/TỜ TRÌNH/);
  jest.restoreAllMocks();
});
