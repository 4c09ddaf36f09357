import { listAwards } from "../../src/app/list-awards";
import { listRanking } from "../../src/app/list-ranking";
import { computeBloc, type BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { makeEntries, makeEntry, makeOneScoreBloc, makeSlot, typed } from "../domain/samples";

test("the whole proposal in the order of the ranking", () => {
  const slots = [makeSlot("S1", 1), makeSlot("S2", "rest", { minTotal: decimal("50.5") })];
  const [first, second] = slots;
  const bloc = makeOneScoreBloc({ A: 80, B: 90, C: 80, D: 40 }, { slots });
  const decision = { slot: "S1", reason: "bốc thăm" };
  const input = {
    ...bloc,
    entries: { ...bloc.entries, decisions: new Map([["C", decision]]) },
  };
  const outcome = computeBloc(input);
  const lines = listRanking(input, outcome);
  const at = (index: number) => ({
    line: lines[index],
    award: outcome.awards.find(({ unit }) => unit === lines[index]?.unit.code),
  });
  const why = (code: string, params = {}) => ({ code, params, notes: [], tied: [], facts: [] });
  const verdict = (slot: unknown, status: string, reason: unknown) => ({
    slot,
    status,
    why: reason,
  });
  const full = verdict(first, "none", why("award.full", { count: 1 }));
  const rest = verdict(second, "proposed", why("award.by-rank", { rank: 2 }));
  const low = verdict(second, "none", why("award.below-minimum", { min: 50.5 }));
  const open = { undecided: false, decision: null, followed: null };
  expect(listAwards(input, outcome)).toEqual([
    {
      ...at(0),
      ...open,
      proposed: first,
      final: first,
      verdicts: [
        verdict(first, "proposed", why("award.by-rank", { rank: 1 })),
        verdict(second, "proposed", why("award.by-rank", { rank: 1 })),
      ],
    },
    { ...at(1), ...open, proposed: second, final: second, verdicts: [full, rest] },
    { ...at(2), ...open, decision, proposed: second, final: first, verdicts: [full, rest] },
    { ...at(3), ...open, proposed: null, final: null, verdicts: [full, low] },
  ]);
});

const whyOf = (input: BlocInput) =>
  listAwards(input, computeBloc(input)).map(({ line, verdicts }) => [
    line.unit.code,
    ...verdicts.map(({ why }) => {
      const tied = why.tied.map(({ code }) => code).join();
      return `${why.code} ${tied || JSON.stringify(why.params)}`;
    }),
  ]);

test("why and why not, in the order the rules look at it", () => {
  const slots = [
    makeSlot("S1", 1),
    makeSlot("S2", 1, { exclusiveWith: ["S1"], minTotal: decimal(50) }),
    makeSlot("S3", "rest", { facts: ["F"] }),
  ];
  const facts = [{ code: "F", name: "Không vi phạm", sample: true }];
  const bloc = makeOneScoreBloc({ A: 90, B: 80, C: 80, D: 40 }, { slots, facts });
  expect(whyOf(bloc)).toEqual([
    [
      "A",
      'award.by-rank {"rank":1}',
      'award.has-other {"award":"Cờ S1"}',
      "award.facts-missing {}",
    ],
    ["B", 'award.full {"count":1}', "award.tied-with C", "award.facts-missing {}"],
    ["C", 'award.full {"count":1}', "award.tied-with B", "award.facts-missing {}"],
    ["D", 'award.full {"count":1}', 'award.below-minimum {"min":50}', "award.facts-missing {}"],
  ]);
  const [first] = listAwards(bloc, computeBloc(bloc));
  expect(first?.verdicts[2]?.why.facts).toMatchObject([{ name: "Không vi phạm", sample: true }]);
});

test("votes, numbers, shares and refusals are told with their figures", () => {
  const share = { percent: decimal(20), of: "qualified", rounding: "down" } as const;
  const slots = [
    makeSlot("S1", 1, { minVotePercent: decimal("66.67"), fallback: "S3" }),
    makeSlot("S2", "rest", { atLeast: [{ fact: "F", value: decimal(70) }] }),
    makeSlot("S3", share),
    makeSlot("S4", { ...share, of: "ranked" }),
  ];
  const facts = [
    { code: "F", name: "Tỷ lệ lao động tiên tiến", kind: "number", unit: "%", sample: false },
  ] as const;
  const voting = { denominator: "issued", thresholdPercent: null } as const;
  const bloc = makeOneScoreBloc({ A: 90, B: 80, C: 70 }, { slots, facts, voting });
  const counts = { issued: 10, collected: 10, valid: 10, invalid: 0 };
  const ballot = {
    members: null,
    ...mapValues(counts),
    votes: new Map([
      ["A", decimal(7)],
      ["B", decimal(5)],
    ]),
  };
  const values = new Map([
    ["A", new Map([["F", decimal(70)]])],
    ["B", new Map([["F", decimal("69.5")]])],
  ]);
  const results = new Map([["A", { slot: "", number: "", date: "" }]]);
  const entries = { ...bloc.entries, ballot, facts: values, results };
  const shown = whyOf({ ...bloc, entries });
  const full = '"count":0,"percent":20,"base":3,"raw":0.6';
  expect(shown).toEqual([
    [
      "A",
      'award.by-rank {"rank":1}',
      'award.by-rank {"rank":1}',
      'award.fell-back {"award":"Cờ S1"}',
      `award.full-ranked {${full}}`,
    ],
    [
      "B",
      'award.votes-below {"min":66.67,"found":50}',
      'award.number-below {"min":70,"found":69.5,"unit":"%"}',
      `award.full-qualified {${full}}`,
      `award.full-ranked {${full}}`,
    ],
    [
      "C",
      'award.votes-missing {"min":66.67}',
      'award.number-missing {"min":70,"unit":"%"}',
      `award.full-qualified {${full}}`,
      `award.full-ranked {${full}}`,
    ],
  ]);
});

function mapValues<Key extends string>(counts: Record<Key, number>) {
  const pairs = Object.entries<number>(counts).map(([key, count]) => [key, decimal(count)]);
  return Object.fromEntries(pairs) as Record<Key, ReturnType<typeof decimal>>;
}

test("a unit without a rank is told why it has none", () => {
  const entries = makeEntries({ A: { "1": makeEntry({ self: typed(90) }) } });
  const bloc = {
    ...makeOneScoreBloc({ A: 90, B: 0 }, { slots: [makeSlot("S1", "rest")] }),
    entries,
  };
  const second = listAwards(bloc, computeBloc(bloc))[1];
  expect(second?.verdicts[0]?.why).toMatchObject({
    code: "award.not-ranked",
    notes: [{ code: "note.incomplete", params: { scored: 0, expected: 1 } }],
  });
});
