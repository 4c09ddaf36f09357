import { describePair } from "../../../src/app/explain/describe-pair";
import { explainPair, type Computed, type Pair } from "../../../src/app/explain/explain-pair";
import type { PairChange } from "../../../src/app/explain/find-pair-changes";
import { computeBloc, type BlocInput } from "../../../src/domain/compute-bloc";
import { decimal, sum } from "../../../src/domain/decimal";
import type { TieDecision } from "../../../src/domain/entries";
import type { TieKey } from "../../../src/domain/ruleset";
import { wordRemark } from "../../../src/locales/word-remark";
import { makeCriterion, makeEntry, makeSlot, typed } from "../../domain/samples";
import { makeScoredBloc, rankBy, type Table } from "../../domain/scored-bloc";

const BASE = [makeCriterion("1", 40), makeCriterion("2", 40), makeCriterion("3", 20)];
const TABLE: Table = {
  A: { "1": 30, "2": 35.5, "3": 20, T: 2, P: null },
  B: { "1": 35, "2": 30, "3": 20, T: null, P: 1 },
  C: { "1": 34, "2": 30, "3": 20, T: null, P: null },
  D: { "1": 20, "2": 20, "3": null, T: null, P: null },
  E: { "1": 31, "2": 33, "3": 20, T: null, P: null },
};
const KEYS: readonly TieKey[] = [{ kind: "fewerPenalties" }, { kind: "criterion", code: "1" }];

interface Setting {
  readonly tieBreak?: readonly TieKey[];
  readonly decisions?: Readonly<Record<string, TieDecision>>;
  readonly table?: Table;
}

function compute({ tieBreak = [], decisions = {}, table = TABLE }: Setting = {}): Computed {
  const input = makeScoredBloc(BASE, table, {
    ruleset: {
      bonus: { cap: decimal(1.5), nodes: [makeCriterion("T", 3)] },
      penalty: { cap: null, nodes: [makeCriterion("P", 5)] },
      ranking: rankBy({ tieBreak }),
      slots: [makeSlot("S1", 1), makeSlot("S2", "rest", { minTotal: decimal(84) })],
    },
    entries: { tieDecisions: new Map(Object.entries(decisions)) },
  });
  return { input, outcome: computeBloc(input) };
}

function explain(computed: Computed, pair: Pair) {
  const found = explainPair(computed, pair);
  if (found === null) throw new Error(`No pair ${pair.join(", ")}`);
  return found;
}

const why = (computed: Computed, pair: Pair) =>
  (["vi", "en"] as const).map((language) =>
    wordRemark(describePair(explain(computed, pair)).reason, language)
  );

/** The bloc with one counted score corrected. */
function correct(input: BlocInput, { unit, criterion, to }: PairChange): Computed {
  const own = new Map(input.entries.scores.get(unit));
  own.set(criterion, makeEntry({ checked: typed(to.toString()) }));
  const scores = new Map([...input.entries.scores, [unit, own]]);
  const corrected = { ...input, entries: { ...input.entries, scores } };
  return { input: corrected, outcome: computeBloc(corrected) };
}

