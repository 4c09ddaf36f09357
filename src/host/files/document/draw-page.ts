import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { DocumentPlan } from "../../../plan/document-plan";
import { halfPoints, twipsOfMm, twipsOfPoints } from "./lengths";

/** Millimetres, upright. */
const A4 = { width: 210, height: 297 };

/** Points; NĐ 30/2020/NĐ-CP, Phụ lục I takes 13 or 14 for a page number. */
const NUMBER_SIZE = 13;
/** Points from one line of such letters to the next in Times New Roman. */
const NUMBER_LINE = 15;

/** Paper and margins; the page number's line stands half way between the paper's edge and the text. */
export function pageOf({ orientation, margins }: DocumentPlan) {
  const { top, bottom, left, right } = margins;
  const header = Math.max(0, Math.round((twipsOfMm(top) - twipsOfPoints(NUMBER_LINE)) / 2));
  const [width, height] = [twipsOfMm(A4.width), twipsOfMm(A4.height)];
  return {
    size: { width, height, orientation: PageOrientation[ORIENTATIONS[orientation]] },
    margin: {
      top: twipsOfMm(top),
      bottom: twipsOfMm(bottom),
      left: twipsOfMm(left),
      right: twipsOfMm(right),
      header,
      footer: Math.round(twipsOfMm(bottom) / 2),
      gutter: 0,
    },
  };
}

const ORIENTATIONS = { portrait: "PORTRAIT", landscape: "LANDSCAPE" } as const;

/** The page number, on every page but the first. */
export function drawPageNumber(): Header {
  const size = halfPoints(NUMBER_SIZE);
  const number = new TextRun({ size, children: [PageNumber.CURRENT] });
  const alignment = AlignmentType.CENTER;
  return new Header({
    children: [new Paragraph({ alignment, run: { size }, children: [number] })],
  });
}
