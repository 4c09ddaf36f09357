import { AlignmentType, Paragraph, Tab, TextRun } from "docx";
import type { DocumentText, TextLook } from "../../../plan/document-plan";
import type { Align } from "../../../plan/sheet-plan";
import { UNWRITABLE } from "../package/xml";
import { halfPoints, twipsOfMm, twipsOfPoints } from "./lengths";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Readonly<Record<Align, string>>;

/** A paragraph; a line break in its text starts a new line of the same paragraph. */
export function drawText({ text, look }: DocumentText, keepNext: boolean): Paragraph {
  const letters = lettersOf(look);
  const { before = 0, after = 0 } = look;
  return new Paragraph({
    alignment: ALIGNMENTS[look.align],
    indent: indentOf(look),
    spacing: { before: twipsOfPoints(before), after: twipsOfPoints(after) },
    widowControl: true,
    keepNext: keepNext || look.keepWithNext === true,
    run: letters,
    children: text === "" ? [] : linesOf(text).map((line, index) => drawLine(line, index, letters)),
  });
}

/** The text without what XML forbids. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, "");
}

function linesOf(text: string): string[] {
  return writableText(text).split(/\r\n|[\r\n]/);
}

function drawLine(line: string, index: number, letters: Letters): TextRun {
  // Parted after each brace: "{default-bullet-numbering-0}" in one piece is a place that the library fills in.
  const parts = line.split(/(\t)|(?<=\{)/).filter((part) => part !== undefined && part !== "");
  const children = parts.map((part) => (part === "\t" ? new Tab() : part));
  return new TextRun({ ...letters, ...(index === 0 ? {} : { break: 1 }), children });
}

type Letters = ReturnType<typeof lettersOf>;

function lettersOf({ size, bold = false, italic = false }: TextLook) {
  return {
    size: halfPoints(size),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
  };
}

function indentOf({ indent = 0, firstLine = 0 }: TextLook) {
  const first = twipsOfMm(Math.abs(firstLine));
  return {
    left: twipsOfMm(indent),
    ...(firstLine < 0 ? { hanging: first } : { firstLine: first }),
  };
}
