import { computeBloc, type BlocInput } from "../../src/domain/compute-bloc";
import { checkBloc } from "../../src/domain/checks/check-bloc";
import { checkEntries } from "../../src/domain/checks/check-entries";
import { checkRuleset } from "../../src/domain/checks/check-ruleset";
import { decimal } from "../../src/domain/decimal";
import { type Entries, type Entry, NO_VOTE } from "../../src/domain/entries";
import type { Issue } from "../../src/domain/issue";
import { type ClassBand, type Ruleset, SHARED_RANKS } from "../../src/domain/ruleset";
import { describeIssue, wordIssue } from "../../src/locales/describe-issue";
import { parseRuleset } from "../../src/rulesets/ruleset.schema";
import {
  makeBloc,
  makeBounds,
  makeCriterion,
  makeEntry,
  makeGroup,
  makeRuleset,
  makeSlot,
  typed,
} from "../domain/samples";
import { documentedParams } from "./documented-params";

const band = (code: string, from: number, to: number): ClassBand => ({
  code,
  name: code,
  from: decimal(from),
  to: decimal(to),
  toExclusive: false,
  minCriterionPercent: null,
});

const brokenRuleset = (): Ruleset => {
  const tiers = [{ text: "", from: decimal(1), points: decimal(7) }, ...makeBounds([[1, 0.125]])];
  const parts = [{ text: "", points: decimal(1) }];
  return makeRuleset(
    [
      {
        ...makeGroup("I", [makeCriterion("I.1", 5), makeCriterion("I.1", 5)]),
        maxPoints: decimal(11),
      },
      { ...makeGroup("II", []), maxPoints: decimal(0) },
      makeCriterion("III", "1.125", { weight: decimal(0) }),
      makeCriterion("IV", 5, { rule: { kind: "tiersByCount", tiers } }),
      makeCriterion("V", 5, { rule: { kind: "sumOfParts", parts } }),
    ],
    {
      scale: decimal(100),
      bonus: { cap: decimal(-1), nodes: [] },
      ranking: { by: "points", places: 2, stage: "self", ...SHARED_RANKS },
      bands: [band("A", 90, 100), band("B", 50, 92), band("C", 0, 40)],
      slots: [
        makeSlot("S1", 1, { facts: ["none"], exclusiveWith: ["S2", "S9"] }),
        makeSlot("S2", 1),
      ],
    }
  );
};

const rulesetIssues = (): Issue[] => [
  ...checkRuleset(brokenRuleset()),
  ...checkRuleset(makeRuleset([], { places: 7 })),
];

const blocIssues = (): Issue[] => {
  const [first, second] = makeBloc(["DV01", "DV02"]).units;
  if (!first || !second) return [];
  const bloc = {
    ...makeBloc(["DV01"]),
    units: [first, { ...first, name: "Khác" }, { ...second, name: first.name.toUpperCase() }],
    roles: { ...makeBloc([]).roles, headUnit: "DV99" },
    notAssigned: [{ unit: "DV98", criterion: "X", reason: "", sample: true }],
  };
  const ruleset = makeRuleset([makeCriterion("1", 5)]);
  return [...checkBloc(bloc, ruleset), ...checkBloc(makeBloc([]), ruleset)];
};

const entryIssues = (): Issue[] => {
  const ruleset = makeRuleset(
    [
      makeCriterion("1", 5),
      makeCriterion("2", 5, { rule: { kind: "tiersByCount", tiers: makeBounds([[0, 1]]) } }),
    ],
    {
      bands: [band("A", 9, 10)],
      facts: [{ code: "KL", name: "Không kỷ luật", sample: true }],
      slots: [makeSlot("S1", 1), makeSlot("S2", 9, { facts: ["KL"] })],
    }
  );
  const full: Readonly<Record<string, Entry>> = {
    "1": makeEntry({ self: typed(4) }),
    "2": makeEntry({ self: typed(4) }),
  };
  const scores: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
    DV01: full,
    DV02: full,
    DV03: {
      "1": makeEntry({ self: typed(6) }),
      "2": makeEntry({ result: { kind: "text", text: "nhiều" } }),
    },
    DV04: {
      "1": makeEntry({ self: typed(-1) }),
      "2": makeEntry({ assigned: false, self: typed(1) }),
    },
    DV05: { "1": makeEntry({ self: typed("1.125"), checked: typed(2) }) },
  };
  const entries: Entries = {
    scores: new Map(
      Object.entries(scores).map(([unit, row]) => [unit, new Map(Object.entries(row))])
    ),
    facts: new Map(),
    decisions: new Map([
      ["DV03", { slot: "S9", reason: "" }],
      ["DV04", { slot: "S2", reason: "" }],
    ]),
    ...NO_VOTE,
    sample: true,
  };
  const input: BlocInput = { bloc: makeBloc(Object.keys(scores)), ruleset, entries };
  return checkEntries(input, computeBloc(input));
};

