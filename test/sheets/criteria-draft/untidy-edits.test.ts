import { replaceNode } from "../../../src/app/change-ruleset/edit-tree";
import { findCriterion } from "../../../src/domain/criteria-tree";
import { planSnapshot } from "../../../src/plan/plan-snapshot";
import type { CellValue } from "../../../src/plan/cells";
import type { SheetSnapshot, SnapshotCell } from "../../../src/plan/snapshot";
import { readCriteriaDraft } from "../../../src/sheets/criteria-draft/read-criteria-draft";
import { LIVE_BLOC, LIVE_RULESET } from "../live-bloc";
import { draftBook } from "./draft-book";

type Rows = readonly (readonly (SnapshotCell | undefined)[])[];

const HEADER = 6;
const KINDS =
  "Nhóm, Tiêu chí, Mức, Phần, Khoản, Hạng, Cơ quan chấm, Sàn, Trần, Mục nội dung, Mục thưởng, Mục trừ";

function draftOf(): SheetSnapshot {
  const [sheet] = draftBook(LIVE_BLOC).sheets;
  if (!sheet) throw new Error("No sheet");
  return planSnapshot(sheet);
}

const LIVE = draftOf();

/** The copy with its rows rearranged by a person. */
const edited = (edit: (rows: Rows) => Rows): SheetSnapshot => ({
  ...LIVE,
  rows: edit(LIVE.rows),
});

const valueOf = (row: Rows[number], column: number) => row[column - 1]?.value ?? null;
const textOf = (row: Rows[number], column: number): string => {
  const value = valueOf(row, column);
  return typeof value === "string" ? value : "";
};
const rowOf = (code: string, rows: Rows = LIVE.rows): number =>
  rows.findIndex((row) => valueOf(row, 1) === code) + 1;

const lineOf = (...values: readonly CellValue[]): Rows[number] =>
  values.map((value) => ({ value, formula: null }));

const put = (row: number, column: number, value: CellValue) =>
  edited((rows) =>
    rows.map((cells, i) => {
      if (i !== row - 1) return cells;
      const all: (SnapshotCell | undefined)[] = Array.from({ length: 13 }, (_, j) => cells[j]);
      all[column - 1] = { value, formula: null };
      return all;
    })
  );

const read = (sheet: SheetSnapshot) => readCriteriaDraft(sheet, LIVE_RULESET);
const told = (sheet: SheetSnapshot) =>
  read(sheet).issues.map(({ code, at, params }) => [
    code,
    at?.cell,
    params?.needed ?? params?.name,
  ]);

test("blank rows anywhere change nothing", () => {
  const spread = edited((rows) =>
    rows.flatMap((row, i) => (i < HEADER - 1 ? [row] : [row, [], []]))
  );
  expect(read(spread)).toMatchObject({ ruleset: LIVE_RULESET, issues: [] });
});

test("lines in any order say the same, siblings in their own order", () => {
  const end = LIVE.rows.findIndex((row, i) => i >= HEADER && valueOf(row, 2) === null);
  const byKind = (row: Rows[number]): number => textOf(row, 2).length;
  const sorted = edited((rows) => [
    ...rows.slice(0, HEADER),
    ...[...rows.slice(HEADER, end)].sort((one, other) => byKind(other) - byKind(one)),
    ...rows.slice(end),
  ]);
  expect(read(sorted)).toMatchObject({ issues: [] });
  expect(new Set(read(sorted).rows.keys())).toEqual(new Set(read(LIVE).rows.keys()));
  expect(sorted.rows).not.toEqual(LIVE.rows);
});

test("a line moved to another group belongs there", () => {
  const { ruleset, issues } = read(put(rowOf("I.2"), 11, "Nội dung"));
  expect(issues).toEqual([]);
  expect(ruleset.base.map(({ code }) => code)).toEqual(expect.arrayContaining(["I", "I.2", "II"]));
});

test("a tier that is removed is gone, and nothing else", () => {
  const first = LIVE.rows.findIndex((cells) => valueOf(cells, 2) === "Mức");
  const code = textOf(LIVE.rows[first] ?? [], 11);
  const { ruleset, issues } = read(edited((rows) => rows.filter((_, i) => i !== first)));
  expect(issues).toEqual([]);
  const old = findCriterion(LIVE_RULESET, code);
  if (!old || !("tiers" in old.rule)) throw new Error(`No tiers under ${code}`);
  const rule = { ...old.rule, tiers: old.rule.tiers.slice(1) } as typeof old.rule;
  expect(ruleset).toEqual(replaceNode(LIVE_RULESET, code, { ...old, rule }));
});

