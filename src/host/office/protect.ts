import type { SheetKey } from "../../plan/cells";
import { listAdded, type ChangeSet } from "../../plan/changes";

/** Everybody may widen columns and rows; no password: protection is against slips, not against people. */
const OPTIONS: Excel.WorksheetProtectionOptions = {
  allowEditObjects: true,
  allowEditScenarios: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** Protects sheets and asks whether they are; the answer, after the next round trip, is which of them stand open. */
export function protectSheets<Key>(
  sheets: readonly (readonly [Key, Excel.Worksheet])[]
): () => readonly Key[] {
  const asked = sheets.map(([key, { protection }]) => {
    protection.protect(OPTIONS);
    protection.load("protected");
    return { key, protection };
  });
  return () => asked.filter(({ protection }) => !protection.protected).map(({ key }) => key);
}

/** The new sheets that are to be protected: all but those that people work on freely. */
export function listProtected(changes: ChangeSet): readonly SheetKey[] {
  return listAdded(changes).flatMap(({ key, isOpen }) => (isOpen === true ? [] : [key]));
}
