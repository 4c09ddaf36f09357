import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";

import { listForms } from "../../src/app/forms/forms-of-book";
import { openBook } from "../../src/app/open-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { readBook } from "../../src/host/files/read-book";
import { unpack } from "../../src/host/files/package/unpack";
import { describeInBrowser } from "../host/embedded/browser";
import { describeFull } from "../judges/programs";
import { findCuts, findFaults } from "./find-faults";
import { createPerson } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["320 × 480", { viewport: { width: 320, height: 480 } }],
];
const AWARD = "Cờ thi đua của Chính phủ";

let browser: SiteBrowser;

/** The page with the sample of Quảng Ninh, at its forms. */
async function openForms(options: BrowserContextOptions = {}) {
  const visit = await browser.open({ viewport: { width: 1366, height: 768 }, ...options });
  const person = createPerson(visit.page);
  await person.press("Thử với khối mẫu");
  await person.choose(/Quảng Ninh/);
  await person.press("Tạo sổ mẫu");
  await person.sees("Đã xong: Tạo sổ mẫu.");
  await person.goTo("Biểu mẫu");
  await person.sees("Chọn biểu mẫu");
  return { visit, page: visit.page, person };
}

const unfoldAll = async (page: Page): Promise<void> => {
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
};

/** The words of a Word document. */
async function wordsOf(bytes: Uint8Array | undefined): Promise<string> {
  const parts = await unpack(bytes ?? new Uint8Array());
  const xml = new TextDecoder().decode(parts.get("word/document.xml"));
  return xml.replace(/<[^>]*>/g, " ");
}

describeFull("forms on the page without Excel", () =>
  describeInBrowser("forms on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterAll(() => browser?.close());

    test("Quảng Ninh: every form is chosen, looked at and made; the dossier of an award is a zip of Word documents", async () => {
      const { visit, page, person } = await openForms();
      const boxes = page.getByRole("checkbox");
      for (const box of await boxes.all()) await box.check();
      await page.getByText("Xem trước: Tờ trình", { exact: true }).click();
      const paper = page.getByRole("article", { name: "Tờ trình", exact: true });
      expect(await paper.innerText()).toMatch(/TỜ TRÌNH[\s\S]*Kính gửi/);
      await person.press("Lập biểu mẫu");
      await person.sees("Đã xong: Lập biểu mẫu.");
      const read = await readBook(await person.save());
      if (!read.ok) throw new Error(read.found);
      const { book } = openBook(read.snapshot);
      const kinds = new Set(book && listForms(book).map(({ ref }) => ref.id));
      expect(kinds.size).toBe(await boxes.count());

      await page.getByText(`Hồ sơ đề nghị ${AWARD}`).click();
      const download = page.waitForEvent("download");
      await person.press(`Tải hồ sơ (.zip): ${AWARD}`);
      const zip = await unpack(new Uint8Array(await readFile(await (await download).path())));
      const names = [...zip.keys()].map((name) => name.split("/")[1]);
      expect(names).toEqual([
        "00-muc-luc.docx",
        "01-to-trinh.docx",
        "02-danh-sach-kem-theo.docx",
        "03-bien-ban-hop-binh-xet.docx",
        "04-bang-tong-hop-diem.docx",
        expect.stringMatching(/^05-bao-cao-thanh-tich-DV\d\d\.docx$/),
        expect.stringMatching(/^ho-so-.*\.xlsx$/),
      ]);
      const [folder] = [...zip.keys()][0]?.split("/") ?? [];
      const scores = await wordsOf(zip.get(`${folder}/04-bang-tong-hop-diem.docx`));
      const units = findBloc("quang-ninh-2018")?.bloc.units ?? [];
      expect(units.filter(({ name }) => !scores.includes(name))).toEqual([]);
      const link = page.getByRole("link", { name: `${folder}.zip` });
      const again = page.waitForEvent("download");
      await link.click();
      expect((await again).suggestedFilename()).toBe(`${folder}.zip`);
      expect(visit.trouble).toEqual([]);
      await visit.close();
    }, 240_000);

    test("what a form says can be pasted into Word: with its tables, and as plain words", async () => {
      const { visit, page, person } = await openForms({
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.getByText("Xem trước: Danh sách kèm theo", { exact: true }).click();
      await person.press("Sao chép văn bản: Danh sách kèm theo");
      await person.sees(/^Đã chép\. Mở Word/);
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (await item?.getType(type))?.text();
        return { html: await read("text/html"), plain: await read("text/plain") };
      });
      expect(copied.html).toMatch(/<table[\s\S]*DANH SÁCH|DANH SÁCH[\s\S]*<table/);
      expect(copied.plain).toMatch(/^STT\t/m);
      expect(visit.trouble).toEqual([]);
      await visit.close();
    }, 120_000);

    test("Quảng Ninh: the bloc decides otherwise with a reason, and it is undone", async () => {
      const { visit, page, person } = await openForms();
      await person.goTo("Đề nghị");
      await page
        .getByText(/^Quyết định khác đề nghị cho/)
        .first()
        .click();
      await page.getByRole("combobox").first().selectOption("Không đề nghị");
      await person.sees("Phải ghi lý do của quyết định.");
      await page.getByRole("textbox", { name: /^Lý do, căn cứ/ }).fill("Biên bản họp");
      await person.press("Ghi quyết định của khối");
      await person.sees("Đã xong: Ghi quyết định của khối.");
      await person.sees("khối quyết định: không đề nghị – Biên bản họp");
      await person.press("Hoàn tác bước này");
      await person.sees("Đã hoàn tác: Ghi quyết định của khối.");
      expect(visit.trouble).toEqual([]);
      await visit.close();
    }, 120_000);

    test.each(LOOKS)(
      "axe, and nothing is cut: proposal and forms, everything unfolded: %s",
      async (_name, look) => {
        const { visit, page, person } = await openForms(look);
        await page.getByText("Xem trước: Tờ trình", { exact: true }).click();
        await page.getByText("Xem trước: Bảng tổng hợp điểm", { exact: true }).click();
        await page.getByText(`Hồ sơ đề nghị ${AWARD}`).click();
        await page.getByText(/^Gồm \d+ văn bản/).click();
        await page.getByText("Không tải được tệp về máy?").click();
        await person.sees("Đưa các biểu mẫu của hồ sơ vào sổ");
        const faults = await findFaults(page, "Biểu mẫu");
        faults.push(...(await findCuts(page, "Biểu mẫu")));
        await person.goTo("Đề nghị");
        await person.sees("Từng đơn vị");
        await unfoldAll(page);
        faults.push(...(await findFaults(page, "Đề nghị")), ...(await findCuts(page, "Đề nghị")));
        expect(faults).toEqual([]);
        expect(visit.trouble).toEqual([]);
        await visit.close();
      },
      180_000
    );
  })
);
