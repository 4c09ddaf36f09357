import { listAwards } from "../../src/app/list-awards";
import { findBloc, listBlocIds } from "../../src/app/shipped-blocs";
import { listAwards as listForCommand } from "../../src/cli/explain-award";
import { computeBloc, type BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { makeEntries, makeEntry, makeOneScoreBloc, makeSlot, typed } from "../domain/samples";

test.each(listBlocIds())("%s: the same proposal as the command line shows", (id) => {
  const input = findBloc(id);
  if (!input) throw new Error(`No bloc ${id}`);
  const outcome = computeBloc(input);
  const ours = listAwards(input, outcome).map(({ line, final, undecided, verdicts }) => [
    line.unit.code,
    final?.code ?? null,
    undecided,
    verdicts.map(({ slot, status }) => `${slot.code} ${status}`),
  ]);
  const theirs = listForCommand({ input, outcome }, "vi").map((row) => [
    row.row.unit.code,
    row.final,
    row.undecided,
    row.verdicts.map(({ slot, status }) => `${slot.code} ${status}`),
  ]);
  expect(ours).toEqual(theirs);
});

const whyOf = (input: BlocInput) =>
  listAwards(input, computeBloc(input)).map(({ line, verdicts }) => [
    line.unit.code,
    ...verdicts.map(({ why }) => `${why.code} ${JSON.stringify(why.params)}`),
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
    ["B", 'award.full {"count":1}', 'award.tied-with {"units":"C"}', "award.facts-missing {}"],
    ["C", 'award.full {"count":1}', 'award.tied-with {"units":"B"}', "award.facts-missing {}"],
    ["D", 'award.full {"count":1}', 'award.below-minimum {"min":50}', "award.facts-missing {}"],
  ]);
  const [first] = listAwards(bloc, computeBloc(bloc));
  expect(first?.verdicts[2]?.why.facts).toMatchObject([{ name: "Không vi phạm", sample: true }]);
});

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
