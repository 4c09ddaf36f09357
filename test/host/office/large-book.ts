import { makeLargeBloc } from "../../../bench/large-bloc.cjs";
import { startEntries } from "../../../src/app/create-book";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import { parseBloc } from "../../../src/rulesets/bloc.schema";
import { parseRuleset } from "../../../src/rulesets/ruleset.schema";

/** A bloc of `units` × `criteria` before anyone typed anything. */
export function largeBloc(units: number, criteria: number): BlocInput {
  const made = makeLargeBloc(units, criteria);
  const bloc = parseBloc(made.bloc);
  const ruleset = parseRuleset(made.ruleset);
  if (!bloc.ok || !ruleset.ok) throw new Error("The large bloc has faults");
  const entries = startEntries(bloc.bloc, ruleset.ruleset);
  return { bloc: bloc.bloc, ruleset: ruleset.ruleset, entries };
}
