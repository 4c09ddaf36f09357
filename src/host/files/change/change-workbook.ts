import type { DefinedName } from "../../../plan/sheet-plan";
import {
  childOf,
  childrenOf,
  createElement,
  ensureChild,
  removeChildren,
  textContent,
  withText,
  type XmlElement,
} from "../package/xml";
import { OFFICE_RELS } from "../package/relations";
import { sheetOfReference } from "../read/read-workbook";

/** Elements of the workbook part that stand before its names. */
const BEFORE_NAMES = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];

/** Adds a sheet at the end; answers its index. */
export function addSheetEntry(root: XmlElement, name: string, relation: string): number {
  const sheets = ensureChild(root, "sheets", BEFORE_NAMES);
  const known = childrenOf(sheets, "sheet");
  const ids = known.map(({ attributes }) => Number(attributes.sheetId ?? 0));
  const entry = { name, sheetId: String(Math.max(0, ...ids) + 1) };
  const relationId = { "xmlns:r": OFFICE_RELS, "r:id": relation };
  sheets.children.push(createElement(sheets, "sheet", { ...entry, ...relationId }));
  return known.length;
}

/** Removes a sheet; names that only that sheet gave a meaning go with it. */
export function removeSheetEntry(root: XmlElement, name: string): void {
  const sheets = childOf(root, "sheets");
  const index = childrenOf(sheets, "sheet").findIndex(({ attributes }) => attributes.name === name);
  removeChildren(sheets, ({ attributes }) => attributes.name === name);
  for (const view of childrenOf(childOf(root, "bookViews"), "workbookView")) {
    delete view.attributes.activeTab;
    delete view.attributes.firstSheet;
  }
  removeNames(root, (item) => {
    const local = item.attributes.localSheetId;
    return local === undefined
      ? sheetOfReference(textContent(item)) === name
      : Number(local) === index;
  });
  for (const { attributes } of childrenOf(childOf(root, "definedNames"))) {
    const local = Number(attributes.localSheetId ?? -1);
    if (local > index) attributes.localSheetId = String(local - 1);
  }
}

/** Removes and adds names of the whole book; an added name replaces one of the same name. */
export function changeNames(
  root: XmlElement,
  removed: readonly string[],
  added: readonly DefinedName[]
): void {
  const names = [...removed, ...added.map(({ name }) => name)];
  const gone = new Set(names.map((name) => name.toLowerCase()));
  removeNames(
    root,
    ({ attributes }) =>
      attributes.localSheetId === undefined && gone.has((attributes.name ?? "").toLowerCase())
  );
  for (const { name, refersTo } of added) addName(root, { name }, refersTo);
}

/** Adds a name given by its attributes. */
export function addName(
  root: XmlElement,
  attributes: Readonly<Record<string, string>>,
  refersTo: string
): void {
  const list = ensureChild(root, "definedNames", BEFORE_NAMES);
  list.children.push(withText(createElement(list, "definedName", attributes), refersTo));
}

/** Makes Excel calculate everything when it opens the file. */
export function askForCalculation(root: XmlElement): void {
  ensureChild(root, "calcPr", [...BEFORE_NAMES, "definedNames"]).attributes.fullCalcOnLoad = "1";
}

function removeNames(root: XmlElement, isRemoved: (item: XmlElement) => boolean): void {
  const list = childOf(root, "definedNames");
  removeChildren(list, isRemoved);
  if (list && childrenOf(list).length === 0) removeChildren(root, (child) => child === list);
}
