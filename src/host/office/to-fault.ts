import { HostFault, type FaultCode } from "../port";

const FAULTS: ReadonlyMap<string, FaultCode> = new Map([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["InactiveWorkbook", "other-workbook"],
  ["InvalidSelection", "other-workbook"],
  ["AccessDenied", "sheet-locked"],
  ["BadPassword", "sheet-locked"],
  ["ItemNotFound", "gone"],
  ["InvalidReference", "gone"],
  ["InvalidObjectPath", "gone"],
  ["MergedRangeConflict", "in-the-way"],
  ["InsertDeleteConflict", "in-the-way"],
  ["FilteredRangeConflict", "filtered"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["PayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
]);

/** What went wrong, by Excel's code: its message is in the user's language and not for programs. Bugs of ours stay what they are. */
export function toFault(error: unknown, sheet: string | null = null): unknown {
  if (!isExcelError(error)) return error;
  const place = placeOf(error);
  const code = isBookLocked(error.code, place) ? "read-only" : (FAULTS.get(error.code) ?? "failed");
  return new HostFault(code, sheet, place === "" ? error.code : `${error.code} ${place}`);
}

/** No protection of a sheet reaches the add-in's settings: a workbook that refuses them refuses everything. */
function isBookLocked(code: string, place: string): boolean {
  return code === "AccessDenied" && place === "SettingCollection.add";
}

function isExcelError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Error && error.name === "RichApi.Error" && "code" in error;
}

function placeOf(error: OfficeExtension.Error): string {
  const info: { errorLocation?: string } | undefined = error.debugInfo;
  return info?.errorLocation ?? "";
}
