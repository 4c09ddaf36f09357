import type { MemberUnit } from "../domain/bloc";
import type { RankedUnit, UnitOutcome } from "../domain/outcome";
import { say } from "../locales/catalogue";
import type { Language } from "../locales/language";
import { printTable } from "./print-table";
import { markSample, orderByRank, printFixed, type Computed } from "./show-units";

/** One line of a ranking, with all that explains it. */
export interface RankingRow {
  readonly unit: MemberUnit;
  readonly points: UnitOutcome;
  readonly ranked: RankedUnit;
  readonly rank: number | null;
  readonly band: string | null;
}

/** The ranking in reading order. */
export function listRanking({ input, outcome }: Computed): RankingRow[] {
  const rows = outcome.ranking.flatMap((ranked, index): RankingRow[] => {
    const unit = input.bloc.units[index];
    const points = outcome.units[index];
    if (unit === undefined || points === undefined) return [];
    const band = input.ruleset.bands.find(({ code }) => code === ranked.band)?.name ?? null;
    return [{ unit, points, ranked, rank: ranked.rank, band }];
  });
  return orderByRank(rows);
}

/** How units are ranked, and the ranking as a table: rank, unit, total, percent, class, notes. */
export function printRanking(computed: Computed, language: Language): string[] {
  const { places } = computed.input.ruleset.ranking;
  const numbers = { places, language };
  const rows = listRanking(computed).map((row) => {
    const { unit, points, rank, band } = row;
    return [
      rank === null ? "–" : String(rank),
      unit.code,
      markSample(unit.name, unit.sample, language),
      printFixed(points.complete ? points.total : null, numbers),
      printFixed(points.complete ? points.percent : null, numbers),
      band ?? "–",
      explainRank(row, { computed, language }).join("; "),
    ];
  });
  const columns = [
    { heading: say(language, "column.rank"), align: "right" },
    { heading: say(language, "column.code"), align: "left" },
    { heading: say(language, "column.unit"), align: "left" },
    { heading: say(language, "column.total"), align: "right" },
    { heading: say(language, "column.percent"), align: "right" },
    { heading: say(language, "column.class"), align: "left" },
    { heading: say(language, "column.notes"), align: "left" },
  ] as const;
  const { by } = computed.input.ruleset.ranking;
  return [
    say(language, by === "points" ? "ranking.by-points" : "ranking.by-percent", { places }),
    "",
    ...printTable(columns, rows),
  ];
}

/** The ranking as JSON. */
export function toRankingJson(computed: Computed, language: Language): object[] {
  return listRanking(computed).map((row) => {
    const { unit, points, ranked } = row;
    return {
      rank: ranked.rank,
      sharedBy: ranked.sharedBy,
      unit: unit.code,
      name: unit.name,
      sample: unit.sample,
      value: ranked.value?.toNumber() ?? null,
      total: points.complete ? points.total.toNumber() : null,
      percent: points.complete ? (points.percent?.toNumber() ?? null) : null,
      class: ranked.band,
      className: row.band,
      complete: points.complete,
      scored: points.scored,
      expected: points.expected,
      invalid: points.invalid,
      failedGates: ranked.eligibility.failedGates,
      notes: explainRank(row, { computed, language }),
    };
  });
}

/** Why a unit shares its rank or has none. */
export function explainRank(
  { points, ranked }: RankingRow,
  { computed, language }: { readonly computed: Computed; readonly language: Language }
): string[] {
  const { scored, expected, invalid } = points;
  const notes = [];
  if (ranked.sharedBy > 1) notes.push(say(language, "note.tied", { units: ranked.sharedBy }));
  if (invalid > 0) notes.push(say(language, "note.invalid", { count: invalid }));
  if (!points.complete && scored < expected) {
    notes.push(say(language, "note.incomplete", { scored, expected }));
  }
  if (expected === 0) notes.push(say(language, "note.nothing-assigned"));
  const gates = computed.input.ruleset.gates.filter(({ code }) =>
    ranked.eligibility.failedGates.includes(code)
  );
  return [
    ...notes,
    ...gates.map(({ name, sample }) =>
      say(language, "note.gate", { name: markSample(name, sample, language) })
    ),
  ];
}
