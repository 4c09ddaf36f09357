import type { Package } from "./package";
import { addPart, findRelated, rootElement } from "./relations";
import { childrenOf, createElement, localName, removeChildren, textContent, withText } from "./xml";

const CORE = "docProps/core.xml";
const PART = "docProps/custom.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const RELATION = "custom-properties";

/** Custom document properties as texts. */
export function readProperties(file: Package): Map<string, string> {
  const root = file.read(findRelated(file, "", RELATION) ?? "");
  return new Map(
    childrenOf(root, "property").map((item) => [
      item.attributes.name ?? "",
      textContent(item).trim(),
    ])
  );
}

/** Sets custom document properties; null removes one, others stay as they are. excelts has no API for them. */
export function changeProperties(file: Package, changes: ReadonlyMap<string, string | null>): void {
  if (changes.size === 0) return;
  const known = findRelated(file, "", RELATION);
  if (known === undefined) {
    const root = rootElement("Properties", SPACE);
    root.attributes["xmlns:vt"] = VALUES;
    addPart(file, "", { name: PART, type: TYPE, relation: RELATION, root });
  }
  const root = file.edit(known ?? PART);
  if (!root) return;
  removeChildren(root, ({ attributes }) => changes.has(attributes.name ?? ""));
  const ids = childrenOf(root).map(({ attributes }) => Number(attributes.pid ?? 1));
  let pid = Math.max(1, ...ids);
  for (const [name, value] of changes) {
    if (value === null) continue;
    const item = createElement(root, "property", {
      fmtid: PROPERTY_SET,
      pid: String(++pid),
      name,
    });
    const text = { ...createElement(root, "lpwstr", { "xmlns:vt": VALUES }), name: "vt:lpwstr" };
    item.children.push(withText(text, value));
    root.children.push(item);
  }
}

/** Leaves of the document properties only the title: the libraries make up people and dates. */
export function keepOnlyTitle(file: Package): void {
  const core = file.edit(CORE);
  removeChildren(core, (item) => localName(item) !== "title" || textContent(item) === "");
  for (const name of Object.keys(core?.attributes ?? {}))
    if (/dcterms|dcmitype|xsi/.test(name)) delete core?.attributes[name];
}
