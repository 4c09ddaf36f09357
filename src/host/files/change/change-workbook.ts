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

/** A sheet to be listed: the relationship that leads to it, and the sheet it stands before (null: it is the last one). */
export interface NewEntry {
  readonly name: string;
  readonly relation: string;
  readonly next: string | null;
}

/** Adds a sheet; answers its index among all tabs. */
export function addSheetEntry(root: XmlElement, { name, relation, next }: NewEntry): number {
  const sheets = ensureChild(root, "sheets", BEFORE_NAMES);
  const known = childrenOf(sheets, "sheet");
  const ids = known.map(({ attributes }) => Number(attributes.sheetId ?? 0));
  const entry = { name, sheetId: String(Math.max(0, ...ids) + 1) };
  const relationId = { "xmlns:r": OFFICE_RELS, "r:id": relation };
  const made = createElement(sheets, "sheet", { ...entry, ...relationId });
  const after = known.find(({ attributes }) => attributes.name === next);
  const place = after ? sheets.children.indexOf(after) : sheets.children.length;
  sheets.children.splice(place, 0, made);
  const index = after ? known.indexOf(after) : known.length;
  moveTabs(root, (tab) => (tab >= index ? tab + 1 : tab));
  return index;
}

/** Removes a sheet; names that only that sheet gave a meaning go with it, unless a sheet of that name takes its place. */
export function removeSheetEntry(root: XmlElement, name: string, isReplaced: boolean): void {
  const sheets = childOf(root, "sheets");
  const index = childrenOf(sheets, "sheet").findIndex(({ attributes }) => attributes.name === name);
  removeChildren(sheets, ({ attributes }) => attributes.name === name);
  removeNames(root, (item) => {
    const local = item.attributes.localSheetId;
    return local === undefined
      ? !isReplaced && sheetOfReference(textContent(item)) === name
      : Number(local) === index;
  });
  moveTabs(root, (tab) => (tab === index ? 0 : tab > index ? tab - 1 : tab));
}

/** Lets names of single sheets and the tab in front follow their sheets; tabs are shown from the first one on. */
function moveTabs(root: XmlElement, move: (tab: number) => number): void {
  const moveIn = ({ attributes }: XmlElement, name: string): void => {
    const tab = Number(attributes[name] ?? 0);
    if (move(tab) !== tab) attributes[name] = String(move(tab));
  };
  for (const item of childrenOf(childOf(root, "definedNames")))
    if (item.attributes.localSheetId !== undefined) moveIn(item, "localSheetId");
  for (const view of childrenOf(childOf(root, "bookViews"), "workbookView")) {
    moveIn(view, "activeTab");
    delete view.attributes.firstSheet;
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
