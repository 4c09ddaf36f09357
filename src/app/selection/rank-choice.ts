import { chooseColumns } from "../rank-table/choose-columns";
import { findNameColumn } from "../rank-table/find-name-column";
import { foldName } from "../rank-table/fold-name";
import type { PlainGrid } from "../rank-table/plain-grid";
import { readTable, type TableColumn } from "../rank-table/read-table";
import { findRow } from "../rank-table/score-rules";
import { DEFAULT_SETTINGS, type RankTableSettings } from "../rank-table/settings";

/** Where the weights come from, as a person chooses. */
export type Weighting = RankTableSettings["weights"]["kind"];

/** What a person has ticked and typed; columns by their headers. */
export interface RankChoice {
  readonly name: string | null;
  readonly scores: readonly string[];
  readonly weighting: Weighting;
  /** As typed; kept while the column is not ticked. */
  readonly weights: ReadonlyMap<string, string>;
  readonly lower: readonly string[];
  readonly total: RankTableSettings["total"];
  readonly places: number;
  readonly ties: RankTableSettings["ties"];
  /** In the order in which they decide. */
  readonly tieBreaks: readonly string[];
}

/** What can be chosen from a table. */
export interface RankOffer {
  /** Headers, each once. */
  readonly columns: readonly string[];
  /** Headers of columns of numbers that can count or separate equals. */
  readonly numbers: readonly string[];
  readonly weightings: readonly Weighting[];
  /** What the table itself suggests. */
  readonly first: RankChoice;
}

/** What a table offers; null when it has no header. */
export function offerRanking(grid: PlainGrid): RankOffer | null {
  const table = readTable(grid, findNameColumn(null));
  if (!table) return null;
  const { columns } = chooseColumns(table, DEFAULT_SETTINGS);
  const { total, places, ties } = DEFAULT_SETTINGS;
  const numbers = table.columns.filter(({ kind }) => kind === "numbers");
  return {
    columns: listNames(table.columns),
    numbers: listNames(numbers),
    weightings: [
      "equal",
      "named",
      ...(findRow(table, "weights") ? (["row"] as const) : []),
      ...(findRow(table, "max") ? (["max"] as const) : []),
    ],
    first: {
      name: table.name?.name ?? null,
      scores: listNames(columns.scores),
      weighting: "equal",
      weights: new Map(numbers.map(({ name }) => [name, "1"])),
      lower: [],
      total,
      places,
      ties,
      tieBreaks: [],
    },
  };
}

/** The settings that a choice stands for. A column that names the rows does not count. */
export function toSettings(choice: RankChoice): RankTableSettings {
  const { name, weighting, weights, lower, total, places, ties, tieBreaks } = choice;
  const scores = choice.scores.filter((one) => one !== name);
  const pairs = scores.map((one) => [one, weights.get(one) ?? ""] as const);
  return {
    ...DEFAULT_SETTINGS,
    name,
    scores,
    weights: weighting === "named" ? { kind: "named", pairs } : { kind: weighting },
    lower: lower.filter((one) => scores.includes(one) || tieBreaks.includes(one)),
    total,
    places,
    ties,
    tieBreaks,
  };
}

function listNames(columns: readonly TableColumn[]): string[] {
  const names = columns.map(({ name }) => name);
  const folded = names.map(foldName);
  return names.filter((_, index) => folded.indexOf(folded[index] ?? "") === index);
}
