import type { BlocInput } from "../../src/domain/compute-bloc";
import type { Entries, Entry } from "../../src/domain/entries";
import {
  type CriterionNode,
  type RankingRule,
  type Ruleset,
  SHARED_RANKS,
} from "../../src/domain/ruleset";
import { makeBloc, makeEntries, makeEntry, makeRuleset, typed } from "./samples";

/** A score; null = not entered, "-" = not assigned. */
export type Cell = number | string | null;

/** Units by code with their checked scores by criterion code. */
export type Table = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/** By points, 2 decimals, checked scores, with what is told. */
export function rankBy(more: Partial<RankingRule> = {}): RankingRule {
  return { by: "points", places: 2, stage: "checked", ...SHARED_RANKS, ...more };
}

/** A bloc of typed checked scores. */
export function makeScoredBloc(
  base: readonly CriterionNode[],
  table: Table,
  { ruleset = {}, entries = {} }: { ruleset?: Partial<Ruleset>; entries?: Partial<Entries> } = {}
): BlocInput {
  const scores = Object.entries(table).map(([unit, row]) => [
    unit,
    Object.fromEntries(Object.entries(row).map(([code, cell]) => [code, toEntry(cell)])),
  ]);
  return {
    bloc: makeBloc(Object.keys(table)),
    ruleset: makeRuleset(base, { ranking: rankBy(), ...ruleset }),
    entries: makeEntries(
      Object.fromEntries(scores) as Record<string, Record<string, Entry>>,
      entries
    ),
  };
}

function toEntry(cell: Cell): Entry {
  if (cell === "-") return makeEntry({ assigned: false });
  return makeEntry({ checked: cell === null ? null : typed(cell) });
}
