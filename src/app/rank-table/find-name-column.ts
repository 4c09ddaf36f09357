import { foldName } from "./fold-name";
import type { TableColumn } from "./read-table";

/** The column of that header, or the first one of text; null when there is none. */
export function findNameColumn(
  wanted: string | null
): (columns: readonly TableColumn[]) => TableColumn | null {
  return (columns) =>
    (wanted === null
      ? columns.find(({ kind }) => kind === "text")
      : columns.find(({ name }) => foldName(name) === foldName(wanted))) ?? null;
}
