import { CRITERIA_COLUMNS, CRITERIA_ROWS } from "../criteria/criteria-layout";
import type { CriteriaLayout, SettingTable, SettingTableId } from "../criteria/criteria-layout";
import { LINE_LEGEND, RULE_LEGEND } from "./legend-words";

/** Columns of Sửa tiêu chí: those of Tiêu chí, so that the same functions read both, then where a line belongs and the live checks. */
export const DRAFT_COLUMNS = {
  ...CRITERIA_COLUMNS,
  parent: 11,
  found: 12,
  check: 13,
} as const;

/** Rows as drawn; a person may have moved all but the first. */
export const DRAFT_ROWS = { ...CRITERIA_ROWS, summary: 5 } as const;

/** Blank lines under the criteria, and under each setting table. */
const SPARE_LINES = 30;
const SPARE_SETTINGS = 3;

/** Where everything stands on a new Sửa tiêu chí. */
export interface DraftLayout {
  /** The last blank line under the criteria. */
  readonly lastLine: number;
  readonly tables: Readonly<Record<SettingTableId, SettingTable>>;
  /** Title of the legend, its lines on kinds of lines, its lines on ways of scoring. */
  readonly legend: { readonly title: number; readonly lines: number; readonly rules: number };
  readonly lastRow: number;
}

/** `lineCount`: lines of the ruleset without the blank ones; `criteria`: where the tables stand on Tiêu chí. */
export function layoutDraft(lineCount: number, criteria: CriteriaLayout): DraftLayout {
  const lastLine = DRAFT_ROWS.header + lineCount + SPARE_LINES;
  const placed = (Object.entries(criteria.tables) as [SettingTableId, SettingTable][])
    .sort(([, one], [, other]) => one.title - other.title)
    .reduce<{ next: number; tables: [SettingTableId, SettingTable][] }>(
      ({ next, tables }, [id, { count }]) => ({
        next: next + 2 + count + SPARE_SETTINGS,
        tables: [...tables, [id, { title: next, header: next + 1, first: next + 2, count }]],
      }),
      { next: lastLine + 2, tables: [] }
    );
  const legend = {
    title: placed.next + 1,
    lines: placed.next + 2,
    rules: placed.next + 3 + LINE_LEGEND.length,
  };
  return {
    lastLine,
    tables: Object.fromEntries(placed.tables) as Record<SettingTableId, SettingTable>,
    legend,
    lastRow: legend.rules + RULE_LEGEND.length - 1,
  };
}

/** The last row of a table that may hold a line: its blank ones too. */
export function lastTableRow({ first, count }: SettingTable): number {
  return first + count + SPARE_SETTINGS - 1;
}
