import type { CellContent } from "../../src/plan/cells";
import { sheetCell } from "../../src/plan/addresses";
import { stampName } from "../../src/plan/stamps";
import type { BookPlan, PrintSetup, SheetPlan } from "../../src/plan/sheet-plan";

const FIRST_ROW = 4;
const COLUMNS = 14;

/** How large a book to make. */
export interface BenchSize {
  readonly units: number;
  readonly rows: number;
}

/** A book like a real one: a scoring sheet per unit with six formulas a row, and a sheet that ranks them. */
export function benchPlan({ units, rows }: BenchSize): BookPlan {
  const sheets = Array.from({ length: units }, (_unit, index) => unitSheet(index + 1, rows));
  const all = [...sheets, rankSheet(sheets, rows)];
  const names = all.map(({ key, name }) => ({
    name: stampName(key),
    refersTo: sheetCell(name, { row: 1, column: 1 }),
  }));
  return { title: "Sổ đo", sheets: all, names, properties: new Map([["KTD_book", "KTD1"]]) };
}

function unitSheet(unit: number, rows: number): SheetPlan {
  const last = FIRST_ROW + rows - 1;
  const body = Array.from({ length: rows }, (_row, index) =>
    unitRow(FIRST_ROW + index, unit * 31 + index)
  );
  const total: CellContent[] = [
    null,
    "Cộng",
    live(`SUM(C${FIRST_ROW}:C${last})`),
    null,
    null,
    live(`ROUND(ROUND(SUM(J${FIRST_ROW}:J${last})*100,6),0)/100`),
  ];
  const key = `unit:DV${String(unit).padStart(2, "0")}`;
  const score = { top: FIRST_ROW, bottom: last, left: 6, right: 8 };
  return {
    ...base(key, `${String(unit).padStart(2, "0")} Đơn vị số ${unit}`, [
      [`KTD1 · bench · 1 · ${key}`],
      [`Bảng chấm điểm ${unit}`],
      HEAD,
      ...body,
      total,
    ]),
    styles: [
      {
        area: { top: 3, left: 1, bottom: last + 1, right: COLUMNS },
        style: { border: "all", verticalAlign: "middle" },
      },
      {
        area: { top: 3, left: 1, bottom: 3, right: COLUMNS },
        style: { bold: true, fill: "DDEBF7", wrap: true, align: "center" },
      },
      { area: { ...score, right: 13 }, style: { numberFormat: "0.00" } },
    ],
    merges: [{ top: 2, left: 1, bottom: 2, right: COLUMNS }],
    columnWidths: new Map([
      [1, 6],
      [2, 50],
    ]),
    validations: [
      {
        area: score,
        rule: { kind: "decimal", min: 0, max: 100 },
        title: "Điểm",
        error: "Cần số từ 0 đến 100",
        prompt: "",
      },
    ],
    conditionalFormats: [
      {
        area: score,
        formula: `AND(ISNUMBER(F${FIRST_ROW}),F${FIRST_ROW}>$C${FIRST_ROW})`,
        style: { fill: "FFC7CE" },
      },
    ],
    inputs: [score],
    freezeAt: { row: FIRST_ROW, column: 3 },
  };
}

const HEAD = [
  "TT",
  "Nội dung",
  "Thang điểm",
  "Chỉ tiêu",
  "Kết quả",
  "Tự chấm",
  "Thẩm định",
  "Chính thức",
  "Đạt %",
  "Điểm",
  "Chênh",
  "Vượt",
  "Đủ",
  "Hạng",
];

function unitRow(row: number, seed: number): CellContent[] {
  const max = 1 + (seed % 9);
  const self = ((seed * 37) % (max * 20)) / 20;
  return [
    `I.${row}`,
    `Tiêu chí số ${row - 3}: hoàn thành nhiệm vụ được giao`,
    max,
    100,
    60 + (seed % 50),
    self,
    Math.max(0, self - 0.25),
    seed % 7 === 0 ? null : self,
    live(`ROUND(ROUND(E${row}/D${row}*10000,6),0)/100`),
    live(`IF(ISNUMBER(H${row}),H${row},IF(ISNUMBER(G${row}),G${row},0))`),
    live(`IF(H${row}="","",ROUND(H${row}-F${row},4))`),
    live(`IF(J${row}>C${row},1,0)`),
    live(`IF(COUNT(F${row}:H${row})=3,"đủ","thiếu")`),
    live(`IF(ISNUMBER(F${row}),COUNTIF($F$${FIRST_ROW}:$F$103,">"&F${row})+1,"")`),
  ];
}

function rankSheet(sheets: readonly SheetPlan[], rows: number): SheetPlan {
  const last = sheets.length + 1;
  const at = { row: FIRST_ROW + rows, column: 6 };
  const body = sheets.map(({ key, name }, index): CellContent[] => [
    key,
    name,
    live(sheetCell(name, at)),
    live(`RANK(C${index + 2},$C$2:$C$${last})`),
  ]);
  return base("ranking", "Xếp hạng", [
    ["KTD1 · bench · 1 · ranking", "Đơn vị", "Tổng", "Hạng"],
    ...body,
  ]);
}

function base(key: string, name: string, cells: readonly (readonly CellContent[])[]): SheetPlan {
  const print: PrintSetup = {
    orientation: "landscape",
    fitToWidth: 1,
    titleRows: { from: 3, to: 3 },
    titleColumns: null,
    area: { top: 1, left: 1, bottom: cells.length, right: COLUMNS },
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    breaksBefore: [],
    header: "&C&P",
    footer: "",
    plainFirstPage: true,
  };
  const look = {
    styles: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
  };
  return {
    key,
    name,
    blocks: [{ at: { row: 1, column: 1 }, cells }],
    ...look,
    inputs: [],
    freezeAt: null,
    print,
    tabColor: null,
  };
}

function live(formula: string): CellContent {
  return { formula, value: null };
}
