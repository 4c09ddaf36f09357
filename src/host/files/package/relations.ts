import type { Package } from "./package";
import { childrenOf, createElement, removeChildren, type XmlElement } from "./xml";

/** Namespace of relationships inside parts, and the beginning of most of their types. */
export const OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";

/** A relationship of a part: its full type and the part it leads to. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Relationships of a part; "" stands for the package. External ones are left out. */
export function readRelations(file: Package, part: string): Relation[] {
  return childrenOf(file.read(relationsPart(part)), "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
      id: Id,
      type: Type,
      target: resolveTarget(part, Target),
    }));
}

/** The part that a relationship whose type ends so leads to. */
export function findRelated(file: Package, part: string, type: string): string | undefined {
  return readRelations(file, part).find((relation) => relation.type.endsWith(`/${type}`))?.target;
}

/** A part to be added: its name, content type, last word of its relationship type, content. */
export interface NewPart {
  readonly name: string;
  readonly type: string;
  readonly relation: string;
  readonly root: XmlElement;
}

/** Adds a part with its content type and the relationship that leads to it; answers the relationship's id. */
export function addPart(file: Package, owner: string, part: NewPart): string {
  file.put(part.name, part.root);
  const types = file.edit(CONTENT_TYPES);
  types?.children.push(
    createElement(types, "Override", { PartName: `/${part.name}`, ContentType: part.type })
  );
  return relate(file, owner, part);
}

/** Adds a relationship from one part to another; answers its id. */
export function relate(
  file: Package,
  owner: string,
  { name, relation }: Pick<NewPart, "name" | "relation">
): string {
  const list = relationsPart(owner);
  if (!file.has(list)) file.put(list, rootElement("Relationships", PACKAGE_RELS));
  const relations = file.edit(list);
  const used = new Set(childrenOf(relations).map(({ attributes }) => attributes.Id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const attributes = {
    Id: `rId${number}`,
    Type: `${OFFICE_RELS}/${relation}`,
    Target: `/${name}`,
  };
  if (relations) relations.children.push(createElement(relations, "Relationship", attributes));
  return attributes.Id;
}

/** Removes what leads from one part to another; the other part stays. */
export function unrelate(file: Package, owner: string, part: string): void {
  const ids = readRelations(file, owner).flatMap(({ id, target }) => (target === part ? [id] : []));
  removeChildren(file.edit(relationsPart(owner)), ({ attributes }) =>
    ids.includes(attributes.Id ?? "")
  );
}

/** Removes a part, what leads to it, and the parts that nothing else leads to any more. */
export function removePart(file: Package, owner: string, part: string): void {
  const children = readRelations(file, part).map(({ target }) => target);
  unrelate(file, owner, part);
  for (const name of [part, relationsPart(part)]) if (file.has(name)) file.delete(name);
  removeChildren(
    file.edit(CONTENT_TYPES),
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase()
  );
  for (const child of children) {
    if (file.has(child) && !isReached(file, child)) removePart(file, part, child);
  }
}

/** A root element with its namespace as the default one. */
export function rootElement(name: string, namespace: string): XmlElement {
  return { type: "element", name, attributes: { xmlns: namespace }, children: [] };
}

function isReached(file: Package, part: string): boolean {
  return file.names().some((name) => {
    const [, folder = "", owner = ""] = /^(.*)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    return (
      name.endsWith(".rels") &&
      readRelations(file, folder + owner).some(({ target }) => target === part)
    );
  });
}

function relationsPart(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
