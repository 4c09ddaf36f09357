import { isFormula, type CellContent, type CellError, type CellValue } from "../../../plan/cells";
import { toFileFormula } from "../formula-prefixes";
import {
  childOf,
  createElement,
  localName,
  UNWRITABLE,
  withText,
  type XmlElement,
} from "../package/xml";

/** Puts new content in a cell element; its style stays. Text stays text whatever it starts with. */
export function setCell(cell: XmlElement, content: CellContent): void {
  cell.children = [];
  for (const name of ["t", "cm", "vm"]) delete cell.attributes[name];
  if (content === null || content === "") return;
  if (isFormula(content)) {
    setFormula(cell, content.formula);
    setResult(cell, content.value);
  } else if (typeof content === "string") setText(cell, content);
  else setResult(cell, content);
}

/** Gives a cell element a formula of its own instead of a shared one or none. */
export function setFormula(cell: XmlElement, formula: string): void {
  cell.children = cell.children.filter(
    (node) => node.type !== "element" || localName(node) !== "f"
  );
  cell.children.unshift(withText(createElement(cell, "f"), toFileFormula(formula)));
}

/** Puts the value in that a cell shows; answers whether it showed another one before. */
export function setResult(cell: XmlElement, value: CellValue | CellError): boolean {
  const type = typeOf(value);
  const text = textOf(value);
  const old = childOf(cell, "v");
  if (type === cell.attributes.t && isSameText(old, text, type)) return false;
  delete cell.attributes.t;
  if (type !== undefined) cell.attributes.t = type;
  cell.children = cell.children.filter(
    (node) => node.type === "element" && !["v", "is"].includes(localName(node))
  );
  if (text !== null) cell.children.push(withText(createElement(cell, "v"), text));
  return true;
}

function setText(cell: XmlElement, text: string): void {
  const item = createElement(cell, "is");
  const shown = createElement(cell, "t", { "xml:space": "preserve" });
  item.children.push(withText(shown, escapeCellText(text)));
  cell.attributes.t = "inlineStr";
  cell.children.push(item);
}

function isSameText(old: XmlElement | undefined, text: string | null, type?: string): boolean {
  const found = old?.children.map((node) => (node.type === "text" ? node.value : "")).join("");
  if (type === undefined && found !== undefined && text !== null)
    return Number(found) === Number(text);
  return (found ?? null) === text;
}

function typeOf(value: CellValue | CellError): string | undefined {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "b";
  return typeof value === "object" && value !== null ? "e" : undefined;
}

function textOf(value: CellValue | CellError): string | null {
  if (value === null) return null;
  if (typeof value === "string") return escapeCellText(value);
  if (typeof value === "object") return value.error;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`No number for a cell: ${value}`);
  return String(Number(value));
}

/** What XML cannot hold is written _xHHHH_, as Excel does. */
function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    )
    .replaceAll("\r", "_x000D_");
}
