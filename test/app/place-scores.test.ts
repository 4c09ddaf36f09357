import type { Book } from "../../src/app/action";
import type { FillLayer, ScoreRow } from "../../src/app/fill-input";
import { placeScores } from "../../src/app/place-scores";
import { cellAddress } from "../../src/plan/addresses";
import { decimal } from "../../src/domain/decimal";
import { makeBloc, makeCriterion, makeEntries, makeRuleset } from "../domain/samples";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { bookOf } from "./live-book";

const PARTS = makeCriterion("1", 10, {
  rule: {
    kind: "sumOfParts",
    parts: [
      { text: "a", points: decimal(4) },
      { text: "b", points: decimal(6) },
    ],
  },
});
const CHOSEN = makeCriterion("2", 10, {
  rule: { kind: "tiersByCondition", tiers: [{ text: "a", points: decimal(10) }] },
});

let live: Book;
let parted: Book;
beforeAll(() => {
  live = bookOf(LIVE_BLOC);
  parted = bookOf({
    bloc: makeBloc(["DV1"]),
    ruleset: makeRuleset([PARTS, CHOSEN]),
    entries: makeEntries({}),
  });
});

function row(
  line: number,
  unit: string,
  ...[criterion, value, note = ""]: readonly [string, string, string?]
): ScoreRow {
  return { line, unit, criterion, value, note };
}

/** Where each content goes, and what is wrong: "code line found → needed". */
function place(
  book: Book,
  layer: FillLayer,
  ...rows: readonly ScoreRow[]
): { cells: unknown[]; issues: string[] } {
  const { cells, issues } = placeScores({ rows, layer, file: "diem.csv" }, book);
  return {
    cells: cells.map(({ sheet, at, content }) => [sheet, cellAddress(at), content]),
    issues: issues.map(({ code, at, params }) => {
      expect(at?.file).toBe("diem.csv");
      return [code, at?.line, params?.found, params?.needed]
        .filter((it) => it !== undefined && it !== "")
        .join(" | ");
    }),
  };
}

describe("points", () => {
  test.each<[FillLayer, string, string]>([
    ["self", "G10", "H10"],
    ["checked", "I10", "J10"],
    ["official", "K10", "J10"],
  ])(
    "of the layer %s go to their column, the note to explanation or reason",
    (layer, cell, note) => {
      expect(place(live, layer, row(2, "DV2", "I.1", "9,5", "Đủ minh chứng"))).toEqual({
        cells: [
          ["unit:DV2", cell, 9.5],
          ["unit:DV2", note, "Đủ minh chứng"],
        ],
        issues: [],
      });
    }
  );

  test("a blank value clears the cell; without a note the note is left alone", () => {
    expect(place(live, "self", row(2, "DV1", "I.1", "  "))).toEqual({
      cells: [["unit:DV1", "G10", null]],
      issues: [],
    });
  });

  test.each([
    ["9đ", "score.not-a-number | 2 | 9đ"],
    ["1.234", "score.ambiguous-number | 2 | 1.234 | 1234 / 1,234"],
    ["-0,5", "score.negative | 2 | -0,5"],
    ["10,01", "score.above-max | 2 | 10,01"],
    ["1e308", "score.not-a-number | 2 | 1e308"],
  ])("%s is refused with its line (A02, A04, A05, A13, A14)", (value, issue) => {
    expect(place(live, "self", row(2, "DV1", "I.1", value))).toEqual({
      cells: [],
      issues: [issue],
    });
  });

  test("0, the maximum, and −0 as 0 are taken (A03, A14)", () => {
    expect(
      place(
        live,
        "self",
        row(2, "DV1", "I.1", "0"),
        row(3, "DV1", "II", "10"),
        row(4, "DV2", "II", "-0")
      )
    ).toEqual({
      cells: [
        ["unit:DV1", "G10", 0],
        ["unit:DV1", "G12", 10],
        ["unit:DV2", "G12", 0],
      ],
      issues: [],
    });
  });
});

