import { offerFile } from "../taskpane/offer-file";
import type { SavedFile } from "./notice";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook to the browser's downloads; its address stays good until `forgetFile`. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): SavedFile {
  return offerFile(name, new Blob([bytes], { type: XLSX }));
}
