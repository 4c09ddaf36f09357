import type { Issue } from "../../domain/issue";
import type { RankedTable, RankedUnit } from "./ranked-table";
import { tableIssue } from "./table-issues";

/** How many names a message lists. */
const LISTED = 5;

/** What is said about equals: which tie-break column could not decide for lack of a value, and who is still tied when all columns are used up. */
export function describeTies({ table, columns, units }: RankedTable): Issue[] {
  const tied = units.filter(({ ranked }) => ranked.sharedBy > 1);
  const stopped = columns.keys.flatMap((column, index): Issue[] => {
    const here = tied.filter(({ ranked }) => ranked.stoppedAt === index);
    if (here.length === 0) return [];
    const lacking = here.filter(({ keys }) => keys[index] === null);
    const params = { column: column.name, names: listNames(lacking), count: here.length };
    return [{ ...tableIssue(table, "table.key-missing", params), severity: "warning" }];
  });
  const left = tied.filter(({ ranked }) => ranked.stoppedAt === null);
  if (left.length === 0) return stopped;
  const groups = new Set(left.map(({ ranked }) => ranked.rank)).size;
  const params = { count: left.length, groups, names: listNames(left) };
  return [...stopped, { ...tableIssue(table, "table.still-tied", params), severity: "tip" }];
}

function listNames(units: readonly RankedUnit[]): string {
  const names = units.slice(0, LISTED).map(({ name }) => name);
  return names.join("; ") + (units.length > LISTED ? " …" : "");
}
