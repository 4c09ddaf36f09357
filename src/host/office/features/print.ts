import { areaAddress, columnLetters } from "../../../plan/addresses";
import type { PrintSetup, SheetPlan } from "../../../plan/sheet-plan";
import { CALL_BYTES, countBytes, OBJECT_BYTES, type Step } from "../step";

const MM_PER_CM = 10;
const HEADER_MARGIN_MM = 8;

/** Paper, margins, titles, header and footer, page breaks. ExcelApi 1.9. */
export function planPrint({ print }: SheetPlan): Step[] {
  const text = print.header + print.footer;
  const calls = 9 + print.breaksBefore.length;
  return [
    {
      bytes: 4 * OBJECT_BYTES + calls * (CALL_BYTES + OBJECT_BYTES) + 2 * countBytes(text),
      write(sheet) {
        drawPage(sheet.pageLayout, print);
        drawHeaders(sheet.pageLayout, print);
        for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(`A${row}`);
      },
    },
  ];
}

function drawPage(layout: Excel.PageLayout, print: PrintSetup): void {
  const { margins, titleRows, titleColumns } = print;
  layout.paperSize = "A4";
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.zoom = { horizontalFitToPages: print.fitToWidth };
  layout.setPrintArea(areaAddress(print.area));
  layout.setPrintMargins("Centimeters", {
    top: margins.top / MM_PER_CM,
    bottom: margins.bottom / MM_PER_CM,
    left: margins.left / MM_PER_CM,
    right: margins.right / MM_PER_CM,
    header: HEADER_MARGIN_MM / MM_PER_CM,
    footer: HEADER_MARGIN_MM / MM_PER_CM,
  });
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.from}:$${titleRows.to}`);
  if (titleColumns)
    layout.setPrintTitleColumns(
      `$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`
    );
}

function drawHeaders(layout: Excel.PageLayout, print: PrintSetup): void {
  if (print.header === "" && print.footer === "") return;
  const { headersFooters } = layout;
  if (print.plainFirstPage) {
    headersFooters.state = "FirstAndDefault";
    layout.firstPageNumber = 1;
  }
  const { defaultForAllPages: pages } = headersFooters;
  const header = splitParts(print.header);
  const footer = splitParts(print.footer);
  if (header.left !== "") pages.leftHeader = header.left;
  if (header.center !== "") pages.centerHeader = header.center;
  if (header.right !== "") pages.rightHeader = header.right;
  if (footer.left !== "") pages.leftFooter = footer.left;
  if (footer.center !== "") pages.centerFooter = footer.center;
  if (footer.right !== "") pages.rightFooter = footer.right;
}

/** "&LTrái&CGiữa&RPhải" taken apart; text before any mark stands in the middle, as Excel reads it. */
function splitParts(code: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let part: keyof typeof parts = "center";
  for (const piece of code.split(/(&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1];
    if (mark === "L" || mark === "C" || mark === "R") part = names[mark];
    else parts[part] += piece;
  }
  return parts;
}
