import { openBook, type Opened } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import type { CellError, CellValue } from "../../src/plan/cells";
import type { SheetSnapshot, Snapshot } from "../../src/plan/snapshot";
import { computeBloc } from "../../src/domain/compute-bloc";
import { shippedInput } from "../forms/form-book";
import { describeIssue } from "../../src/locales/describe-issue";
import { fieldCell } from "../sheets/field-cell";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { plainEntries, toPlain } from "../sheets/plain-data";
import { forge, mustBook, snapshotOf } from "./live-book";

let sound: Snapshot;
let shipped: Snapshot;
beforeAll(() => {
  sound = snapshotOf(planBook(LIVE_BLOC));
  shipped = snapshotOf(planBook(shippedInput("quang-ninh-2018")));
});

function changeSheets(
  snapshot: Snapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot | readonly SheetSnapshot[]
): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.flatMap(change) };
}

function without(key: string): Snapshot {
  return changeSheets(sound, (sheet) => (sheet.key === key ? [] : sheet));
}

function put(key: string, cell: string, value: CellValue | CellError): Opened {
  return openBook(forge(sound, [key, cell], { value, formula: null }), "so.xlsx");
}

/** "code sheet cell" of every issue. */
function list({ issues }: Opened): readonly string[] {
  return issues.map(({ code, at }) => [code, at?.sheet, at?.cell].filter((it) => it).join(" "));
}

test("a sound book opens without an issue, with the snapshot it was read from", () => {
  const opened = openBook(sound);
  expect(opened.issues).toEqual([]);
  expect(mustBook(opened).snapshot).toBe(sound);
  expect(plainEntries(mustBook(opened))).toEqual(plainEntries(LIVE_BLOC));
});

describe("which workbook it is", () => {
  test("a workbook without our sheets is no book of ours", () => {
    const foreign = changeSheets(sound, (sheet) => ({ ...sheet, key: null }));
    expect(openBook(foreign, "so.xlsx")).toEqual({
      book: null,
      issues: [{ code: "book.no-stamp", severity: "error", at: { file: "so.xlsx" }, params: {} }],
    });
    expect(openBook({ ...sound, sheets: [] }).book).toBeNull();
  });

  test("without a stamp in any sheet, too", () => {
    const blank = changeSheets(sound, (sheet) => ({
      ...sheet,
      rows: [[], ...sheet.rows.slice(1)],
    }));
    expect(list(openBook(blank))).toEqual(["book.no-stamp"]);
  });

  test("a stamp wiped from one sheet is found in another", () => {
    const opened = put("overview", "A1", null);
    expect([opened.book === null, opened.issues]).toEqual([false, []]);
  });

  test("a book of a newer release is not read", () => {
    expect(put("overview", "A1", "KTD2 · mau · 1 · overview")).toEqual({
      book: null,
      issues: [
        {
          code: "book.newer-format",
          severity: "error",
          at: { file: "so.xlsx", sheet: "Tổng quan", cell: "A1" },
          params: { found: 2, needed: 1 },
        },
      ],
    });
  });

  test("a book of another version of a shipped ruleset is refused at its stamp", () => {
    const cell = { value: "KTD1 · quang-ninh-2018 · 0 · overview", formula: null };
    const { issues } = openBook(forge(shipped, ["overview", "A1"], cell), "so.xlsx");
    expect(issues).toEqual([
      {
        code: "book.other-ruleset-version",
        severity: "error",
        at: { file: "so.xlsx", sheet: "Tổng quan", cell: "A1" },
        params: {
          name: shippedInput("quang-ninh-2018").ruleset.title,
          found: "0",
          needed: "1",
        },
      },
    ]);
  });
});

describe("sheets", () => {
  test("renamed and in another order are found by their key (B13, C13)", () => {
    const renamed = changeSheets(sound, (sheet) => ({ ...sheet, name: `${sheet.name} (cũ)` }));
    const opened = openBook({ ...renamed, sheets: [...renamed.sheets].reverse() });
    expect(opened.issues).toEqual([]);
    const { bloc, ruleset, entries } = mustBook(opened);
    expect(toPlain(computeBloc({ bloc, ruleset, entries }))).toEqual(
      toPlain(computeBloc(LIVE_BLOC))
    );
  });

  test("of others beside ours are left alone (D23)", () => {
    const other = {
      key: null,
      name: "Nháp",
      rows: [[{ value: 1, formula: null }]],
      isProtected: false,
    };
    expect(openBook({ ...sound, sheets: [other, ...sound.sheets] }).issues).toEqual([]);
  });

  test.each(["overview", "units", "criteria"])("without %s there is no book", (key) => {
    const opened = openBook(without(key), "so.xlsx");
    expect([opened.book, list(opened)]).toEqual([null, ["book.sheet-missing"]]);
  });

  test("a unit's missing sheet is an issue; its scores count as not entered, the others stay", () => {
    const opened = openBook(without("unit:DV2"), "so.xlsx");
    expect(opened.issues).toEqual([
      {
        code: "unit.no-sheet",
        severity: "error",
        at: { file: "so.xlsx" },
        about: { unit: "DV2" },
        params: { code: "DV2", name: "Hội DV2" },
      },
    ]);
    const { units } = computeBloc(mustBook(opened));
    expect(units.map(({ scored }) => scored)).toEqual([4, 0, 4]);
  });

  test("without the award sheet there are no decisions", () => {
    expect(mustBook(openBook(without("awards"))).entries.decisions.size).toBe(0);
  });
});

