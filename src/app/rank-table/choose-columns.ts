import type { Issue } from "../../domain/issue";
import { RUNNING_NUMBER } from "../header-words";
import { foldName, plainWord } from "./fold-name";
import type { PlainTable, TableColumn } from "./read-table";
import type { RankTableSettings } from "./settings";
import { issueAt, tableIssue } from "./table-issues";

/** The part that each column plays. */
export interface ChosenColumns {
  readonly scores: readonly TableColumn[];
  readonly keys: readonly TableColumn[];
  readonly lower: ReadonlySet<TableColumn>;
  readonly checkTotal: TableColumn | null;
  readonly checkRank: TableColumn | null;
}

/** Headers of numbers that are no scores. */
const NO_SCORE = new RegExp(
  `^(${RUNNING_NUMBER}|#|nam|year|(xep |thu )?hang|rank(ing)?|tong( diem| cong| so)?|(diem )?trung binh|total( score)?|average|mean)$`
);

/** The columns that the settings name, or that the table offers. Names that are not there, or there twice, are errors. */
export function chooseColumns(
  table: PlainTable,
  settings: RankTableSettings
): { readonly columns: ChosenColumns; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const findAll = (names: readonly (string | null)[]): TableColumn[] =>
    names.flatMap((name) => {
      if (name === null) return [];
      const found = findColumn(table, name);
      if ("code" in found) issues.push(found);
      return "code" in found ? [] : [found];
    });
  const named = scoreNames(settings);
  const scores = named === null ? offeredScores(table, settings) : findAll(named);
  const keys = findAll(settings.tieBreaks);
  const lower = new Set(findAll(settings.lower));
  const [checkTotal = null] = findAll([settings.checkTotal]);
  const [checkRank = null] = findAll([settings.checkRank]);
  findAll([settings.name]);
  const columns = { scores, keys, lower, checkTotal, checkRank };
  if (issues.length > 0) return { columns, issues };
  return { columns, issues: describeChoice(table, settings, columns) };
}

/** What the table lacks, and columns of numbers that nobody chose and that might have been meant. */
function describeChoice(
  table: PlainTable,
  settings: RankTableSettings,
  { scores, keys, checkTotal, checkRank }: ChosenColumns
): Issue[] {
  if (!table.name) return [tableIssue(table, "table.no-name-column")];
  if (scores.length === 0) return [tableIssue(table, "table.no-score-column")];
  if (scoreNames(settings) !== null) return [];
  const used = [...scores, ...keys, checkTotal, checkRank];
  const left = listNumbers(table).filter((column) => !used.includes(column));
  if (left.length === 0) return [];
  const issue = tableIssue(table, "table.column-left-out", { columns: joinNames(left) });
  return [{ ...issue, severity: "tip" }];
}

/** The column with that header, or what is wrong with the name. Case and spaces do not matter. */
export function findColumn(table: PlainTable, name: string): TableColumn | Issue {
  const [column, twin] = table.columns.filter((one) => foldName(one.name) === foldName(name));
  if (column && !twin) return column;
  if (!column) {
    const needed = joinNames(table.columns);
    return tableIssue(table, "table.unknown-column", { found: name, needed });
  }
  return issueAt(table, [table.header, twin?.index ?? 0], {
    code: "table.duplicate-column",
    severity: "error",
    params: { name },
  });
}

export function joinNames(columns: readonly TableColumn[]): string {
  return columns.map(({ name }) => name).join(", ");
}

function scoreNames({ scores, weights }: RankTableSettings): readonly string[] | null {
  if (scores !== null) return scores;
  return weights.kind === "named" ? weights.pairs.map(([name]) => name) : null;
}

/** Columns of numbers that count when nobody says which. */
function offeredScores(table: PlainTable, settings: RankTableSettings): TableColumn[] {
  const others = [
    ...settings.tieBreaks,
    ...[settings.checkTotal, settings.checkRank].filter((name) => name !== null),
  ].map(foldName);
  return listNumbers(table).filter(
    ({ name }) => !NO_SCORE.test(plainWord(name)) && !others.includes(foldName(name))
  );
}

function listNumbers({ columns, name }: PlainTable): TableColumn[] {
  return columns.filter((column) => column.kind === "numbers" && column !== name);
}
