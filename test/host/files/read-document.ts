import { unpack } from "../../../src/host/files/package/unpack";
import {
  childOf,
  childrenOf,
  localName,
  parsePart,
  textContent,
  type XmlElement,
} from "../../../src/host/files/package/xml";
import { lettersOf, readParagraph, type Letters, type ReadParagraph } from "./read-paragraph";
import { attributeOf, isOn, mmOf, need, pointsOf } from "./word-attributes";

/** A Word document as it stands in the file, defaults filled in. Millimetres to a tenth, points. */
export interface ReadDocument {
  readonly title: string;
  readonly page: ReadPage;
  /** What stands on top of the pages: of every page, and of the first where it differs. */
  readonly header: readonly ReadParagraph[];
  /** From top to bottom. */
  readonly blocks: readonly (ReadParagraph | ReadTable)[];
  /** All of them in order, those in tables row by row, cell by cell. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly ReadTable[];
  /** Every font, colour and language that any part names, each once. */
  readonly fonts: readonly string[];
  readonly colors: readonly string[];
  readonly languages: readonly string[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly orientation: string;
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header", number>>;
  /** The first page has a header of its own, or none. */
  readonly hasOwnFirstPage: boolean;
}

export interface ReadTable {
  readonly kind: "table";
  readonly widths: readonly number[];
  readonly isFixed: boolean;
  readonly hasBorders: boolean;
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  readonly isHeader: boolean;
  readonly cantSplit: boolean;
  /** Least height in points; null when the text makes it. */
  readonly height: number | null;
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  readonly span: number;
  readonly width: number;
  readonly verticalAlign: string;
  readonly paragraphs: readonly ReadParagraph[];
}

const MAIN = "word/document.xml";

/** Reads what `writeDocument` promises out of the bytes of a .docx; throws where a file holds what it never writes. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const parts = await unpack(bytes);
  const roots = new Map<string, XmlElement>();
  for (const [name, content] of parts)
    if (/\.(?:xml|rels)$/.test(name)) roots.set(name, parsePart(new TextDecoder().decode(content)));
  const all = [...roots.values()];
  const body = need(childOf(roots.get(MAIN), "body"));
  const defaults = defaultLetters(roots.get("word/styles.xml"));
  const blocks = readBlocks(body, defaults);
  const tables = blocks.filter((block) => block.kind === "table");
  return {
    title: textContent(need(childOf(roots.get("docProps/core.xml"), "title"))),
    page: readPage(need(childOf(body, "sectPr"))),
    header: readHeader(roots, defaults),
    blocks,
    paragraphs: blocks.flatMap((block) => (block.kind === "table" ? paragraphsOf(block) : [block])),
    tables,
    fonts: namesIn(all, "rFonts", ["ascii", "hAnsi", "eastAsia", "cs"]),
    colors: namesIn(all, "color", ["val"]),
    languages: namesIn(all, "lang", ["val", "eastAsia", "bidi"]),
  };
}

/** The paragraphs of a table, row by row. */
export function paragraphsOf({ rows }: ReadTable): ReadParagraph[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
}

function readHeader(parts: ReadonlyMap<string, XmlElement>, defaults: Letters): ReadParagraph[] {
  const names = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d+\.xml$/.test(name));
  if (names.length !== 1) throw new Error(`Headers and footers: ${names.join(", ")}`);
  return childrenOf(parts.get(names[0] ?? ""), "p").map((item) => readParagraph(item, defaults));
}

function readBlocks(parent: XmlElement, defaults: Letters): (ReadParagraph | ReadTable)[] {
  return childrenOf(parent).flatMap<ReadParagraph | ReadTable>((item) => {
    const name = localName(item);
    if (name === "p") return [readParagraph(item, defaults)];
    if (name === "tbl") return [readTable(item, defaults)];
    if (["sectPr", "tcPr"].includes(name)) return [];
    throw new Error(`Neither text nor table: ${name}`);
  });
}

function readTable(table: XmlElement, defaults: Letters): ReadTable {
  const properties = need(childOf(table, "tblPr"));
  const borders = childrenOf(childOf(properties, "tblBorders")).map((item) =>
    attributeOf(item, "val")
  );
  return {
    kind: "table",
    widths: childrenOf(childOf(table, "tblGrid"), "gridCol").map((item) => mmOf(item, "w")),
    isFixed: attributeOf(childOf(properties, "tblLayout"), "type") === "fixed",
    hasBorders: borders.length === 6 && borders.every((border) => border === "single"),
    rows: childrenOf(table, "tr").map((row) => readRow(row, defaults)),
  };
}

function readRow(row: XmlElement, defaults: Letters): ReadRow {
  const properties = childOf(row, "trPr");
  const height = childOf(properties, "trHeight");
  return {
    isHeader: isOn(childOf(properties, "tblHeader")),
    cantSplit: isOn(childOf(properties, "cantSplit")),
    height: height ? pointsOf(height, "val") : null,
    cells: childrenOf(row, "tc").map((cell) => readCell(cell, defaults)),
  };
}

function readCell(cell: XmlElement, defaults: Letters): ReadCell {
  const properties = childOf(cell, "tcPr");
  return {
    span: Number(attributeOf(childOf(properties, "gridSpan"), "val") ?? 1),
    width: mmOf(need(childOf(properties, "tcW")), "w"),
    verticalAlign: attributeOf(childOf(properties, "vAlign"), "val") ?? "top",
    paragraphs: readBlocks(cell, defaults).map((block) => {
      if (block.kind === "table") throw new Error("A table in a table");
      return block;
    }),
  };
}

function readPage(section: XmlElement): ReadPage {
  const size = need(childOf(section, "pgSz"));
  const margins = need(childOf(section, "pgMar"));
  return {
    width: mmOf(size, "w"),
    height: mmOf(size, "h"),
    orientation: attributeOf(size, "orient") ?? "portrait",
    margins: {
      top: mmOf(margins, "top"),
      bottom: mmOf(margins, "bottom"),
      left: mmOf(margins, "left"),
      right: mmOf(margins, "right"),
      header: mmOf(margins, "header"),
    },
    hasOwnFirstPage: isOn(childOf(section, "titlePg")),
  };
}

function defaultLetters(styles: XmlElement | undefined): Letters {
  const defaults = childOf(childOf(styles, "docDefaults"), "rPrDefault");
  // What Word takes where nothing is said.
  return lettersOf(defaults, { size: 10, bold: false, italic: false });
}

function namesIn(
  roots: readonly XmlElement[],
  element: string,
  attributes: readonly string[]
): string[] {
  const found = new Set<string>();
  const look = (item: XmlElement): void => {
    if (localName(item) === element)
      for (const name of attributes) found.add(attributeOf(item, name) ?? `no ${name}`);
    childrenOf(item).forEach(look);
  };
  roots.forEach(look);
  return [...found].sort((one, other) => (one < other ? -1 : 1));
}