describe("results", () => {
  test("are taken as their rule wants them", () => {
    expect(
      place(
        live,
        "result",
        row(2, "DV1", "I.1", "12 cuộc"),
        row(3, "DV1", "I.2", "1"),
        row(4, "DV1", "II", "không đạt"),
        row(5, "DV1", "III", "92,5", "Theo báo cáo")
      )
    ).toEqual({
      cells: [
        ["unit:DV1", "E10", "12 cuộc"],
        ["unit:DV1", "E11", 1],
        ["unit:DV1", "E12", "không đạt"],
        ["unit:DV1", "E13", 92.5],
        ["unit:DV1", "H13", "Theo báo cáo"],
      ],
      issues: [],
    });
  });

  test("words typed in NFD, as a Mac does, are written as the formulas compare them", () => {
    expect(place(live, "result", row(2, "DV1", "II", "Đạt".normalize("NFD"))).cells).toEqual([
      ["unit:DV1", "E12", "Đạt".normalize("NFC")],
    ]);
  });

  test.each([
    ["I.2", "1,5", "score.result-invalid | 2 | 1,5 | số nguyên từ 0"],
    ["I.2", "-1", "score.result-invalid | 2 | -1 | số nguyên từ 0"],
    ["I.2", "hai", "score.result-invalid | 2 | hai | số nguyên từ 0"],
    ["I.2", "1.000", "score.ambiguous-number | 2 | 1.000 | 1000 / 1,000"],
    ["II", "Có", 'score.result-invalid | 2 | Có | "Đạt" hoặc "Không đạt"'],
    ["III", "80%", "score.result-invalid | 2 | 80% | tỷ lệ % từ 0"],
    ["I.1", "Không giao", "score.not-assigned | 2 | Không giao"],
  ])("of %s: %s is refused", (criterion, value, issue) => {
    expect(place(live, "result", row(2, "DV1", criterion, value))).toEqual({
      cells: [],
      issues: [issue],
    });
  });

  test('parts are named "1#2"; their note goes to the criterion', () => {
    expect(
      place(
        parted,
        "result",
        row(2, "DV1", "1#2", "Đạt", "Có báo cáo"),
        row(3, "DV1", "2", "Mức 1")
      )
    ).toEqual({
      cells: [
        ["unit:DV1", "E11", "Đạt"],
        ["unit:DV1", "H9", "Có báo cáo"],
        ["unit:DV1", "E12", "Mức 1"],
      ],
      issues: [],
    });
  });

  test.each(["1", "1#0", "1#3", "1#x", "1#02", "2#1"])(
    "%s names no result: the choices are told",
    (criterion) => {
      const { cells, issues } = place(parted, "result", row(2, "DV1", criterion, "Đạt"));
      expect(cells).toEqual([]);
      expect(issues).toEqual([
        `score.unknown-criterion | 2 | ${criterion} | ${criterion.startsWith("2") ? "2" : "1#1, 1#2"}`,
      ]);
    }
  );

  test("points of a criterion in parts are given as a whole", () => {
    expect(place(parted, "self", row(2, "DV1", "1", "7")).cells).toEqual([["unit:DV1", "G9", 7]]);
    expect(place(parted, "self", row(2, "DV1", "1#1", "4")).issues).toEqual([
      "score.unknown-criterion | 2 | 1#1 | 1",
    ]);
  });
});

test("an unknown unit or criterion is refused with what there is; nothing joins by name (C10)", () => {
  expect(
    place(
      live,
      "self",
      row(2, "Hội DV1", "I.1", "1"),
      row(3, "DV1", "I", "1"),
      row(4, "__proto__", "I.1", "1"),
      row(5, "DV1", "constructor", "1")
    )
  ).toEqual({
    cells: [],
    issues: [
      "score.unknown-unit | 2 | Hội DV1 | DV1, DV2, DV3",
      "score.unknown-criterion | 3 | I | I.1, I.2, II, III, CT",
      "score.unknown-unit | 4 | __proto__ | DV1, DV2, DV3",
      "score.unknown-criterion | 5 | constructor | I.1, I.2, II, III, CT",
    ],
  });
});

test("a second row for the same cell is refused, also when its code has blanks around it", () => {
  expect(
    place(
      live,
      "self",
      row(2, "DV1", "I.1", "1"),
      row(3, "DV1", " I.1 ", "2"),
      row(4, "DV2", "I.1", "3")
    )
  ).toEqual({
    cells: [
      ["unit:DV1", "G10", 1],
      ["unit:DV2", "G10", 3],
    ],
    issues: ["score.duplicate-row | 3 | DV1  I.1 "],
  });
});

test("every faulty row is told, not only the first", () => {
  const { issues } = place(
    live,
    "self",
    row(2, "X", "I.1", "1"),
    row(3, "DV1", "X", "1"),
    row(4, "DV1", "I.1", "x")
  );
  expect(issues).toHaveLength(3);
});
