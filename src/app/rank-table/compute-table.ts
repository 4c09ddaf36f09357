import { decimal } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import { rankRows, roundKey, type RankedRow } from "../../domain/rank-table/rank-rows";
import {
  comparedPlaces,
  fitsCell,
  KEY_PLACES,
  type RankRule,
} from "../../domain/rank-table/rank-rule";
import { hasErrors } from "../has-errors";
import { chooseColumns } from "./choose-columns";
import { collectRows } from "./collect-rows";
import { comparePublished } from "./compare-published";
import { describeTies } from "./describe-ties";
import { findNameColumn } from "./find-name-column";
import type { PlainGrid } from "./plain-grid";
import { readTable } from "./read-table";
import type { RankedTable } from "./ranked-table";
import { readScoreRules } from "./score-rules";
import type { RankTableSettings } from "./settings";
import { issueAt, tableIssue } from "./table-issues";

/** The ranking of a table, or null when something stands in the way of ranking at all; rows with faults of their own have no rank. */
export function computeTable(
  grid: PlainGrid,
  settings: RankTableSettings
): { readonly ranking: RankedTable | null; readonly issues: readonly Issue[] } {
  const table = readTable(grid, findNameColumn(settings.name));
  if (!table) return refuse([tableIssue({ grid }, "table.no-header")]);
  const { columns, issues: choice } = chooseColumns(table, settings);
  if (hasErrors(choice)) return refuse(choice);
  const rules = readScoreRules(table, columns, settings);
  const before = [...choice, ...rules.issues];
  if (hasErrors(before)) return refuse(before);
  const rule: RankRule = {
    scores: rules.scores,
    keys: columns.keys.map((column) => ({ lower: columns.lower.has(column) })),
    total: rules.total,
    places: settings.places,
    compare: settings.beforeRounding ? "exact" : "rounded",
    ties: settings.ties,
  };
  const { units, issues: found } = collectRows(table, columns, rule);
  const issues = [...before, ...found];
  if (units.length === 0) return refuse([...issues, tableIssue(table, "table.no-rows")]);
  const ranked = rankRows(units, rule);
  const placed = units.map((unit, i) => ({ ...unit, ranked: ranked[i] ?? NEVER }));
  const ranking = { table, columns, rule, units: placed };
  const long = findTooLong(ranking);
  if (long.length > 0) return refuse([...issues, ...long]);
  return { ranking, issues: [...issues, ...describeTies(ranking), ...comparePublished(ranking)] };
}

const NEVER: RankedRow = {
  status: "missing",
  total: null,
  value: null,
  rank: null,
  sharedBy: 0,
  stoppedAt: null,
};

function refuse(issues: readonly Issue[]): { ranking: null; issues: readonly Issue[] } {
  return { ranking: null, issues };
}

/** Spreadsheets keep 15 digits: a longer total or tie-break value would be compared wrongly there. */
function findTooLong({ table, columns, rule, units }: RankedTable): Issue[] {
  return units.flatMap(({ row, ranked, keys }) => {
    const long = keys.findIndex((key) => {
      const rounded = roundKey(key);
      return rounded !== null && !fitsCell(decimal(rounded), KEY_PLACES);
    });
    if (ranked.status !== "tooLong" && long < 0) return [];
    const column = long < 0 ? columns.scores[0] : columns.keys[long];
    const places = long < 0 ? comparedPlaces(rule) : KEY_PLACES;
    return [
      issueAt(table, [row.index, column?.index ?? 0], {
        code: "table.too-many-digits",
        severity: "error",
        params: { places },
      }),
    ];
  });
}
