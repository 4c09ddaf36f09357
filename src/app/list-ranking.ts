import type { MemberUnit } from "../domain/bloc";
import type { BlocInput } from "../domain/compute-bloc";
import { decimal, larger, percentOf, type Decimal } from "../domain/decimal";
import type { Params } from "../domain/issue";
import type { BlocOutcome, RankedUnit, UnitOutcome } from "../domain/outcome";
import type { Ruleset } from "../domain/ruleset";

/** Why a unit shares its rank or has none; the words stand in the catalogue under the code. */
export interface RankNote {
  readonly code:
    "note.gate" | "note.incomplete" | "note.invalid" | "note.nothing-assigned" | "note.tied";
  readonly params: Params;
  /** The condition is only a sample. */
  readonly sample: boolean;
}

/** One line of a ranking, with what explains it. */
export interface RankingLine {
  readonly unit: MemberUnit;
  readonly points: UnitOutcome;
  readonly ranked: RankedUnit;
  readonly rank: number | null;
  /** null while the unit is not complete. */
  readonly total: Decimal | null;
  readonly percent: Decimal | null;
  readonly band: string | null;
  /** Short names of the units with the same rank. */
  readonly tiedWith: readonly string[];
  readonly notes: readonly RankNote[];
  /** Length of the unit's bar: 0 to 100, where 100 is `fullBar`. */
  readonly bar: number;
}

/** The ranking in reading order: by rank, then units without one as listed. */
export function listRanking(input: BlocInput, outcome: BlocOutcome): readonly RankingLine[] {
  const lines = outcome.ranking.flatMap((ranked, index): RankingLine[] => {
    const unit = input.bloc.units[index];
    const points = outcome.units[index];
    if (!unit || !points) return [];
    const { complete, total, percent } = points;
    return [
      {
        unit,
        points,
        ranked,
        rank: ranked.rank,
        total: complete ? total : null,
        percent: complete ? percent : null,
        band: input.ruleset.bands.find(({ code }) => code === ranked.band)?.name ?? null,
        tiedWith: listTied(input, outcome, ranked),
        notes: listNotes(input, points, ranked),
        bar: 0,
      },
    ];
  });
  return withBars(input, lines).sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

function listTied({ bloc }: BlocInput, outcome: BlocOutcome, ranked: RankedUnit): string[] {
  if (ranked.sharedBy < 2) return [];
  const units = outcome.ranking
    .filter(({ rank, unit }) => rank === ranked.rank && unit !== ranked.unit)
    .map(({ unit }) => unit);
  return bloc.units.filter(({ code }) => units.includes(code)).map(({ shortName }) => shortName);
}

function listNotes({ ruleset }: BlocInput, points: UnitOutcome, ranked: RankedUnit): RankNote[] {
  const { scored, expected, invalid, complete } = points;
  const note = (code: RankNote["code"], params: Params = {}): RankNote => ({
    code,
    params,
    sample: false,
  });
  const gates = ruleset.gates
    .filter(({ code }) => ranked.eligibility.failedGates.includes(code))
    .map(({ name, sample }): RankNote => ({ code: "note.gate", params: { name }, sample }));
  return [
    ...(ranked.sharedBy > 1 ? [note("note.tied", { units: ranked.sharedBy })] : []),
    ...(invalid > 0 ? [note("note.invalid", { count: invalid })] : []),
    ...(!complete && scored < expected ? [note("note.incomplete", { scored, expected })] : []),
    ...(expected === 0 ? [note("note.nothing-assigned")] : []),
    ...gates,
  ];
}

function withBars({ ruleset }: BlocInput, lines: readonly RankingLine[]): RankingLine[] {
  const full = fullBar(ruleset, lines);
  return lines.map((line) => ({ ...line, bar: share(rankedBy(ruleset, line), full) }));
}

/** What a bar of full length stands for: the scale or 100 %, or the best unit that passed it. */
export function fullBar(ruleset: Ruleset, lines: readonly RankingLine[]): Decimal {
  const values = lines.flatMap((line) => rankedBy(ruleset, line) ?? []);
  return values.reduce(larger, ruleset.ranking.by === "points" ? ruleset.scale : decimal(100));
}

function rankedBy({ ranking }: Ruleset, { total, percent }: RankingLine): Decimal | null {
  return ranking.by === "points" ? total : percent;
}

function share(value: Decimal | null, full: Decimal): number {
  if (value === null || value.lt(0)) return 0;
  return percentOf(value, full, 1)?.toNumber() ?? 0;
}