describe("the sentence", () => {
  test("names who is above, the values and the gap, whichever is asked for first", () => {
    const computed = compute();
    expect(why(computed, ["A", "B"])).toEqual([
      "Hội A (mẫu gợi ý) (hạng 1) xếp trên Hội B (mẫu gợi ý) (hạng 2) vì tổng điểm cao hơn: 87,00 điểm so với 84,00 điểm, hơn 3,00 điểm.",
      "Hội A (mẫu gợi ý – sample) (rank 1) stands above Hội B (mẫu gợi ý – sample) (rank 2) because its total is higher: 87.00 points against 84.00 points, 3.00 points more.",
    ]);
    expect(explain(computed, ["B", "A"])).toEqual(explain(computed, ["A", "B"]));
  });

  test("B C E are equal: without keys the council decides", () => {
    expect(why(compute(), ["B", "C"])).toEqual([
      "Hội B (mẫu gợi ý) và Hội C (mẫu gợi ý) cùng hạng 2: bằng nhau (84,00 điểm), bộ tiêu chí không có căn cứ phân hạng. Vẫn bằng nhau – hội đồng quyết định.",
      "Hội B (mẫu gợi ý – sample) and Hội C (mẫu gợi ý – sample) share rank 2: equal (84.00 points), and the ruleset has no tie keys. Still equal – the council decides.",
    ]);
  });

  test("a key that separates is named with both values, and that less is better", () => {
    const computed = compute({ tieBreak: KEYS });
    expect(why(computed, ["B", "C"])).toEqual([
      "Hội C (mẫu gợi ý) (hạng 2) xếp trên Hội B (mẫu gợi ý) (hạng 4): hai đơn vị bằng nhau (84,00 điểm), phân hạng theo điểm trừ (ít hơn đứng trước): 0 điểm so với 1 điểm.",
      "Hội C (mẫu gợi ý – sample) (rank 2) stands above Hội B (mẫu gợi ý – sample) (rank 4): the two are equal (84.00 points) and are separated by the penalty (less comes first): 0 points against 1 points.",
    ]);
    expect(why(computed, ["E", "C"])[0]).toContain(
      "phân hạng theo điểm tiêu chí 1 – Tiêu chí 1: 34 điểm so với 31 điểm"
    );
  });

  test("a missing figure stops the comparison, and whose it is is said", () => {
    const [vi, en] = why(compute({ tieBreak: [{ kind: "criterion", code: "T" }] }), ["E", "C"]);
    expect(vi).toBe(
      "Hội E (mẫu gợi ý) và Hội C (mẫu gợi ý) cùng hạng 2: bằng nhau (84,00 điểm); B, C, E chưa có số liệu về điểm tiêu chí T – Tiêu chí T nên không so tiếp được. Bổ sung số liệu, hoặc hội đồng quyết định."
    );
    expect(en).toContain("B, C, E has no figure yet for the points of criterion T");
  });

  test("the council's order is told with what was equal before it", () => {
    const decisions = {
      B: { order: 2, reason: "họp" },
      C: { order: 1, reason: "họp" },
      E: { order: 3, reason: "họp" },
    };
    expect(why(compute({ decisions }), ["B", "C"])[0]).toBe(
      "Hội C (mẫu gợi ý) (hạng 2) xếp trên Hội B (mẫu gợi ý) (hạng 3) theo quyết định của hội đồng (thứ tự 1 và 2): hai đơn vị bằng nhau (84,00 điểm), bộ tiêu chí không có căn cứ phân hạng."
    );
  });

  test("who is not ranked is named with its reason", () => {
    expect(why(compute(), ["D", "A"])).toEqual([
      "Chưa so được: Hội D (mẫu gợi ý) chưa được xếp hạng (chưa chấm xong (2/3 tiêu chí)).",
      "Cannot be compared yet: Hội D (mẫu gợi ý – sample) is not ranked yet (not fully scored (2/3 criteria)).",
    ]);
    const { gap, changes, dominant } = explain(compute(), ["D", "A"]);
    const about = changes.map(({ kind, unit }) => [kind, unit]);
    expect({ gap, about, dominant }).toEqual({
      gap: null,
      about: [["award", "A"]],
      dominant: null,
    });
  });
});

test("the lines add up to the gap: criteria, bonus, penalty and what the cap cut", () => {
  const { gap } = explain(compute(), ["A", "B"]);
  const lines = gap?.lines.map(({ kind, code, difference }) => [
    code ?? kind,
    difference.toString(),
  ]);
  expect(lines).toEqual([
    ["2", "5.5"],
    ["1", "-5"],
    ["T", "2"],
    ["P", "1"],
    ["bonusCap", "-0.5"],
    ["3", "0"],
  ]);
  expect(sum(gap?.lines.map(({ difference }) => difference) ?? []).toString()).toBe("3");
  const said = describePair(explain(compute(), ["A", "B"])).gap.map((one) => wordRemark(one, "vi"));
  expect(said).toEqual([
    "A hơn B nhiều nhất ở: 2 – Tiêu chí 2 (+5,5); Điểm thưởng T – Tiêu chí T (+2); Điểm trừ P – Tiêu chí P (+1).",
    "A kém B nhiều nhất ở: 1 – Tiêu chí 1 (−5); Điểm thưởng vượt mức trần, không được tính (−0,5).",
  ]);
});

