import { makeLargeBloc } from "../../../bench/large-bloc.cjs";
import { startEntries } from "../../../src/app/create-book";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import { parseBloc } from "../../../src/rulesets/bloc.schema";
import { parseRuleset } from "../../../src/rulesets/ruleset.schema";

/** A bloc of `units` × `criteria` before anyone typed anything; `words` stand behind the name of every criterion and group. */
export function largeBloc(units: number, criteria: number, words = ""): BlocInput {
  const made = makeLargeBloc(units, criteria);
  const bloc = parseBloc(made.bloc);
  const wordy = JSON.stringify(made.ruleset, (key, value: unknown) =>
    key === "name" ? `${String(value)}${words}` : value
  );
  const ruleset = parseRuleset(JSON.parse(wordy));
  if (!bloc.ok || !ruleset.ok) throw new Error("The large bloc has faults");
  const entries = startEntries(bloc.bloc, ruleset.ruleset);
  return { bloc: bloc.bloc, ruleset: ruleset.ruleset, entries };
}
