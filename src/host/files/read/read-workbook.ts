import { keyOfStamp } from "../../../plan/stamps";
import type { SheetKey } from "../../../plan/cells";
import { BadFile } from "../package/bad-file";
import type { Package } from "../package/package";
import { findRelated, readRelations, type Relation } from "../package/relations";
import { childOf, childrenOf, isTrue, textContent, type XmlElement } from "../package/xml";

/** A sheet as the workbook part lists it, and the part that holds it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
}

/** What the workbook part says, sheets in tab order; sheet-scoped and built-in names are left out. */
export interface BookEntry {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the workbook part and finds the parts of its sheets. */
export function readWorkbook(file: Package): BookEntry {
  const part = findRelated(file, "", "officeDocument");
  const root = part === undefined ? undefined : file.read(part);
  if (part === undefined || root === undefined) throw new BadFile("not-xlsx", "zip");
  if (isTrue(childOf(root, "workbookPr")?.attributes.date1904))
    throw new BadFile("broken", "date1904");
  const relations = readRelations(file, part);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) =>
    sheetEntry(sheet, relations)
  );
  return { part, sheets: sheets.filter((sheet) => file.has(sheet.part)), names: readNames(root) };
}

/** Sheet name of "'It''s'!$A$1"; null when the text is no reference to a cell of a sheet. */
export function sheetOfReference(reference: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!:\s]+))!/.exec(reference.trim().replace(/^=/, ""));
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}

/** Keys of the sheets that carry our stamp, by sheet name in lower case. */
export function sheetKeys(names: ReadonlyMap<string, string>): Map<string, SheetKey> {
  const keys = new Map<string, SheetKey>();
  for (const [name, reference] of names) {
    const key = keyOfStamp(name);
    const sheet = sheetOfReference(reference)?.toLowerCase();
    if (key !== null && sheet !== undefined && !keys.has(sheet)) keys.set(sheet, key);
  }
  return keys;
}

/** Names as written: the library would take references apart cell by cell, and whole columns with it. */
function readNames(root: XmlElement): Map<string, string> {
  const names = new Map<string, string>();
  for (const item of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId } = item.attributes;
    if (localSheetId === undefined && name !== "" && !name.startsWith("_xlnm."))
      names.set(name, textContent(item));
  }
  return names;
}

function sheetEntry({ attributes }: XmlElement, relations: readonly Relation[]): SheetEntry {
  const [, id] = Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name)) ?? [];
  const found = relations.find((relation) => relation.id === id);
  const part = found?.type.endsWith("/worksheet") === true ? found.target : "";
  return { name: attributes.name ?? "", part };
}