describe("the smallest correction", () => {
  const rankOf = ({ outcome }: Computed, code: string) =>
    outcome.ranking.find(({ unit }) => unit === code)?.place ?? 0;

  test("turns the order when it is entered, and one step less does not", () => {
    const computed = compute();
    const turns = explain(computed, ["A", "B"]).changes.slice(0, 2);
    expect(turns.map(({ kind, unit, other }) => [kind, unit, other])).toEqual([
      ["pass", "B", "A"],
      ["fall", "A", "B"],
    ]);
    for (const turn of turns) {
      const step = decimal("0.01").times(turn.change.gt(0) ? 1 : -1);
      const corrected = correct(computed.input, turn);
      const nearly = correct(computed.input, { ...turn, to: turn.to.minus(step) });
      expect(rankOf(corrected, "A")).toBeGreaterThan(rankOf(corrected, "B"));
      expect(rankOf(nearly, "A")).toBeLessThanOrEqual(rankOf(nearly, "B"));
    }
  });

  test("of equals separates them", () => {
    const computed = compute();
    const [turn] = explain(computed, ["B", "C"]).changes;
    if (!turn) throw new Error("nothing separates them");
    const corrected = correct(computed.input, turn);
    expect(turn.change.abs().toString()).toBe("0.01");
    expect(rankOf(corrected, "B")).not.toBe(rankOf(corrected, "C"));
  });

  test("of an award crosses its line; the sentence names cell and effect", () => {
    const computed = compute();
    const explanation = explain(computed, ["A", "C"]);
    const awards = explanation.changes.filter(({ kind }) => kind === "award");
    expect(awards.map(({ unit, line }) => [unit, line?.kind])).toEqual([
      ["A", "loseSeat"],
      ["C", "missMinimum"],
    ]);
    const [, lost] = awards;
    if (!lost) throw new Error("no award is lost");
    const after = correct(computed.input, lost).outcome.awards.find(({ unit }) => unit === "C");
    expect(after?.slots.get("S2")).toBe("none");
    const told = describePair(explanation).changes.map(({ remark }) => wordRemark(remark, "vi"));
    expect(told.at(-1)).toMatch(
      /^C: nếu điểm thẩm định của .* là .* thay vì .* và mọi điểm khác giữ nguyên thì không còn đạt mức tối thiểu của Cờ S2 \(mẫu gợi ý\)\.$/
    );
  });

  test("that does not exist is said", () => {
    const table = {
      A: { "1": 40, "2": 40, "3": 20, T: 3, P: 0 },
      B: { "1": 0, "2": 0, "3": 0, T: 0, P: 5 },
    };
    const { changes } = describePair(explain(compute({ table }), ["A", "B"]));
    expect(changes[0]).toEqual({ remark: { code: "change.none", params: {} }, change: null });
  });
});

test("margins: places around each unit, and the awards it competes for", () => {
  const computed = compute();
  const said = describePair(explain(computed, ["A", "C"])).margins.map((one) =>
    wordRemark(one, "vi")
  );
  expect(said).toEqual([
    "A: hạng 1, 87,00 điểm; hơn hạng dưới (B, C, E) 3,00 điểm.",
    "A – Cờ S1 (mẫu gợi ý): hơn đơn vị đầu tiên ngoài chỉ tiêu (B, C, E) 3,00 điểm.",
    "A – Cờ S2 (mẫu gợi ý): hơn mức tối thiểu 3,00 điểm.",
    "C: hạng 2, 84,00 điểm; cách hạng trên (A) 3,00 điểm.",
    "C – Cờ S1 (mẫu gợi ý): cách đơn vị cuối cùng được đề nghị (A) 3,00 điểm.",
    "C – Cờ S2 (mẫu gợi ý): hơn mức tối thiểu 0,00 điểm.",
  ]);
});

test("a unit that is nowhere below the other is named", () => {
  const table = {
    A: { "1": 40, "2": 30, "3": 20, T: 1, P: 0 },
    B: { "1": 35, "2": 30, "3": 20, T: 0, P: 0 },
  };
  const remarks = describePair(explain(compute({ table }), ["B", "A"]));
  expect(remarks.dominance && wordRemark(remarks.dominance, "vi")).toBe(
    "A không thua B ở nội dung nào: thay đổi hệ số thế nào thì A cũng không đứng sau B."
  );
});

test("no unit, or one beside itself, is no pair", () => {
  const pairs: readonly Pair[] = [
    ["A", "A"],
    ["A", "X"],
  ];
  expect(pairs.map((pair) => explainPair(compute(), pair))).toEqual([null, null]);
});
