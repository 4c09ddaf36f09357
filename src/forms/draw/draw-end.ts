import type { CellStyle } from "../../plan/sheet-plan";
import type { Copies, FormEnd, Signature } from "../form-document";
import { upperLive } from "../live-text";
import type { Band } from "./form-grid";
import type { FormSheetDraft, Text } from "./form-sheet";

/** Room for signature and seal between position and name. */
const ROOM_ROWS = 4;
const ROOM_HEIGHT = 16;
const LINE_GAP = 4;
const SIGNED: CellStyle = { size: 13, bold: true, align: "center", verticalAlign: "top" };
const NOTE: CellStyle = { ...SIGNED, bold: false, italic: true };
const TOP = { verticalAlign: "top" } as const;

/** Positions level with each other, room to sign, names level (NĐ 30/2020: 7a, 7c, 7b); Nơi nhận level with the position. */
export function drawEnd(page: FormSheetDraft, { left, right, copies }: FormEnd): void {
  const signers = [
    ...(left?.kind === "signature" ? [{ signer: left, band: page.bands.leftHalf }] : []),
    { signer: right, band: left?.kind === "signature" ? page.bands.rightHalf : page.bands.right },
  ];
  const first = drawLine(page, signers, positionOf);
  const notes = signers.filter(({ signer }) => signer.note !== null);
  if (notes.length > 0) drawLine(page, notes, noteOf);
  for (let i = 0; i < ROOM_ROWS; i++) page.addRow(ROOM_HEIGHT);
  drawLine(page, signers, nameOf);
  if (left?.kind === "copies") drawCopies(page, left, first);
  if (copies) drawCopies(page, copies, page.addRow(ROOM_HEIGHT));
}

interface Signer {
  readonly signer: Signature;
  readonly band: Band;
}

function drawLine(
  page: FormSheetDraft,
  signers: readonly Signer[],
  textOf: (signer: Signature) => Text
): number {
  const heights = signers.map(({ signer, band }) => page.heightOf(band, textOf(signer)));
  const row = page.addRow(Math.max(...heights) + LINE_GAP);
  signers.forEach(({ signer, band }) => page.put(row, band, textOf(signer)));
  return row;
}

function positionOf({ position }: Signature): Text {
  return { content: upperLive(position), style: SIGNED };
}

function noteOf({ note }: Signature): Text {
  return { content: note, style: NOTE };
}

function nameOf({ name }: Signature): Text {
  return { content: name, style: SIGNED };
}

/** Each line takes as many of the signature's rows as it needs; rows are added when those are too few. */
function drawCopies(page: FormSheetDraft, { title, lines }: Copies, first: number): void {
  const band = page.bands.left;
  const heading = { content: title, style: { ...TOP, size: 12, bold: true, italic: true } };
  page.put(first, band, heading);
  let row = first + 1;
  lines.forEach((content) => {
    const text = { content, style: { ...TOP, size: 11 } };
    const count = Math.max(1, Math.ceil(page.heightOf(band, text) / ROOM_HEIGHT));
    while (page.next <= row + count - 1) page.addRow(ROOM_HEIGHT);
    page.put({ top: row, bottom: row + count - 1 }, band, text);
    row += count;
  });
}
