import { applyPanel, combineChecks } from "../combine-checks";
import { listAllCriteria } from "../criteria-tree";
import { computeBloc, type BlocInput } from "../compute-bloc";
import { EMPTY_ENTRY } from "../entries";
import type { Issue } from "../issue";
import type { BlocOutcome } from "../outcome";
import { checkOrder } from "../order/check-order";
import { checkNominations } from "../nominations/check-nominations";
import { checkVotes } from "../votes/check-votes";
import { checkAwards } from "./check-awards";
import { checkEntry } from "./check-entry";
import { checkHead } from "./check-head";
import { checkUnits } from "./check-units";

/** Everything to mend or to know about what people entered. What a reader already refused (text in a score cell) it reports itself. */
export function checkEntries(input: BlocInput, outcome: BlocOutcome = computeBloc(input)): Issue[] {
  return [
    ...checkScores(input, outcome),
    ...checkUnits(input, outcome),
    ...checkOrder(input, outcome),
    ...checkVotes(input),
    ...checkHead(input),
    ...checkAwards(input, outcome),
    ...checkNominations(input),
  ];
}

function checkScores({ ruleset, entries }: BlocInput, outcome: BlocOutcome): Issue[] {
  const criteria = listAllCriteria(ruleset);
  return outcome.units.flatMap((unit) =>
    criteria.flatMap((criterion) => {
      const entered = entries.scores.get(unit.unit)?.get(criterion.code) ?? EMPTY_ENTRY;
      const terms = { panel: ruleset.checkers, places: ruleset.places };
      const entry = applyPanel(entered, combineChecks(criterion, entered, terms));
      const counted = unit.criteria.get(criterion.code);
      if (counted === undefined) return [];
      const subject = { unit: unit.unit, criterion: criterion.code };
      return checkEntry({ criterion, entry, subject, outcome: counted, places: ruleset.places });
    })
  );
}
