import { Document, Packer } from "docx";
import type { DocumentPlan } from "../../plan/document-plan";
import { drawBlocks } from "./document/draw-blocks";
import { BLACK } from "./document/draw-rule";
import { drawPageNumber, pageOf } from "./document/draw-page";
import { writableText } from "./document/draw-text";
import { halfPoints } from "./document/lengths";
import { packFiles } from "./pack-files";
import { Package } from "./package/package";
import { keepOnlyTitle } from "./package/properties";
import { removePart } from "./package/relations";
import { NO_LIMITS, unpack } from "./package/unpack";
import { removeChildren } from "./package/xml";

const MAIN = "word/document.xml";
const TYPES = "[Content_Types].xml";
/** Parts that the library always writes and that nothing in our documents uses. */
const UNUSED = ["numbering", "footnotes", "endnotes", "fontTable", "theme/theme1"];
const USED_STYLES = ["Normal", "TableNormal"];

const FONT = "Times New Roman";
/** Points, of what a person adds below the last paragraph. */
const TYPED_SIZE = 13;
const LANGUAGE = "vi-VN";
/** Of Word since 2013; without it Word opens the file as one of 2007. */
const WORD_VERSION = 15;

/** A new .docx of the plan's texts as they are, but for characters that XML forbids; same plan → same bytes. */
export async function writeDocument(plan: DocumentPlan): Promise<Uint8Array> {
  const document = new Document({
    title: writableText(plan.title),
    compatibility: { version: WORD_VERSION, doNotExpandShiftReturn: true },
    styles: { default: { document: { run: defaultLetters() } } },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(plan) },
        headers: { default: drawPageNumber() },
        children: drawBlocks(plan.blocks),
      },
    ],
  });
  return finish(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Letters of everything; their size stands with each paragraph. */
function defaultLetters() {
  const font = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT };
  const language = { value: LANGUAGE, eastAsia: LANGUAGE, bidirectional: LANGUAGE };
  return { font, language, color: BLACK, size: halfPoints(TYPED_SIZE) };
}

/** Takes out what the library adds on its own: made-up people and dates, coloured styles, empty parts. */
async function finish(bytes: Uint8Array): Promise<Uint8Array> {
  const file = new Package(bytes, await unpack(bytes, NO_LIMITS));
  for (const name of UNUSED) removePart(file, MAIN, `word/${name}.xml`);
  removePart(file, "", "docProps/custom.xml");
  removeChildren(
    file.edit("word/styles.xml"),
    ({ name, attributes }) =>
      name === "w:style" && !USED_STYLES.includes(attributes["w:styleId"] ?? "")
  );
  keepOnlyTitle(file);
  const parts = await unpack(await file.toBytes(), NO_LIMITS);
  const files = [...parts].map(([name, content]) => ({ name, bytes: content }));
  return packFiles([
    ...files.filter(({ name }) => name === TYPES),
    ...files.filter(({ name }) => name !== TYPES),
  ]);
}
