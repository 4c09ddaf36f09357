import { failedFeature, isProtecting, isUnprotecting } from "../../../src/host/office/fault-place";
import { HostFault } from "../../../src/host/port";

const at = (detail: string): HostFault => new HostFault("failed", null, detail);

test.each([
  ["GeneralException DataValidation.rule", "validation"],
  ["InvalidArgument Range.dataValidation", "validation"],
  ["GeneralException ConditionalFormatCollection.add", "conditionalFormats"],
  ["GeneralException ConditionalFormatRule.formula", "conditionalFormats"],
  ["GeneralException ConditionalRangeFill.color", "conditionalFormats"],
  ["GeneralException ConditionalRangeBorderCollection.getItem", "conditionalFormats"],
  ["GeneralException CustomConditionalFormat.rule", "conditionalFormats"],
  ["ApiNotFound Range.conditionalFormats", "conditionalFormats"],
  ["InvalidArgument PageLayout.setPrintArea", "print"],
  ["GeneralException HeaderFooterGroup.state", "print"],
  ["GeneralException PageBreakCollection.add", "print"],
  ["ApiNotFound Worksheet.pageLayout", "print"],
  ["ApiNotFound Worksheet.horizontalPageBreaks", "print"],
  ["GeneralException WorksheetFreezePanes.freezeAt", "freeze"],
  ["GeneralException Worksheet.freezePanes", "freeze"],
  ["GeneralException Range.formulas", null],
  ["GeneralException Worksheet.name", null],
  ["GeneralException WorksheetProtection.protect", null],
  ["GeneralException", null],
  ["", null],
])("%s → %s", (detail, feature) => {
  expect(failedFeature(at(detail))).toBe(feature);
});

test.each([
  ["AccessDenied WorksheetProtection.protect", true, false],
  ["AccessDenied WorksheetProtection.unprotect", false, true],
  ["InvalidOperation WorkbookProtection.protect", false, false],
  ["AccessDenied WorksheetProtection.protected", false, false],
  ["AccessDenied Range.formulas", false, false],
  ["AccessDenied", false, false],
])("%s: protecting %s, unprotecting %s", (detail, protecting, unprotecting) => {
  expect([isProtecting(at(detail)), isUnprotecting(at(detail))]).toEqual([
    protecting,
    unprotecting,
  ]);
});
