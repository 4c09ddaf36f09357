import { openBook } from "../../src/app/open-book";
import { listAllCriteria } from "../../src/domain/criteria-tree";
import { readBook } from "../../src/host/files/read-book";
import { writeBook } from "../../src/host/files/write-book";
import type { CellContent } from "../../src/plan/cells";
import { mustBook } from "../app/live-book";
import { describeInBrowser } from "../host/embedded/browser";
import { plainBook, plainSheet } from "../host/files/sample-plan";
import { describeFull } from "../judges/programs";
import { findCuts, findFaults } from "./find-faults";
import { createPerson, type Person } from "./person";
import { startSiteBrowser, type SiteBrowser, type Visit } from "./site-browser";

const SCORES = [
  ["Đơn vị", "Việc A", "Việc B"],
  ["Hội Một", "8,5", "10"],
  ["Hội Hai", "9", "9"],
  ["Hội Ba", "9,5", "9"],
];
const CRITERIA: readonly (readonly CellContent[])[] = [
  ["BẢNG TIÊU CHÍ THI ĐUA CỤM SÔNG LAM"],
  ["TT", "Nội dung", "Điểm tối đa", "Cách chấm"],
  ["1", "Thực hiện chỉ tiêu", 6, "Từ 90% trở lên: 6 điểm; dưới 90%: 2 điểm"],
  ["2", "Chế độ báo cáo", 4, null],
  [null, "Tổng cộng", 10, null],
];

let browser: SiteBrowser;
let visit: Visit;
let person: Person;

async function readSaved() {
  const read = await readBook(await person.save());
  if (!read.ok) throw new Error(read.found);
  return read.snapshot;
}

/** Rank, name and total as the pane shows them beforehand. */
const previewed = () =>
  visit.page.getByRole("table", { name: "Xem trước xếp hạng" }).locator("tbody tr").allInnerTexts();

/** What is cut off where the page is as narrow as a pane may be; the page is wide again afterwards. */
async function findNarrowCuts(screen: string): Promise<string[]> {
  const { page } = visit;
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 600 });
  const cuts = await findCuts(page, screen);
  if (size) await page.setViewportSize(size);
  return cuts;
}

describeFull("a table of one's own on the page without Excel", () =>
  describeInBrowser("a table of one's own on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    beforeEach(async () => {
      visit = await browser.open();
      person = createPerson(visit.page);
    }, 120_000);

    afterEach(async () => {
      expect(visit.trouble).toEqual([]);
      await visit.close();
    });

    afterAll(() => browser?.close());

    test("typed in, ranked on a new sheet, undone; nothing is cut off on a narrow screen", async () => {
      for (const [down, row] of SCORES.entries())
        for (const [right, text] of row.entries())
          await person.typeIn(`${"ABC"[right] ?? ""}${down + 1}`, text);
      await person.press("Xếp hạng một bảng bất kỳ");
      const faults = await findFaults(visit.page, "Xếp hạng nhanh, trước khi đọc");
      await person.press("Đọc vùng đang chọn");
      await person.sees(/vùng A1:C4/);
      expect(await previewed()).toEqual([
        expect.stringMatching(/^1\s+Hội Một.*18,50$/s),
        expect.stringMatching(/^1\s+Hội Ba.*18,50$/s),
        expect.stringMatching(/^3\s+Hội Hai.*18,00$/s),
      ]);
      faults.push(...(await findFaults(visit.page, "Xếp hạng nhanh")));
      faults.push(...(await findNarrowCuts("Xếp hạng nhanh")));
      await person.press("Lập bảng xếp hạng");
      await person.sees("Đã xong: Lập bảng xếp hạng.");
      expect(await person.shownSheet()).toBe("Xếp hạng nhanh");
      const { sheets } = await readSaved();
      const written = sheets.find(({ name }) => name === "Xếp hạng nhanh")?.rows.flat() ?? [];
      expect(written.map((cell) => cell?.value)).toEqual(
        expect.arrayContaining(["Hội Một", "Hội Ba", 18.5, 18])
      );
      await person.press("Hoàn tác bước này");
      await person.sees("Đã hoàn tác: Lập bảng xếp hạng.");
      expect((await readSaved()).sheets).toHaveLength(sheets.length - 1);
      expect(faults).toEqual([]);
    }, 240_000);

    test("a scoring table in a file becomes the ruleset of a new book", async () => {
      const plan = plainBook([{ ...plainSheet("x", "Tiêu chí cụm", CRITERIA), inputs: [] }]);
      await person.openFile("tiêu chí.xlsx", await writeBook({ ...plan, names: [] }));
      await person.sees(/^tiêu chí\.xlsx không phải sổ thi đua/);
      await person.press("Đóng thông báo");
      await person.press("Tạo sổ mới");
      await person.choose(/^Dùng bảng tiêu chí của anh\/chị/);
      await person.press("Đọc vùng đang chọn");
      await person.sees(/vùng A1:D5\. 0 nhóm, 2 tiêu chí, thang điểm 10\./);
      await person.choose("Đúng");
      await person.sees(/^Đã xác nhận 1 trên 1/);
      const faults = await findFaults(visit.page, "Bảng tiêu chí của anh/chị");
      faults.push(...(await findNarrowCuts("Bảng tiêu chí của anh/chị")));
      await person.press("Tiếp tục");
      await visit.page.getByLabel("Tên khối, cụm").fill("Cụm Sông Lam");
      await visit.page.getByLabel("Đơn vị thành viên").fill("Hội Một\nHội Hai");
      await person.press("Tiếp tục");
      await person.press("Tiếp tục");
      await person.sees('Nguồn: bảng của anh/chị, trang "Tiêu chí cụm", vùng A1:D5');
      faults.push(...(await findFaults(visit.page, "Xem lại")));
      await person.press("Tạo sổ");
      await person.sees("Đã xong: Tạo sổ.");
      const { ruleset } = mustBook(openBook(await readSaved()));
      expect(listAllCriteria(ruleset).map(({ code, rule }) => [code, rule.kind])).toEqual([
        ["1", "tiersByPercent"],
        ["2", "direct"],
      ]);
      expect(faults).toEqual([]);
    }, 240_000);
  })
);
