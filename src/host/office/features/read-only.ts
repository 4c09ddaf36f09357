import type { Capabilities } from "../capabilities";

/** Asks whether the workbook may only be read; an Excel that cannot tell answers when it is written to. ExcelApi 1.8. */
export function askReadOnly(workbook: Excel.Workbook, capabilities: Capabilities): () => boolean {
  if (!capabilities.can("read-only")) return () => false;
  workbook.load("readOnly");
  return () => workbook.readOnly;
}
