import {
  parseXml,
  textContent,
  XmlWriter,
  xmlEncode,
  type XmlElement,
  type XmlNode,
} from "@cj-tech-master/excelts/xml";

/** Exactly what XML 1.0 forbids. */
export const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export { textContent, xmlEncode, type XmlElement };

/** The root element of a part; throws when it is not well formed. */
export function parsePart(xml: string): XmlElement {
  return parseXml(xml, { comments: true, cdataAsNodes: true }).root;
}

/** A part's text, for a root element. */
export function printPart(root: XmlElement): string {
  const writer = new XmlWriter();
  writer.openXml();
  printNode(writer, root);
  return writer.toString();
}

/** Name without prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Child elements by local name; all of them without a name. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of parent?.children ?? []) {
    if (node.type === "element" && (name === undefined || localName(node) === name))
      found.push(node);
  }
  return found;
}

/** First child element of a local name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** An element of the same namespace as `owner`, not yet inserted anywhere. */
export function createElement(
  owner: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>> = {}
): XmlElement {
  const prefix = owner.name.slice(0, owner.name.indexOf(":") + 1);
  return { type: "element", name: prefix + name, attributes: { ...attributes }, children: [] };
}

/** The element with `text` as its only content. */
export function withText(element: XmlElement, text: string): XmlElement {
  element.children = text === "" ? [] : [{ type: "text", value: text }];
  return element;
}

/** A copy of an element without prefix, in the namespace of `owner`. */
export function adopt(owner: XmlElement, element: XmlElement): XmlElement {
  const copy = createElement(owner, element.name, element.attributes);
  copy.children = element.children.map((node) =>
    node.type === "element" ? adopt(owner, node) : node
  );
  return copy;
}

/** The child of that name, made after the last of the elements that the format wants `before` it when there is none. */
export function ensureChild(
  parent: XmlElement,
  name: string,
  before: readonly string[]
): XmlElement {
  const found = childOf(parent, name);
  if (found) return found;
  const made = createElement(parent, name);
  const earlier = childrenOf(parent).filter((child) => before.includes(localName(child)));
  const last = earlier.at(-1);
  parent.children.splice(last ? parent.children.indexOf(last) + 1 : 0, 0, made);
  return made;
}

/** Removes child elements; answers whether there were any. */
export function removeChildren(
  parent: XmlElement | undefined,
  isRemoved: (element: XmlElement) => boolean
): boolean {
  if (!parent) return false;
  const kept = parent.children.filter((node) => node.type !== "element" || !isRemoved(node));
  const hasRemoved = kept.length < parent.children.length;
  parent.children = kept;
  return hasRemoved;
}

/** An XML Schema boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function printNode(writer: XmlWriter, node: XmlNode): void {
  switch (node.type) {
    case "element":
      writer.openNode(node.name, node.attributes);
      for (const child of node.children) printNode(writer, child);
      writer.closeNode();
      return;
    case "text":
      writer.writeRaw(printText(node.value));
      return;
    case "cdata":
      writer.writeCData(node.value);
      return;
    case "comment":
      writer.writeComment(node.value);
  }
}

/** A carriage return that is part of a text would be read as a line feed if it stood there bare. */
function printText(text: string): string {
  return text.includes("\r") && /\S/.test(text)
    ? xmlEncode(text).replaceAll("\r", "&#13;")
    : xmlEncode(text);
}
