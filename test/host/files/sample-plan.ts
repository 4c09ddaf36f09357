import { rectangle, type CellContent } from "../../../src/plan/cells";
import { sheetCell } from "../../../src/plan/addresses";
import { stampName } from "../../../src/plan/stamps";
import type { BookPlan, PrintSetup, SheetPlan } from "../../../src/plan/sheet-plan";

export const PRINT: PrintSetup = {
  orientation: "portrait",
  fitToWidth: 1,
  titleRows: null,
  titleColumns: null,
  area: { top: 1, left: 1, bottom: 20, right: 6 },
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  breaksBefore: [],
  header: "",
  footer: "",
  plainFirstPage: false,
};

/** A sheet with nothing but what is given. */
export function plainSheet(
  key: string,
  name: string,
  cells: readonly (readonly CellContent[])[] = []
): SheetPlan {
  return {
    key,
    name,
    blocks: cells.length === 0 ? [] : [{ at: { row: 1, column: 1 }, cells }],
    styles: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
    inputs: [],
    freezeAt: null,
    print: PRINT,
    tabColor: null,
  };
}

/** A book of the given sheets, each with its stamp. */
export function plainBook(sheets: readonly SheetPlan[]): BookPlan {
  const names = sheets.map(({ key, name }) => ({
    name: stampName(key),
    refersTo: sheetCell(name, { row: 1, column: 1 }),
  }));
  return {
    title: "Khối thi đua số 1",
    sheets,
    names,
    properties: new Map([["KTD_book", "KTD1 · mẫu"]]),
  };
}

/** Texts that a spreadsheet would love to read as something else. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://x","y")',
  "+84",
  "@x",
  "-Phòng A",
  "'quoted",
  "12",
  "1/2",
  "5%",
  "TRUE",
  "#N/A",
  "1e5",
  "2024-01-02",
  " hai  đầu ",
  "dòng 1\ndòng 2",
  "_x0041_",
  "a\u0001b",
  "cr\rlf",
  "🎖️ Sở Tài nguyên & Môi trường <b>",
  "__proto__",
  "Đảng ủy".normalize("NFC"),
  "]]>",
];

const UNIT = "01 Xã 'Á' & B";

const unitSheet: SheetPlan = {
  ...plainSheet("unit:DV01", UNIT, [
    ["KTD1 · mau · 1 · unit:DV01", null, null, null],
    ["TT", "Nội dung", "Thang điểm", "Điểm"],
    ["I.1", "Xây dựng nông thôn mới", 30, 28.5],
    ["I.2", "Chuyển đổi số", 20, 19.25],
    [
      null,
      "Cộng",
      { formula: "SUM(C3:C4)", value: 50 },
      { formula: "ROUND(ROUND(SUM(D3:D4)*100,6),0)/100", value: 47.75 },
    ],
    [null, "Xếp loại", null, { formula: 'IF(D5>=45,"Tốt & giỏi","")', value: "Tốt & giỏi" }],
    [null, "Trống", null, { formula: 'IF(D5>=99,"Tốt","")', value: "" }],
    [null, "Đủ", null, { formula: "D5>=C5*0.9", value: true }],
  ]),
  styles: [
    {
      area: { top: 2, left: 1, bottom: 8, right: 4 },
      style: { border: "all", verticalAlign: "middle" },
    },
    {
      area: { top: 2, left: 1, bottom: 2, right: 4 },
      style: { bold: true, fill: "DDEBF7", align: "center", wrap: true },
    },
    {
      area: { top: 3, left: 4, bottom: 5, right: 4 },
      style: { numberFormat: "0.00", color: "1F4E79" },
    },
    {
      area: { top: 6, left: 2, bottom: 6, right: 2 },
      style: { italic: true, underline: true, size: 14, indent: 1 },
    },
    {
      area: { top: 8, left: 1, bottom: 8, right: 3 },
      style: { border: "bottom", numberFormat: '0.0" điểm"' },
    },
  ],
  merges: [{ top: 10, left: 1, bottom: 11, right: 3 }],
  columnWidths: new Map([
    [2, 40],
    [1, 6],
  ]),
  rowHeights: new Map([[2, 31.5]]),
  validations: [
    {
      area: { top: 3, left: 4, bottom: 4, right: 4 },
      rule: { kind: "decimal", min: 0, max: 30 },
      title: "Điểm",
      error: 'Cần số từ 0 đến 30, "không" hơn',
      prompt: "Nhập điểm",
    },
    {
      area: { top: 3, left: 3, bottom: 4, right: 3 },
      rule: { kind: "decimal", min: 0, max: null },
      title: "Thang",
      error: "Không âm",
      prompt: "",
    },
    {
      area: { top: 3, left: 5, bottom: 90, right: 5 },
      rule: { kind: "whole", min: 1, max: 5 },
      title: "Hạng",
      error: "Số nguyên",
      prompt: "",
    },
    {
      area: { top: 3, left: 6, bottom: 4, right: 6 },
      rule: { kind: "list", source: "DanhMuc" },
      title: "Chọn",
      error: "Chọn trong danh mục",
      prompt: "Chọn\nmột",
    },
    {
      area: { top: 5, left: 6, bottom: 9, right: 6 },
      rule: { kind: "custom", formula: "LEN(F5)<=10" },
      title: "Ngắn",
      error: "≤ 10 ký tự",
      prompt: "",
    },
  ],
  conditionalFormats: [
    {
      area: { top: 3, left: 4, bottom: 4, right: 4 },
      formula: "D3<$C3*0.5",
      style: { fill: "FFC7CE", color: "9C0006", bold: true },
    },
    { area: { top: 3, left: 1, bottom: 4, right: 1 }, formula: '$D3=""', style: { italic: true } },
  ],
  inputs: [rectangle({ row: 3, column: 4 }, { row: 4, column: 4 })],
  freezeAt: { row: 3, column: 3 },
  tabColor: "1F4E79",
  print: {
    ...PRINT,
    orientation: "landscape",
    titleRows: { from: 2, to: 2 },
    titleColumns: { from: 1, to: 2 },
    breaksBefore: [6],
    header: "&CTrang &P/&N",
    footer: '&L&"Times New Roman,Italic"Mẫu gợi ý & thử',
    plainFirstPage: true,
  },
};

const summary = plainSheet("summary", "Tổng hợp", [
  ["KTD1 · mau · 1 · summary", null],
  ["Điểm DV01", { formula: `'01 Xã ''Á'' & B'!D5`, value: 47.75 }],
  ["Tên", { formula: "DanhMuc_DV01", value: 47.75 }],
  ["Hạng", { formula: `"Hạng "&RANK(B2,B2:B3)`, value: "Hạng 1" }],
  ["Lỗi", { formula: 'IFERROR(1/0,"chia 0")', value: "chia 0" }],
]);

/** One plan with every feature of the language. */
export const SAMPLE: BookPlan = (() => {
  const texts = plainSheet("texts", "Chữ", [
    ["KTD1 · mau · 1 · texts"],
    ...HOSTILE_TEXTS.map((text) => [text]),
  ]);
  const book = plainBook([unitSheet, { ...summary, freezeAt: { row: 2, column: 1 } }, texts]);
  const more = [
    { name: "DanhMuc", refersTo: "'Chữ'!$A$2:$A$4" },
    { name: "DanhMuc_DV01", refersTo: sheetCell(UNIT, { row: 5, column: 4 }) },
  ];
  return { ...book, names: [...book.names, ...more] };
})();
