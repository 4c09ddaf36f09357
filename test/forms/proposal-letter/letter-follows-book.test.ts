import { OUTGROWN } from "../../../src/forms/draw/form-sheet";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
} from "../../../src/host/memory/memory-workbook";
import type { CellContent, CellError, CellValue, Position } from "../../../src/plan/cells";
import { NO_CHANGES } from "../../../src/plan/changes";
import { testEngine } from "../../host/memory/engine";
import { type BookChanges, cellsOf, planShipped, sheetOf } from "../form-book";

const LETTER = "form.letter";
const SERIAL_2019_02_05 = 43_501;

interface Edit {
  readonly sheet: string;
  readonly at: Position;
  readonly after: CellContent;
}

/** Texts of the letter after the edits, computed by the book's own formulas. */
async function letterAfter(edits: readonly Edit[], changes: BookChanges = {}): Promise<string[]> {
  const content = planShipped("quang-ninh-2018", changes);
  const book: MemoryWorkbook = createMemoryWorkbook({ engine: testEngine(), content });
  for (const { sheet, at, after } of edits) {
    const found = cellsOf(sheetOf(content, sheet)).find(
      (cell) => cell.at.row === at.row && cell.at.column === at.column
    );
    const cells = [{ at, before: found?.content ?? null, after }];
    await book.apply({ ...NO_CHANGES, sheets: [{ kind: "setCells", sheet, cells }] });
  }
  const letter = book.snapshot().sheets.find(({ key }) => key === LETTER);
  const texts = (letter?.rows ?? []).flatMap((row) =>
    row.map((cell) => readText(cell?.value ?? null))
  );
  book.close();
  return texts.filter((text) => text !== "");
}

function readText(value: CellValue | CellError): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value).trim();
}

/** The value cell beside a label of Tổng quan. */
function overview(label: string, after: CellContent): Edit {
  const cell = cellsOf(sheetOf(planShipped("quang-ninh-2018"), "overview")).find(
    ({ content }) => content === `${label} ✎`
  );
  if (!cell) throw new Error(`No field ${label}`);
  return { sheet: "overview", at: { row: cell.at.row, column: 2 }, after };
}

const DATE_CHANGED = "Ngày trình đã đổi: lập lại biểu mẫu để chọn lại căn cứ";
const NAMES_CHANGED = "Số nơi nhận hoặc cơ quan chủ quản đã đổi: lập lại biểu mẫu";

test("an untouched letter warns of nothing", async () => {
  const texts = await letterAfter([]);
  expect(texts).toContain("Hạ Long, ngày 20 tháng 12 năm 2018");
  expect(texts.filter((text) => text.includes("lập lại biểu mẫu"))).toEqual([]);
});

test("a new date is printed with leading zeros, and the legal bases are said to be old", async () => {
  const texts = await letterAfter([overview("Ngày trình", SERIAL_2019_02_05)]);
  expect(texts).toContain("Hạ Long, ngày 05 tháng 02 năm 2019");
  expect(texts).toContain(DATE_CHANGED);
});

test("a date that is taken away, or given later, is noticed", async () => {
  expect(await letterAfter([overview("Ngày trình", null)])).toContain(DATE_CHANGED);
  const later = await letterAfter([overview("Ngày trình", SERIAL_2019_02_05)], {
    proposal: { date: "" },
  });
  expect(later).toContain(DATE_CHANGED);
});

test("an addressee or an upper body more needs a new letter; a new name does not", async () => {
  expect(await letterAfter([overview("Kính gửi (3)", "Sở Nội vụ")])).toContain(NAMES_CHANGED);
  expect(await letterAfter([overview("Cơ quan chủ quản", "UBND tỉnh")])).toContain(NAMES_CHANGED);
  const renamed = await letterAfter([overview("Kính gửi (2)", "Sở Nội vụ")]);
  expect(renamed).toContain("- Sở Nội vụ.");
  expect(renamed).not.toContain(NAMES_CHANGED);
});

test("a decision of the bloc moves a unit in letter and room", async () => {
  const awards = sheetOf(planShipped("quang-ninh-2018"), "awards");
  const header = cellsOf(awards).find(({ content }) => content === "Quyết định của khối ✎");
  if (!header) throw new Error("No decision column");
  const at = { row: header.at.row + 2, column: header.at.column };
  const texts = await letterAfter([{ sheet: "awards", at, after: "Không đề nghị" }]);
  expect(texts).toContain("2. Đề nghị UBND tỉnh tặng Cờ thi đua của UBND tỉnh: không có đơn vị.");
});

test("names that outgrow their row are noticed", async () => {
  const units = sheetOf(planShipped("quang-ninh-2018"), "units");
  const cell = cellsOf(units).find(({ content }) => content === "Hội Liên hiệp Phụ nữ tỉnh");
  if (!cell) throw new Error("No unit name");
  const after = "Hội Liên hiệp Phụ nữ tỉnh ".repeat(8).trim();
  expect(await letterAfter([{ sheet: "units", at: cell.at, after }])).toContain(OUTGROWN);
});
