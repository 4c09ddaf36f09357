import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Path of a file of the project. */
export const projectFile = (path: string): string => join(ROOT, path);

/** The manifest as a tree; needs a page's DOMParser. */
export function readManifest(): Document {
  const text = readFileSync(projectFile("manifest.xml"), "utf8");
  const tree = new DOMParser().parseFromString(text, "application/xml");
  const fault = tree.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent ?? "not XML");
  return tree;
}

/** All elements of that name below `from`, whatever their namespace prefix. */
export function findAll(from: Document | Element, name: string): readonly Element[] {
  return [...from.getElementsByTagName("*")].filter((element) => element.localName === name);
}

/** The one element at the end of a path of child names. */
export function findOne(from: Element, path: string): Element {
  return path.split("/").reduce((parent, name) => {
    const [child, ...others] = [...parent.children].filter(({ localName }) => localName === name);
    if (!child || others.length > 0) throw new Error(`${path}: not one ${name}`);
    return child;
  }, from);
}

export const attribute = (element: Element, name: string): string =>
  element.getAttribute(name) ?? "";
