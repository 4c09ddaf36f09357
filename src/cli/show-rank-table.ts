import type { RankedTable, RankedUnit } from "../app/rank-table/ranked-table";
import { say } from "../locales/catalogue";
import { printValue } from "../locales/fill-text";
import type { Language } from "../locales/language";
import { printTable } from "./print-table";
import { printFixed } from "./show-units";

/** The ranking of a table for a terminal. */
export function printRankTable(ranking: RankedTable, language: Language): string[] {
  const { rule, columns, units } = ranking;
  const kind = say(language, `rank-table.kind.${rule.total}`);
  const headings = [
    { heading: say(language, "column.rank"), align: "right" },
    { heading: say(language, "column.unit"), align: "left" },
    { heading: kind, align: "right" },
    ...columns.keys.map(({ name }) => ({ heading: name, align: "right" }) as const),
    { heading: say(language, "column.notes"), align: "left" },
  ] as const;
  const rows = listByRank(ranking).map((unit) => [
    unit.ranked.rank === null ? "–" : printValue(unit.ranked.rank, language),
    unit.name === ""
      ? say(language, "rank-table.unnamed", { row: sheetRow(ranking, unit) })
      : unit.name,
    printFixed(unit.ranked.total, { places: rule.places, language }),
    ...unit.keys.map((key) => (key === null ? "–" : printValue(key, language))),
    noteOf(unit, language),
  ]);
  const ranked = units.filter(({ ranked: { rank } }) => rank !== null).length;
  const names = columns.scores.map(({ name }) => name).join(", ");
  const counts = { ranked, rows: units.length, columns: names };
  return [say(language, "rank-table.summary", counts), "", ...printTable(headings, rows)];
}

/** The ranking as JSON: the rule that was used, and the rows by rank. */
export function toRankTableJson(ranking: RankedTable): object {
  const { rule, columns } = ranking;
  return {
    rule: {
      total: rule.total,
      decimals: rule.places,
      compare: rule.compare,
      ties: rule.ties,
      columns: columns.scores.map(({ name }, i) => ({
        name,
        weight: rule.scores[i]?.weight.toNumber() ?? null,
        lower: rule.scores[i]?.lower ?? false,
        max: rule.scores[i]?.max?.toNumber() ?? null,
      })),
      tieBreaks: columns.keys.map(({ name }, i) => ({ name, lower: rule.keys[i]?.lower ?? false })),
    },
    ranking: listByRank(ranking).map((unit) => ({
      rank: unit.ranked.rank,
      sharedBy: unit.ranked.sharedBy,
      name: unit.name,
      row: sheetRow(ranking, unit),
      total: unit.ranked.total?.toNumber() ?? null,
      value: unit.ranked.value?.toNumber() ?? null,
      keys: unit.keys,
      missing: columns.scores.flatMap(({ name }, i) => (unit.scores[i] === null ? [name] : [])),
    })),
  };
}

/** By rank, then in the table's order; rows without rank last. */
function listByRank({ units }: RankedTable): readonly RankedUnit[] {
  const ranked = units.filter(({ ranked: { rank } }) => rank !== null);
  const others = units.filter(({ ranked: { rank } }) => rank === null);
  return [...ranked.sort((a, b) => Number(a.ranked.rank) - Number(b.ranked.rank)), ...others];
}

/** Line of the file, or row of the sheet. */
function sheetRow({ table }: RankedTable, { row }: RankedUnit): number {
  return table.grid.lines?.[row.index] ?? table.grid.top + row.index;
}

function noteOf({ ranked }: RankedUnit, language: Language): string {
  if (ranked.rank === null) return say(language, "rank-table.missing");
  return ranked.sharedBy > 1 ? say(language, "rank-table.shared", { units: ranked.sharedBy }) : "";
}
