import { isFormula } from "../plan/cells";
import { listAdded, type CellChange, type ChangeSet, type SheetChange } from "../plan/changes";
import { isCertified } from "../sheets/ranking/certificate-layout";
import { SHEETS } from "../sheets/sheet-keys";
import type { Book } from "./action";
import { contextOfBook } from "./context-of-book";

/** What happens to one sheet. */
export interface SheetSummary {
  readonly name: string;
  readonly kind: "added" | "redrawn" | "removed" | "changed";
  /** Cells written on a sheet that stays. */
  readonly cells: number;
  /** Of these, cells in which something stood that neither a formula of ours nor the last ranking put there. */
  readonly overwritten: number;
}

/** What a change set does, counted for people. */
export interface ChangeSummary {
  readonly added: number;
  readonly redrawn: number;
  readonly removed: number;
  readonly cells: number;
  readonly overwritten: number;
  readonly sheets: readonly SheetSummary[];
}

/** Counts a change set sheet by sheet, with the tab names of the book. */
export function summarizeChanges(changes: ChangeSet, book: Book | null): ChangeSummary {
  const gone = new Set(
    changes.sheets.flatMap((change) => (change.kind === "removeSheet" ? change.sheet : []))
  );
  const back = new Set(listAdded(changes).map(({ key }) => key));
  const sheets = changes.sheets.flatMap((change): readonly SheetSummary[] => {
    if (change.kind === "removeSheet" && back.has(change.sheet)) return [];
    if (change.kind === "setCells" && change.cells.length === 0) return [];
    return [summarize(change, book, gone)];
  });
  const count = (kind: SheetSummary["kind"]): number =>
    sheets.filter((sheet) => sheet.kind === kind).length;
  return {
    added: count("added"),
    redrawn: count("redrawn"),
    removed: count("removed"),
    cells: sheets.reduce((sum, { cells }) => sum + cells, 0),
    overwritten: sheets.reduce((sum, { overwritten }) => sum + overwritten, 0),
    sheets,
  };
}

function summarize(
  change: SheetChange,
  book: Book | null,
  gone: ReadonlySet<string>
): SheetSummary {
  if (change.kind === "addSheet") {
    const kind = gone.has(change.sheet.key) ? "redrawn" : "added";
    return { name: change.sheet.name, kind, cells: 0, overwritten: 0 };
  }
  const name = book?.snapshot.sheets.find(({ key }) => key === change.sheet)?.name;
  if (change.kind === "removeSheet")
    return {
      name: name ?? change.drawn?.name ?? change.sheet,
      kind: "removed",
      cells: 0,
      overwritten: 0,
    };
  return {
    name: name ?? change.sheet,
    kind: "changed",
    cells: change.cells.length,
    overwritten: listOverwritten(change, book).length,
  };
}

/** What the last ranking recorded is nobody's text. */
function listOverwritten(
  { sheet, cells }: Extract<SheetChange, { kind: "setCells" }>,
  book: Book | null
): readonly CellChange[] {
  const found = cells.filter(isOverwriting);
  if (sheet !== SHEETS.ranking || book === null || found.length === 0) return found;
  const context = contextOfBook(book);
  return found.filter(({ at }) => !isCertified(context, at));
}

function isOverwriting({ before }: CellChange): boolean {
  return before !== null && before !== "" && !isFormula(before);
}