describe("a cell that cannot be understood is an issue at that cell (A01, A08, A11)", () => {
  test.each<[string, string, CellValue | CellError, string]>([
    ["unit:DV1", "G10", "9,5", "score.not-a-number 01 DV1 G10"],
    ["unit:DV1", "G10", true, "score.not-a-number 01 DV1 G10"],
    ["unit:DV1", "K10", { error: "#N/A" }, "score.error-value 01 DV1 K10"],
    ["unit:DV1", "E11", "một", "score.result-invalid 01 DV1 E11"],
    ["unit:DV1", "E11", 1.5, "score.result-invalid 01 DV1 E11"],
    ["unit:DV1", "E12", "Đạt ", "score.result-invalid 01 DV1 E12"],
    ["unit:DV1", "E13", { error: "#DIV/0!" }, "score.result-invalid 01 DV1 E13"],
    ["unit:DV1", "D10", "Không giao ", "book.cell-unreadable 01 DV1 D10"],
    ["unit:DV1", "D10", "ít", "book.cell-unreadable 01 DV1 D10"],
    ["units", "G7", "Rồi", "fact.invalid Đơn vị G7"],
    ["units", "G7", "Có ", "fact.invalid Đơn vị G7"],
    ["units", "C7", null, "book.cell-unreadable Đơn vị C7"],
    ["units", "D7", " ", "book.cell-unreadable Đơn vị D7"],
    ["units", "E7", "Công ty", "book.cell-unreadable Đơn vị E7"],
    ["awards", "K14", "Cờ S9", "award.unknown-slot Đề nghị khen thưởng K14"],
    [
      "overview",
      fieldCell("stage"),
      "Chốt",
      `book.cell-unreadable Tổng quan ${fieldCell("stage")}`,
    ],
    ["overview", fieldCell("stage"), null, `book.cell-unreadable Tổng quan ${fieldCell("stage")}`],
    ["overview", fieldCell("by"), null, `book.cell-unreadable Tổng quan ${fieldCell("by")}`],
    ["overview", fieldCell("places"), 1.5, `book.cell-unreadable Tổng quan ${fieldCell("places")}`],
    [
      "overview",
      fieldCell("places"),
      null,
      `book.cell-unreadable Tổng quan ${fieldCell("places")}`,
    ],
    [
      "overview",
      fieldCell("letterDate"),
      20_181_220,
      `book.cell-unreadable Tổng quan ${fieldCell("letterDate")}`,
    ],
    [
      "overview",
      fieldCell("letterDate"),
      "20/12/2018",
      `book.cell-unreadable Tổng quan ${fieldCell("letterDate")}`,
    ],
    [
      "overview",
      fieldCell("letterDate"),
      1e12,
      `book.cell-unreadable Tổng quan ${fieldCell("letterDate")}`,
    ],
    ["overview", fieldCell("headUnit"), "DV9", "bloc.unknown-role-unit"],
  ])("%s %s: %p", (...[key, cell, value, issue]) => {
    const opened = put(key, cell, value);
    expect(list(opened)).toEqual([issue]);
    expect(opened.book).not.toBeNull();
  });

  test("a number kept as text is named with the number that it seems to mean (A01)", () => {
    const meant = (text: string) =>
      put("unit:DV1", "G10", text).issues.map(({ params }) => params?.meant);
    expect(["9,5", "9.5", " ９ ", "1.234", "9đ"].map(meant)).toEqual([
      [9.5],
      [9.5],
      [9],
      [undefined],
      [undefined],
    ]);
    const [issue] = put("unit:DV1", "G10", "9.5").issues;
    expect(issue && describeIssue(issue, "vi")).toBe(
      'Lỗi – Tệp "so.xlsx", trang "01 DV1", ô G10: thấy nội dung "9.5" ở tiêu chí I.1 là chữ, có lẽ là số 9,5; cần số từ 0 đến 10. Xóa nội dung ô rồi gõ lại số 9,5, không kèm chữ.'
    );
  });

  test("a formula typed by a person is read by its value, and said (A15)", () => {
    const cell = { value: 8, formula: "4+4" };
    const opened = openBook(forge(sound, ["unit:DV1", "I10"], cell));
    expect(opened.issues).toEqual([
      {
        code: "score.formula-in-input",
        severity: "warning",
        at: { sheet: "01 DV1", cell: "I10" },
        about: { unit: "DV1", criterion: "I.1", field: "checked" },
        params: { found: "=4+4" },
      },
    ]);
    const entry = mustBook(opened).entries.scores.get("DV1")?.get("I.1");
    expect(toPlain(entry?.checked)).toEqual({ kind: "points", points: "8" });
  });

  test("a line or column that is gone is named, and the rest is read", () => {
    expect(list(put("unit:DV1", "A10", null))).toEqual(["book.row-missing 01 DV1 A7"]);
    expect(list(put("unit:DV1", "I7", "Cột lạ"))).toEqual(["book.row-missing 01 DV1 A7"]);
    expect(list(put("overview", "A5", "Tên"))).toEqual(["book.row-missing Tổng quan A5"]);
  });

  test("columns in another order are read by their headers (A19)", () => {
    const swapped = changeSheets(sound, (sheet) => {
      if (sheet.key !== "unit:DV1") return sheet;
      const rows = sheet.rows.map((cells) => {
        const moved = Array.from(cells);
        [moved[6], moved[8]] = [moved[8], moved[6]];
        return moved;
      });
      return { ...sheet, rows };
    });
    expect(plainEntries(mustBook(openBook(swapped)))).toEqual(plainEntries(LIVE_BLOC));
  });
});