test("a criterion typed on a spare row stands last in its group", () => {
  const row = LIVE.rows.findIndex((cells, i) => i >= HEADER && valueOf(cells, 2) === null) + 1;
  const typed = lineOf("I.9", "tiêu chí", "Mới", 4, null, "Chấm trực tiếp");
  const parent = lineOf(null, null, null, null, "I");
  const sheet = edited((rows) =>
    rows.map((old, i) => (i === row - 1 ? [...typed, ...parent] : old))
  );
  const { ruleset, issues, rows } = read(sheet);
  expect(issues).toEqual([]);
  expect(rows.get("I.9")).toBe(row);
  expect(ruleset.base[0]).toMatchObject({ children: [{}, {}, { code: "I.9", name: "Mới" }] });
});

test("nothing is guessed: every fault stands at its cell", () => {
  const row = rowOf("I.2");
  const unreadable = "book.cell-unreadable";
  const group = "mã của nhóm chứa dòng này, hoặc Nội dung, Thưởng, Trừ";
  expect(told(put(row, 2, "Tiêu chỉ"))[0]).toEqual([unreadable, `B${row}`, KINDS]);
  expect(told(put(row, 4, "mười"))).toEqual([[unreadable, `D${row}`, "số"]]);
  expect(told(put(row, 4, null))).toEqual([[unreadable, `D${row}`, "số"]]);
  expect(told(put(row, 1, null))[0]).toEqual([unreadable, `A${row}`, "mã của dòng này"]);
  expect(told(put(row, 1, 1.1))[0]).toEqual([unreadable, `A${row}`, "mã dạng chữ"]);
  expect(told(put(row, 11, null))).toEqual([[unreadable, `K${row}`, group]]);
  expect(told(put(row, 11, "IX"))).toEqual([[unreadable, `K${row}`, group]]);
  expect(told(put(rowOf("I"), 11, "I"))[0]).toEqual([unreadable, `K${rowOf("I")}`, group]);
  expect(told(put(rowOf("I"), 6, "Chấm trực tiếp"))).toEqual([
    [unreadable, `F${rowOf("I")}`, "để trống ở dòng Nhóm"],
  ]);
  expect(told(put(row, 1, "I.1"))[0]).toEqual(["ruleset.duplicate-code", `A${row}`, undefined]);
  expect(told(put(HEADER, 4, "Số điểm"))[0]).toEqual([unreadable, "D6", "Điểm"]);
});

test("a text without anything else is a fault, not a note that is dropped", () => {
  const end = LIVE.rows.findIndex((row, i) => i >= HEADER && valueOf(row, 2) === null) + 1;
  expect(told(put(end, 3, "nhớ hỏi lại"))).toEqual([["book.cell-unreadable", `B${end}`, KINDS]]);
});

test("a line of a rule under a rule that has none, or under nothing", () => {
  const end = LIVE.rows.findIndex((row, i) => i >= HEADER && valueOf(row, 2) === null);
  const lines = (parent: string): SheetSnapshot => {
    const cells = lineOf(
      null,
      "Phần",
      "Có kế hoạch",
      2,
      null,
      null,
      null,
      null,
      null,
      null,
      parent
    );
    return edited((rows) => rows.map((row, i) => (i === end ? cells : row)));
  };
  const [cell, place] = [`B${end + 1}`, `K${end + 1}`];
  expect(told(lines("X"))).toEqual([
    ["book.cell-unreadable", place, "mã của tiêu chí chứa dòng này"],
  ]);
  const [first] = read(lines("I.2")).issues;
  expect(first).toMatchObject({ code: "book.cell-unreadable", at: { cell } });
});

test("tables: a line without code, a word that says nothing, a title that is gone", () => {
  const title = LIVE.rows.findIndex((row) => textOf(row, 1).startsWith("XẾP LOẠI")) + 1;
  const first = title + 2;
  expect(valueOf(LIVE.rows[first - 1] ?? [], 1)).not.toBeNull();
  expect(told(put(first, 1, null))).toEqual([
    ["book.cell-unreadable", `A${first}`, "mã của dòng này"],
  ]);
  expect(told(put(first, 6, "ừ"))).toEqual([["book.cell-unreadable", `F${first}`, "Có, Không"]]);
  expect(told(put(first, 4, null))).toEqual([["book.cell-unreadable", `D${first}`, "số"]]);
  const gone = told(put(title, 1, null));
  expect(gone).toContainEqual(["book.row-missing", "A1", "XẾP LOẠI (khung theo giá trị xếp hạng)"]);
});

test("a section's line that is gone, and one too many", () => {
  const row = rowOf("Thưởng");
  const without = edited((rows) => rows.filter((_, i) => i !== row - 1));
  expect(told(without)[0]).toEqual(["book.row-missing", "A1", "Mục thưởng"]);
  const twice = edited((rows) =>
    rows.flatMap((line, i) => (i === row - 1 ? [line, line] : [line]))
  );
  expect(told(twice).map(([code, cell]) => [code, cell])).toEqual([
    ["ruleset.duplicate-code", `A${row + 1}`],
    ["book.cell-unreadable", `B${row + 1}`],
  ]);
});
