import type { BlocYear } from "../../src/domain/bloc";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { decimal, sum } from "../../src/domain/decimal";
import {
  EMPTY_ENTRY,
  NO_VOTE,
  type Entries,
  type Entry,
  type Typed,
} from "../../src/domain/entries";
import {
  type AwardSlot,
  type BoundTier,
  type Criterion,
  type CriterionNode,
  type Group,
  type Rule,
  type Ruleset,
  SHARED_RANKS,
} from "../../src/domain/ruleset";

const SAMPLE_SOURCE = { title: "mẫu gợi ý", where: "", date: "", sample: true, note: "" };

/** A direct criterion of weight 1 unless told otherwise. */
export function makeCriterion(
  code: string,
  max: number | string,
  more: Partial<Criterion> = {}
): Criterion {
  return {
    type: "criterion",
    code,
    name: `Tiêu chí ${code}`,
    maxPoints: decimal(max),
    weight: decimal(1),
    rule: { kind: "direct" },
    measure: "",
    target: null,
    evidence: "",
    ...more,
  };
}

/** A group whose declared maximum is what its children add up to. */
export function makeGroup(code: string, children: readonly CriterionNode[]): Group {
  return { type: "group", code, name: `Nhóm ${code}`, maxPoints: sumWorth(children), children };
}

/** A sound ruleset by points, 2 decimals, stage self, no caps, bands, gates or slots. */
export function makeRuleset(base: readonly CriterionNode[], more: Partial<Ruleset> = {}): Ruleset {
  return {
    id: "mau",
    version: "1",
    title: "Bộ tiêu chí mẫu",
    source: SAMPLE_SOURCE,
    scale: sumWorth(base),
    places: 2,
    base,
    bonus: { cap: null, nodes: [] },
    penalty: { cap: null, nodes: [] },
    ranking: { by: "points", places: 2, stage: "self", ...SHARED_RANKS },
    bands: [],
    facts: [],
    gates: [],
    slots: [],
    samplePoints: true,
    ...more,
  };
}

function sumWorth(nodes: readonly CriterionNode[]) {
  return sum(
    nodes.map((node) =>
      node.type === "group" ? node.maxPoints : node.maxPoints.times(node.weight)
    )
  );
}

export function makeSlot(
  code: string,
  count: AwardSlot["count"],
  more: Partial<AwardSlot> = {}
): AwardSlot {
  return {
    code,
    award: `Cờ ${code}`,
    decidedBy: "UBND tỉnh",
    count,
    minTotal: null,
    minVotePercent: null,
    facts: [],
    exclusiveWith: [],
    sample: true,
    ...more,
  };
}

export function makeEntry(more: Partial<Entry>): Entry {
  return { ...EMPTY_ENTRY, ...more };
}

export function typed(points: number | string): Typed {
  return { kind: "points", points: decimal(points) };
}

/** Bound tiers from pairs of lower bound and points. */
export function makeBounds(pairs: readonly (readonly [number, number])[]): BoundTier[] {
  return pairs.map(([from, points]) => ({
    from: decimal(from),
    points: decimal(points),
    text: "",
  }));
}

export function makeRuleCriterion(rule: Rule, max: number | string): Criterion {
  return makeCriterion("1", max, { rule });
}

export function makeBloc(codes: readonly string[]): BlocYear {
  return {
    id: "khoi-mau",
    name: "Khối mẫu",
    kind: "khoi",
    province: "",
    year: 2025,
    units: codes.map((code) => ({
      code,
      name: `Hội ${code}`,
      shortName: code,
      kind: "association",
      sample: true,
    })),
    roles: {
      headUnit: null,
      headPerson: null,
      deputyUnit: null,
      standingUnit: null,
      nextHeadUnit: null,
      nextHeadSelection: null,
    },
    rulesetId: "mau",
    notAssigned: [],
    proposal: {
      date: "",
      place: "",
      upperBody: "",
      issuingBody: "",
      addressees: [],
      signerPosition: "",
      signerName: "",
    },
    source: SAMPLE_SOURCE,
  };
}

type Scores = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** Entries from plain records: unit → criterion → entry. */
export function makeEntries(scores: Scores, more: Partial<Entries> = {}): Entries {
  return {
    scores: new Map(
      Object.entries(scores).map(([unit, entries]) => [unit, new Map(Object.entries(entries))])
    ),
    facts: new Map(),
    decisions: new Map(),
    ...NO_VOTE,
    sample: true,
    ...more,
  };
}

/** A bloc where each unit has one self score on a criterion "1" of 100 points. */
export function makeOneScoreBloc(
  points: Readonly<Record<string, number>>,
  more: Partial<Ruleset> = {}
): BlocInput {
  const scores = Object.entries(points).map(([unit, value]) => [
    unit,
    { "1": makeEntry({ self: typed(value) }) },
  ]);
  return {
    bloc: makeBloc(Object.keys(points)),
    ruleset: makeRuleset([makeCriterion("1", 100)], more),
    entries: makeEntries(Object.fromEntries(scores) as Scores),
  };
}
