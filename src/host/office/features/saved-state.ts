import type { Capabilities } from "../capabilities";

/** Whether what is written will also be kept. */
export interface SavedState {
  /** The workbook is in no file yet, or is not saved by itself. */
  readonly isUnsaved: boolean;
}

/** Asks whether the workbook saves itself; unknown counts as saved. ExcelApi 1.9. */
export function askSavedState(
  workbook: Excel.Workbook,
  capabilities: Capabilities
): () => SavedState {
  if (!capabilities.can("saved-state")) return () => ({ isUnsaved: false });
  workbook.load("autoSave,previouslySaved");
  return () => ({ isUnsaved: !workbook.autoSave || !workbook.previouslySaved });
}
