/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { createBook } from "../../src/app/create-book";
import { listSampleBlocs } from "../../src/app/list-samples";
import { planBook } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import type { Workbook } from "../../src/host/port";
import type { Snapshot } from "../../src/plan/snapshot";
import { shownAt } from "../app/live-book";
import { scriptDoor } from "../app/scripted-door";
import { expectedAfter } from "../contract/expected-snapshot";
import { expectSame } from "../contract/same-snapshot";
import { openEmpty, type Scene } from "../host/office/faults/excel-scene";
import { describeFull } from "../judges/programs";
import { CHECKED_BLOC } from "./checked-bloc";
import { beside, button, change, closeBooks, findNamed, openBook, show, soon, tab } from "./pane";

const PATIENCE = 240_000;
const FAILED = "Chưa làm được: Tạo sổ mẫu.";
const DONE = "Đã xong: Tạo sổ mẫu.";

let scene: Scene;
let user: ReturnType<typeof show>["user"];
let before: Snapshot;
let planned: Snapshot;

const read = (): Promise<Snapshot> => scene.openPane().read("all");
const isOffered = (name: string) => findNamed("button", name).length > 0;

/** A pane in front of the preview of the first sample, in an empty workbook of an Excel that can fail. */
async function openPreview(): Promise<void> {
  const found = findBloc(listSampleBlocs()[0]?.id ?? "");
  if (!found) throw new Error("No sample");
  scene = openEmpty();
  before = await read();
  const input = { ...found, presentTabs: [{ name: "Sheet1", key: null }], acceptBandGaps: true };
  planned = expectedAfter(before, createBook.preview(input, null));
  ({ user } = show(beside(scene.openPane())));
  await user.click(await button("Thử với khối mẫu"));
  await button("Tạo sổ mẫu");
  scene.host.recorder.reset();
}

/** Does what the pane offers until it says that it is done; every step must have a way on. */
async function goOn(): Promise<readonly string[]> {
  const taken: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await screen.findAllByText(/^(Chưa làm được|Đã xong|Đã khôi phục sổ|Chưa đọc được sổ)/);
    const offered = ["Khôi phục", "Thử lại", "Thử với khối mẫu", "Tạo sổ mẫu"].find(isOffered);
    if (offered === undefined) return taken;
    if (offered === "Tạo sổ mẫu") expectSame(await read(), before);
    taken.push(offered);
    await user.click(await button(offered));
    if (offered === "Khôi phục") await soon("Đã khôi phục sổ.");
    if (offered === "Tạo sổ mẫu") await soon(DONE);
  }
  return taken;
}

afterEach(closeBooks);

describeFull("every request of making a book and of looking at it afterwards", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "E02 request %s of a new book is refused: said, and the pane leads on to the whole book",
    async (number) => {
      await openPreview();
      scene.host.faults.refuse(number, "GeneralException");
      await user.click(await button("Tạo sổ mẫu"));
      await goOn();
      expectSame(await read(), planned);
    },
    PATIENCE
  );
});

test(
  "E02 a new book breaks off half way: which sheets, put back, made again",
  async () => {
    await openPreview();
    scene.host.faults.breakOff(2, 2000, "GeneralException");
    await user.click(await button("Tạo sổ mẫu"));
    await soon(FAILED);
    await soon("Lần ghi trước bị dở");
    await soon(/^Các trang: Tổng quan, /);
    expect(await goOn()).toEqual(["Khôi phục", "Tạo sổ mẫu"]);
    expectSame(await read(), planned);
  },
  PATIENCE
);

test(
  "E04 a new book is never answered: said, nothing is sent twice; what comes late is put back",
  async () => {
    await openPreview();
    scene.host.faults.hang(2);
    await user.click(await button("Tạo sổ mẫu"));
    await soon(FAILED);
    await soon(/Excel chưa trả lời sau 30 giây/);
    expect(scene.host.recorder.requests().filter(({ isWrite }) => isWrite)).toHaveLength(1);
    // The request is done late, without the one that should have followed; somebody clicks again.
    scene.host.faults.clear();
    await user.click(await button("Tạo sổ mẫu"));
    await screen.findByRole("heading", { name: "Lần ghi trước bị dở" });
    expect(scene.host.recorder.requests().filter(({ isWrite }) => isWrite)).toHaveLength(1);
    expect(await goOn()).toEqual(["Khôi phục", "Tạo sổ mẫu"]);
    expectSame(await read(), planned);
  },
  PATIENCE
);

test("E15 a sheet that somebody deletes between preview and click: named, nothing written, typed scores stay", async () => {
  const book = openBook(planBook(CHECKED_BLOC));
  // Nobody tells the pane of it.
  const door: Workbook = { ...scriptDoor(book, {}), onChange: () => () => undefined };
  const shown = show(beside(door));
  await shown.user.click(await tab("Chấm điểm"));
  await shown.user.click(await button(/^Hội DV1/));
  await button("Nhận 20 điểm");
  await change(book, [{ kind: "removeSheet", sheet: "unit:DV1" }]);
  const left = book.snapshot();
  await shown.user.click(await button("Nhận 20 điểm"));
  await soon("Chưa làm được: Nhận điểm đề xuất.");
  expect(await screen.findAllByText(/trang "01 DV1"/)).not.toEqual([]);
  expectSame(book.snapshot(), left);
  expect(shownAt(book.snapshot(), "unit:DV2", "G10")).not.toBeNull();
});
