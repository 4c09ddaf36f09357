import type { SheetChange } from "../../../plan/changes";
import { Package } from "../package/package";
import { addPart, findRelated } from "../package/relations";
import { NO_LIMITS, unpack } from "../package/unpack";
import {
  adopt,
  childOf,
  childrenOf,
  createElement,
  textContent,
  type XmlElement,
} from "../package/xml";
import { readWorkbook } from "../read/read-workbook";
import { writeBook } from "../write-book";
import { addName, addSheetEntry } from "./change-workbook";
import { graftStyles, shift, type StyleShift } from "./graft-styles";

const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SOURCE = {
  book: "xl/workbook.xml",
  sheet: "xl/worksheets/sheet1.xml",
  styles: "xl/styles.xml",
  texts: "xl/sharedStrings.xml",
} as const;

type NewSheet = Extract<SheetChange, { kind: "addSheet" }>;

/** Adds a sheet at its place without its charts: written as a book of its own, then grafted, so that nothing else in the file is rewritten. Answers its part. */
export async function addSheet(
  file: Package,
  book: string,
  { sheet, position }: NewSheet
): Promise<string> {
  const plain = { ...sheet, charts: [] };
  const plan = { title: "", sheets: [plain], names: [], properties: new Map<string, string>() };
  const bytes = await writeBook(plan);
  const source = new Package(bytes, await unpack(bytes, NO_LIMITS));
  const root = source.read(SOURCE.sheet);
  const bookRoot = file.edit(book);
  const name = freeName(file);
  if (!root || !bookRoot) return name;
  inlineTexts(root, source.read(SOURCE.texts));
  shiftStyles(root, graftInto(file, book, source));
  for (const view of childrenOf(childOf(root, "sheetViews"))) delete view.attributes.tabSelected;
  const type = `${SHEET_ML}.worksheet+xml`;
  const relation = addPart(file, book, { name, type, relation: "worksheet", root });
  const next = position === undefined ? null : nextSheet(file, position);
  const localSheetId = String(addSheetEntry(bookRoot, { name: sheet.name, relation, next }));
  for (const item of childrenOf(childOf(source.read(SOURCE.book), "definedNames")))
    addName(bookRoot, { name: item.attributes.name ?? "", localSheetId }, textContent(item));
  return name;
}

/** Positions count the sheets of cells: others (charts, dialogs) are in no snapshot. */
function nextSheet(file: Package, position: number): string | null {
  return readWorkbook(file).sheets[position]?.name ?? null;
}

function graftInto(file: Package, book: string, source: Package): StyleShift {
  const styles = source.read(SOURCE.styles);
  const target = file.edit(findRelated(file, book, "styles") ?? "");
  if (!styles) return { cells: 0, conditional: 0 };
  if (target) return graftStyles(target, styles);
  const type = `${SHEET_ML}.styles+xml`;
  addPart(file, book, { name: SOURCE.styles, type, relation: "styles", root: styles });
  return { cells: 0, conditional: 0 };
}

/** Puts shared texts in their cells: the target's table of texts stays as it is. */
function inlineTexts(root: XmlElement, texts: XmlElement | undefined): void {
  const items = childrenOf(texts, "si");
  forEachCell(root, (cell) => {
    if (cell.attributes.t !== "s") return;
    const number = Number(textContent(cell));
    cell.attributes.t = "inlineStr";
    const inline = createElement(cell, "is");
    inline.children = childrenOf(items[number]).map((item) => adopt(cell, item));
    cell.children = [inline];
  });
}

function shiftStyles(root: XmlElement, { cells, conditional }: StyleShift): void {
  forEachCell(root, ({ attributes }) => shift(attributes, "s", cells));
  for (const format of childrenOf(root, "conditionalFormatting")) {
    for (const { attributes } of childrenOf(format)) shift(attributes, "dxfId", conditional);
  }
}

function forEachCell(root: XmlElement, change: (cell: XmlElement) => void): void {
  for (const row of childrenOf(childOf(root, "sheetData"))) childrenOf(row).forEach(change);
}

function freeName(file: Package): string {
  let number = 1;
  while (file.has(`xl/worksheets/sheet${number}.xml`)) number++;
  return `xl/worksheets/sheet${number}.xml`;
}