const shapeIssues = (): Issue[] => {
  const read = parseRuleset({ id: 5, bands: [{ code: "" }], what: 1 });
  return read.ok ? [] : read.issues;
};

const emitted = [...rulesetIssues(), ...blocIssues(), ...entryIssues(), ...shapeIssues()];

describe("describeIssue", () => {
  test("follows file, sheet, cell: found; needed. Next", () => {
    const issue: Issue = {
      code: "score.above-max",
      severity: "error",
      about: { unit: "DV02", criterion: "I.2", field: "self" },
      at: { file: "Khối 1.xlsx", sheet: "02 Hội ND", cell: "E7" },
      params: { value: 9.5, max: 8 },
    };
    expect(describeIssue(issue, "vi")).toBe(
      'Lỗi – Tệp "Khối 1.xlsx", trang "02 Hội ND", ô E7: thấy điểm 9,5 ở tiêu chí I.2; ' +
        "cần số từ 0 đến 8. Sửa điểm cho đúng thang điểm; đến khi sửa, đơn vị này chưa được xếp hạng."
    );
    expect(describeIssue(issue, "en")).toBe(
      'Error – File "Khối 1.xlsx", sheet "02 Hội ND", cell E7: found a score of 9.5 for criterion I.2; ' +
        "needed a number from 0 to 8. Correct the score; until then the unit is not ranked."
    );
  });

  test("leaves out parts it does not know, and names the unit when there is no cell", () => {
    expect(describeIssue({ code: "file.empty", severity: "error" }, "vi")).toBe(
      "Lỗi – Thấy tệp không có nội dung; cần tệp có dữ liệu. Chọn lại tệp hoặc nhận lại từ nơi gửi."
    );
    const faceless: Issue = { code: "class.none", severity: "error", about: { criterion: "I.2" } };
    expect(describeIssue(faceless, "vi")).toMatch(/^Lỗi – Tiêu chí I\.2: cần một khung/);
  });

  test("says codes of layers, lists and reasons in words", () => {
    const issue: Issue = {
      code: "score.reason-missing",
      severity: "warning",
      params: { layer: "official" },
    };
    expect(describeIssue(issue, "vi")).toContain("Lưu ý – Thấy điểm chính thức khác với");
  });

  test("the checks emit every code they are able to emit here", () => {
    const seen = new Set(emitted.map(({ code }) => code));
    expect(seen.size).toBeGreaterThanOrEqual(35);
  });

  test.each(["vi", "en"] as const)(
    "words every issue of the checks completely in %s",
    (language) => {
      for (const issue of emitted) {
        const { found, needed, next } = wordIssue(issue, language);
        expect([issue.code, ...[found, needed, next].filter((part) => part === "")]).toEqual([
          issue.code,
        ]);
        expect(describeIssue(issue, language)).not.toMatch(/\{[a-z]+\}|\/\^/i);
      }
    }
  );

  test("says what a JSON file needs in plain words", () => {
    const params = { path: "scale", found: "–", needed: "number | /^-?[0-9]+$/" };
    const issue: Issue = { code: "file.bad-shape", severity: "error", params };
    expect(describeIssue(issue, "vi")).toContain(
      "Thấy không có gì tại scale; cần số hoặc số viết trong ngoặc kép."
    );
    expect(describeIssue(issue, "en")).toContain("needed a number or a number in quotes");
  });

  test("every param of the checks is documented", () => {
    for (const { code, params = {} } of emitted) {
      expect([code, ...(documentedParams().get(code) ?? [])]).toEqual(
        expect.arrayContaining(Object.keys(params))
      );
    }
  });
});
