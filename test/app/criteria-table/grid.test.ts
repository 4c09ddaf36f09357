import { chooseTable, parseRange } from "../../../src/app/criteria-table/choose-table";
import { dropMergedCopies, placeOf } from "../../../src/app/criteria-table/grid";
import { gridOfCsv } from "../../../src/app/criteria-table/grid-of-csv";
import { gridOfSheet } from "../../../src/app/criteria-table/grid-of-sheet";
import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { readCsv } from "../../../src/host/files/read-csv";
import { listValues } from "./load-fixture";
import { showReading, typeGrid } from "./show-reading";

test("a CSV file: cells are named as a spreadsheet shows them, lines as an editor does", () => {
  const csv = readCsv(Buffer.from('a;"b\nc"\n\n;d\n"e\r\nf\ng";h\ni;j\n'));
  if (!csv.ok) throw new Error(csv.reason);
  const grid = gridOfCsv("t.csv", csv.rows);
  expect(listValues(grid)).toEqual([["a", "b\nc"], [], ["", "d"], ["e\nf\ng", "h"], ["i", "j"]]);
  expect([0, 2, 3, 4].map((row) => placeOf(grid, row, 1))).toEqual([
    { file: "t.csv", cell: "B1", line: 1 },
    { file: "t.csv", cell: "B3", line: 4 },
    { file: "t.csv", cell: "B4", line: 5 },
    { file: "t.csv", cell: "B5", line: 8 },
  ]);
});

const SHEET = {
  key: null,
  name: "Bảng",
  isProtected: false,
  rows: [
    [],
    [undefined, { value: "x", formula: null }, { value: 3, formula: "1+2" }],
    [undefined, { value: { error: "#N/A" }, formula: "NA()" }],
  ],
};

test("a sheet or an area of it: values of formulas, places of the sheet", () => {
  const whole = gridOfSheet(SHEET, { file: "s.xlsx" });
  expect(listValues(whole)).toEqual([[], [null, "x", 3], [null, { error: "#N/A" }]]);
  expect(placeOf(whole, 1, 2)).toEqual({ file: "s.xlsx", sheet: "Bảng", cell: "C2" });
  const area = gridOfSheet(SHEET, { area: { top: 2, left: 2, bottom: 9, right: 2 } });
  expect(listValues(area)).toEqual([["x"], [{ error: "#N/A" }]]);
  expect(placeOf(area, 1, 0)).toEqual({ sheet: "Bảng", cell: "B3" });
});

test("A17 a host that repeats the value of merged cells: it counts once", () => {
  const rows = [
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I. Công tác A", "I. Công tác A", 5],
    ["1", "Việc A1", 5],
    ["1", "Việc A1", 5],
  ];
  const merges = ["A2:B2", "A3:A4", "B3:B4", "C3:C4"].map((range) => {
    const area = parseRange(range);
    if (area === null) throw new Error(range);
    return area;
  });
  const grid = { ...typeGrid(rows), merges };
  expect(listValues(dropMergedCopies(grid))).toEqual([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I. Công tác A", null, 5],
    ["1", "Việc A1", 5],
    [null, null, null],
  ]);
  expect(showReading(readCriteriaTable(grid)).criteria).toEqual([
    "I Công tác A = 5",
    "  I.1 Việc A1 = 5",
  ]);
});

test("a merged area as large as a sheet costs nothing", () => {
  const merges = [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }];
  expect(listValues(dropMergedCopies({ ...typeGrid([["a", "b"], ["c"]]), merges }))).toEqual([
    ["a", null],
    [null],
  ]);
});

test.each([
  ["A4:F60", { top: 4, left: 1, bottom: 60, right: 6 }],
  ["$f$60:a4", { top: 4, left: 1, bottom: 60, right: 6 }],
  ["B2", { top: 2, left: 2, bottom: 2, right: 2 }],
  ["B", null],
  ["A1:B2:C3", null],
  ["", null],
])("the range %s", (text, expected) => {
  expect(parseRange(text)).toEqual(expected);
});

test("a workbook without any table: its first sheet is read, and refused there", () => {
  const snapshot = { sheets: [SHEET], names: new Map(), properties: new Map() };
  const chosen = chooseTable(snapshot, { file: "s.xlsx", sheet: null, range: null });
  expect(chosen.ok && showReading(readCriteriaTable(chosen.grid)).issues).toEqual([
    "error criteria.no-header A1",
  ]);
  const none = chooseTable(
    { ...snapshot, sheets: [] },
    { file: "s.xlsx", sheet: null, range: null }
  );
  expect(none.ok ? null : none.issues[0]?.code).toBe("file.empty");
});
