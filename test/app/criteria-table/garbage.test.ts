import * as fc from "fast-check";

import { cleanText } from "../../../src/app/fold-text";
import type { CriteriaGrid } from "../../../src/app/criteria-table/grid";
import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { findHeading } from "../../../src/app/criteria-table/row-words";
import { parseRuleset } from "../../../src/rulesets/ruleset.schema";
import { readNamePoints } from "../../../src/app/criteria-table/name-points";
import { printRuleset } from "../../../src/app/criteria-table/print-ruleset";
import { sampleSize } from "../../judges/programs";
import { showReading, typeGrid, type Typed } from "./show-reading";

const WORDS = [
  "TT",
  "Nội dung",
  "Điểm tối đa",
  "Cách chấm",
  "Minh chứng",
  "Tổng cộng",
  "Điểm thưởng",
  "Điểm cộng, điểm trừ",
  "Ghi chú: x",
  "Hà Nội, ngày 1 tháng 2 năm 2025",
  "CÔNG TÁC A",
  "Đạt từ 90% trở lên: 6 điểm; dưới 90%: 0 điểm",
  "trừ 1 điểm/lần",
  "(5 điểm)",
  "- Việc",
  "I. Việc",
  "__proto__",
  "Tiªu chÝ ®iÓm",
];
const LABELS = ["I", "II", "1", "2", "1.1", "1.2", "a", "b)", "-", "+", "A", "", "I.1", "x y"];

const arbitraryCell: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 50 }) },
  fc.double(),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.boolean(),
  fc.constant({ error: "#N/A" })
);

/** Any grid, or one that begins like a table. */
const arbitraryRows = fc.tuple(
  fc.boolean(),
  fc.array(fc.array(arbitraryCell, { maxLength: 6 }), { maxLength: 14 })
);

function toGrid([isTable, rows]: [boolean, Typed[][]]): CriteriaGrid {
  const header = ["TT", "Nội dung", "Điểm", "Cách chấm", "Minh chứng", "Điểm tự chấm"];
  return typeGrid(isTable ? [header, ...rows] : rows);
}

function isBlank(row: CriteriaGrid["rows"][number]): boolean {
  return row.every((cell) => {
    const value = cell?.value ?? null;
    return value === null || (typeof value === "string" && cleanText(value) === "");
  });
}

test("A14 C10 no grid makes the reader throw, and no row that holds something goes untold", () => {
  fc.assert(
    fc.property(arbitraryRows, (drawn) => {
      const grid = toGrid(drawn);
      const read = readCriteriaTable(grid);
      const filled = grid.rows.flatMap((cells, row) => (isBlank(cells) ? [] : [row]));
      expect(read.rows.map(({ row }) => row)).toEqual(filled);
      const hasErrors = read.issues.some(({ severity }) => severity === "error");
      expect(read.ruleset === null).toBe(hasErrors);
    }),
    { numRuns: sampleSize(100, 700) }
  );
});

test("the text of a row that counts as read stands in the tree, in a rule, or in an issue; headings of sections say no more", () => {
  fc.assert(
    fc.property(arbitraryRows, (drawn) => {
      const grid = toGrid([true, drawn[1]]);
      const read = readCriteriaTable(grid);
      const { criteria, issues } = showReading(read);
      const rules = read.proposals.map(({ text }) => text);
      const said = cleanText([...criteria, ...issues, ...rules].join(" "));
      for (const { row, fate } of read.rows) {
        const text = grid.rows[row]?.[1]?.value;
        if (fate !== "criterion" || typeof text !== "string" || findHeading(text)) continue;
        const [word = ""] = /\p{L}{2,}/u.exec(readNamePoints(cleanText(text)).name) ?? [];
        expect([said.includes(word), text]).toEqual([true, text]);
      }
    }),
    { numRuns: sampleSize(100, 700) }
  );
});

const RULESETS = sampleSize(60, 300);

const arbitraryItems = fc.array(
  fc.tuple(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.integer({ min: 1, max: 4_000 }).map((quarters) => quarters / 4),
    fc.constantFrom(...WORDS.slice(11, 15), "")
  ),
  { minLength: 1, maxLength: 9 }
);

test("whatever ruleset comes out is one that the schema takes, with the same content", () => {
  let count = 0;
  fc.assert(
    fc.property(arbitraryItems, (items) => {
      const rows = items.map(([name, points, rule], at) => [
        `${at + 1}`,
        `Việc ${name}`,
        points,
        rule,
      ]);
      const { ruleset } = readCriteriaTable(toGrid([true, rows]));
      if (ruleset === null) return;
      count++;
      const back = parseRuleset(JSON.parse(printRuleset(ruleset)));
      expect(back.ok && JSON.stringify(back.ruleset)).toBe(JSON.stringify(ruleset));
    }),
    { numRuns: RULESETS }
  );
  expect(count).toBeGreaterThan(RULESETS / 3);
});

/** A pattern that tries every way to part such a text would not come to an end before the test does. */
test.each([
  "1 ",
  "điểm ",
  "tối đa ",
  "từ 1 đến ",
  "- ",
  "trừ ",
  "1%-",
  "phần ",
  "cộng điểm ",
  "(",
  "1.",
])("a cell of nothing but %j is read, and kept as words", (piece) => {
  const long = piece.repeat(10_000);
  const read = readCriteriaTable(toGrid([true, [["1", long, 5, long]]]));
  expect(read.rows.map(({ fate }) => fate)).toEqual(["header", "criterion"]);
  expect(read.proposals.map(({ isUnderstood }) => isUnderstood)).toEqual([false]);
});
