import { cellsOf, planShipped, sheetOf, textsOf } from "../form-book";
import { isFormula } from "../../../src/plan/cells";

const LIST = "form.list";

/** Table rows as printed: STT, name, rank, award. */
function tableOf(id: string): readonly (readonly unknown[])[] {
  const sheet = sheetOf(planShipped(id), LIST);
  const { right } = sheet.print.area;
  const cells = cellsOf(sheet).filter(({ at }) => at.column <= right);
  const header = cells.find(({ content }) => content === "STT")?.at.row ?? 0;
  const rows = new Map<number, unknown[]>();
  for (const { at, content } of cells) {
    if (at.row <= header) continue;
    const row = rows.get(at.row) ?? [];
    row.push(isFormula(content) ? content.value : content);
    rows.set(at.row, row);
  }
  return [...rows.values()].filter((row) => row.length === 4);
}

test("Quảng Ninh: higher awards first, then by rank", () => {
  expect(tableOf("quang-ninh-2018")).toEqual([
    [1, "Hội Liên hiệp Phụ nữ tỉnh", 1, "Cờ thi đua của Chính phủ"],
    [2, "Liên đoàn Lao động tỉnh", 2, "Cờ thi đua của UBND tỉnh"],
    [3, "Ủy ban MTTQ Việt Nam tỉnh", 3, "Bằng khen của UBND tỉnh"],
    [4, "Hội Nông dân tỉnh", 4, "Bằng khen của UBND tỉnh"],
    [5, "Hội Cựu chiến binh tỉnh", 5, "Bằng khen của UBND tỉnh"],
    [6, "Tỉnh đoàn", 6, "Bằng khen của UBND tỉnh"],
  ]);
});

test("rows of units without an award stay empty, and borders are drawn around filled rows only", () => {
  const table = tableOf("can-tho-2017");
  expect(table.filter(([order]) => order !== "")).toHaveLength(5);
  expect(table.slice(5)).toEqual(Array(3).fill(["", "", "", ""]));
  const { conditionalFormats } = sheetOf(planShipped("can-tho-2017"), LIST);
  expect(conditionalFormats.map(({ style }) => style)).toEqual([{ border: "all" }]);
});

test("it points to the letter and repeats its header row", () => {
  const sheet = sheetOf(planShipped("quang-ninh-2018"), LIST);
  expect(textsOf(sheet)).toContain(
    "(Kèm theo Tờ trình số ……/TTr-…… ngày 20 tháng 12 năm 2018 của Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh)"
  );
  const header = cellsOf(sheet).find(({ content }) => content === "STT")?.at.row;
  expect(sheet.print.titleRows).toEqual({ from: header, to: header });
});

test("a ruleset without awards says so", () => {
  expect(textsOf(sheetOf(planShipped("tp-hcm-cum-1"), LIST))).toContain(
    "Bộ tiêu chí không quy định khen thưởng nên danh sách không có đơn vị nào."
  );
});
