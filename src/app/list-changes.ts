import { cellAddress } from "../plan/addresses";
import type { CellContent, CellValue } from "../plan/cells";
import { isFormula } from "../plan/cells";
import type { ChangeSet } from "../plan/changes";
import type { Book } from "./action";

/** One cell of a change set as a person finds it. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The cells that a change set sets, with the tab names of the book. */
export function listChanges({ sheets }: ChangeSet, { snapshot }: Book): readonly ChangedCell[] {
  return sheets.flatMap((change) => {
    if (change.kind !== "setCells") return [];
    const sheet = snapshot.sheets.find(({ key }) => key === change.sheet)?.name ?? change.sheet;
    return change.cells.map(({ at, before, after }) => ({
      sheet,
      cell: cellAddress(at),
      before: toValue(before),
      after: toValue(after),
    }));
  });
}

function toValue(content: CellContent): CellValue {
  return isFormula(content) ? content.value : content;
}
