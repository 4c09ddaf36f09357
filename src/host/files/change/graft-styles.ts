import { adopt, childOf, childrenOf, ensureChild, type XmlElement } from "../package/xml";

/** Tables of the styles part, in the order of the format. */
const TABLES = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
];
const FIRST_CUSTOM_FORMAT = 164;

/** What to add to the style numbers of a sheet that came with other styles. */
export interface StyleShift {
  readonly cells: number;
  readonly conditional: number;
}

/** Appends all styles of `source` to those of `target`, which stay as they are. */
export function graftStyles(target: XmlElement, source: XmlElement): StyleShift {
  const fonts = appendTable(target, source, "fonts");
  const fills = appendTable(target, source, "fills");
  const borders = appendTable(target, source, "borders");
  const formats = appendFormats(target, source);
  const cells = appendTable(target, source, "cellXfs");
  for (const { attributes } of childrenOf(childOf(target, "cellXfs"), "xf").slice(cells)) {
    shift(attributes, "fontId", fonts);
    shift(attributes, "fillId", fills);
    shift(attributes, "borderId", borders);
    const format = formats.get(attributes.numFmtId ?? "");
    if (format !== undefined) attributes.numFmtId = format;
  }
  return { cells, conditional: appendTable(target, source, "dxfs") };
}

/** Adds to a number that an attribute holds; one that is missing counts as 0. */
export function shift(attributes: Record<string, string>, name: string, by: number): void {
  attributes[name] = String(Number(attributes[name] ?? 0) + by);
}

/** Answers how many items the table had before. */
function appendTable(target: XmlElement, source: XmlElement, name: string): number {
  const added = childrenOf(childOf(source, name));
  const known = childrenOf(childOf(target, name)).length;
  if (added.length === 0) return known;
  const table = ensureChild(target, name, TABLES.slice(0, TABLES.indexOf(name)));
  table.children.push(...added.map((item) => adopt(table, item)));
  table.attributes.count = String(known + added.length);
  return known;
}

/** Answers the new number of each of the source's own number formats. */
function appendFormats(target: XmlElement, source: XmlElement): Map<string, string> {
  const known = appendTable(target, source, "numFmts");
  const items = childrenOf(childOf(target, "numFmts"));
  const used = items.slice(0, known).map(({ attributes }) => Number(attributes.numFmtId ?? 0));
  let next = Math.max(FIRST_CUSTOM_FORMAT - 1, ...used) + 1;
  const formats = new Map<string, string>();
  for (const { attributes } of items.slice(known)) {
    formats.set(attributes.numFmtId ?? "", String(next));
    attributes.numFmtId = String(next++);
  }
  return formats;
}
