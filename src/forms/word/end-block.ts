import type { DocumentCell, DocumentGrid, DocumentText, TextLook } from "../../plan/document-plan";
import { pageBands } from "../draw/form-grid";
import type { Copies, FormEnd, Signature } from "../form-document";
import { type Live, printed } from "../live-text";

/** Room for signature and seal, points. */
const ROOM = 64;

/** The end of a form: two columns without lines that stay on one page. */
export function endBlock({ left, right, copies, keeps }: FormEnd, width: number): DocumentGrid {
  const bands = pageBands(width);
  const middle = left?.kind === "signature" ? bands.leftHalf.to : bands.left.to;
  const cells = [left === null ? cell([]) : cell(blocksOf(left)), cell(blocksOf(right))];
  const widths = [middle, width - middle];
  const signed = { cells, keepWithNext: copies !== undefined || keeps === true };
  const below = copies ? [{ cells: [cell(blocksOf(copies)), cell([])] }] : [];
  return { kind: "grid", widths, hasBorders: false, headerRows: 0, rows: [signed, ...below] };
}

function blocksOf(part: Copies | Signature): readonly DocumentText[] {
  return part.kind === "copies" ? copyBlocks(part) : signatureBlocks(part);
}

function signatureBlocks({ position, note, name }: Signature): readonly DocumentText[] {
  const bold = { size: 13, bold: true, align: "center", keepWithNext: true } as const;
  return [
    text(printed(position).toUpperCase(), bold),
    ...(note === null ? [] : [text(note, { ...bold, bold: false, italic: true })]),
    text(name, { ...bold, before: ROOM }),
  ];
}

function copyBlocks({ title, lines }: Copies): readonly DocumentText[] {
  const look = { size: 11, align: "left" } as const;
  return [
    text(title, { ...look, size: 12, bold: true, italic: true }),
    ...lines.map((line) => text(line, look)),
  ];
}

function text(words: Live, look: TextLook): DocumentText {
  return { kind: "text", text: printed(words), look };
}

function cell(blocks: DocumentCell["blocks"]): DocumentCell {
  return { verticalAlign: "top", blocks };
}
