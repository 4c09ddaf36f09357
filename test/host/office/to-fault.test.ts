import { toFault } from "../../../src/host/office/to-fault";
import { HostFault } from "../../../src/host/port";

/** An error as the library throws it. */
function excelError(code: string, debugInfo?: { errorLocation?: string }): Error {
  const error = new Error("Bei der Anforderung ist ein Fehler aufgetreten.");
  error.name = "RichApi.Error";
  return Object.assign(error, { code, ...(debugInfo && { debugInfo }) });
}

test.each([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["InactiveWorkbook", "other-workbook"],
  ["InvalidSelection", "other-workbook"],
  ["AccessDenied", "sheet-locked"],
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
  ["GeneralException", "failed"],
  ["RequestAborted", "failed"],
  ["toString", "failed"],
  ["", "failed"],
])("%s is %s, with the place and without Excel's words", (code, expected) => {
  const error = excelError(code, { errorLocation: "Range.formulas" });
  expect(toFault(error)).toEqual(
    new HostFault(expected as "failed", null, `${code} Range.formulas`)
  );
});

test("the sheet is named when it is known", () => {
  const fault = toFault(excelError("AccessDenied", {}), "Đơn vị");
  expect(fault).toEqual(new HostFault("sheet-locked", "Đơn vị", "AccessDenied"));
});

test("an error without a place has its code alone", () => {
  expect(toFault(excelError("GeneralException"))).toEqual(
    new HostFault("failed", null, "GeneralException")
  );
});

test.each<[string, unknown]>([
  ["a bug", new TypeError("x is undefined")],
  ["an error with a code that is not Excel's", Object.assign(new Error("x"), { code: "ENOENT" })],
  ["a fault of ours", new HostFault("busy", null, "apply")],
  ["no error at all", "RichApi.Error"],
  ["nothing", undefined],
])("%s stays what it is", (_title, thrown) => {
  expect(toFault(thrown)).toBe(thrown);
});
