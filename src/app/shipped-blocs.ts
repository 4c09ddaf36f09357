import type { BlocYear } from "../domain/bloc";
import type { Entries } from "../domain/entries";
import type { Ruleset } from "../domain/ruleset";
import {
  findShippedBloc,
  findShippedRuleset,
  listShippedBlocs,
  listShippedRulesets,
  sampleEntries,
} from "../rulesets/shipped";

/** A shipped bloc-year with its ruleset and its sample scores ("số liệu minh họa"). */
export interface ShippedBloc {
  readonly bloc: BlocYear;
  readonly ruleset: Ruleset;
  readonly entries: Entries;
}

/** Ids of the blocs that come with the product, in the order they are shown. */
export function listBlocIds(): readonly string[] {
  return listShippedBlocs().map(({ id }) => id);
}

/** One of them whole; null for an unknown id. */
export function findBloc(id: string): ShippedBloc | null {
  const bloc = findShippedBloc(id);
  const ruleset = bloc && findShippedRuleset(bloc.rulesetId);
  const entries = sampleEntries(id);
  return bloc && ruleset && entries ? { bloc, ruleset, entries } : null;
}

/** Ids of the rulesets that come with the product. */
export function listRulesetIds(): readonly string[] {
  return listShippedRulesets();
}

/** A shipped ruleset; null for an unknown id. */
export function findRuleset(id: string): Ruleset | null {
  return findShippedRuleset(id);
}
