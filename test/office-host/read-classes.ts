import { readEvents } from "./read-events";
import { readMethods } from "./read-methods";
import type { ClassSchema, NavigationSchema, ScalarSchema } from "./schema";

/** What every class of the library begins with, after its name. */
const HEAD = " = (function (_super) {\n";
const NAME = /var (\w+)$/;
/** Longer than what stands before either. */
const BEFORE = 300;
/** Up to the first end of a class: the namespaces of the library hold classes of the same names. */
const END = /\n {4}\}\([\w.]+\)\);\n {4}(\w+)$/;
const PROPERTY = /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{([\s\S]*?)\n {8}\}\);/g;
const NAVIGATION = /_createPropertyObject\([\w.]*?\.(\w+), this, "(\w+)", (true|false)/;
/** A setter of the library's own, which may send another name. */
const SETTER =
  /function (\w+)_(\w+)_Set\(thisObj, \w+\) \{(?:(?!\n {8}\})[\s\S])*?_invokeSetProperty\(thisObj, "(\w+)"/g;
const ITEM = /_createChildItemObject\([\w.]*?\.(\w+),/;

/** Reads the classes out of the source of the library (its line ends as \n). */
export function readClasses(source: string): ReadonlyMap<string, ClassSchema> {
  const setters = new Map(
    [...source.matchAll(SETTER)].map(([, type = "", wire = "", sent = ""]) => [
      `${type}.${wire}`,
      sent,
    ])
  );
  const classes = listClasses(source)
    .filter(({ namespace }) => namespace === "Excel")
    .map(({ name, body }) => readClass(name, body, setters));
  return new Map(classes.map((found) => [found.name, found]));
}

interface ClassText {
  readonly namespace: string;
  readonly name: string;
  readonly body: string;
}

/** Looks for long plain texts first: one expression over megabytes takes many times as long. */
function listClasses(source: string): readonly ClassText[] {
  const found: ClassText[] = [];
  let at = source.indexOf(HEAD);
  while (at >= 0) {
    const start = at + HEAD.length;
    const name = NAME.exec(source.slice(Math.max(0, at - BEFORE), at))?.[1];
    const end = name === undefined ? null : findEnd(source, start, name);
    if (name !== undefined && end)
      found.push({ namespace: end.namespace, name, body: source.slice(start, end.at) });
    at = source.indexOf(HEAD, end?.after ?? start);
  }
  return found;
}

/** Where the class is made a member of its namespace. */
function findEnd(source: string, start: number, name: string) {
  const last = `.${name} = ${name};`;
  for (let at = source.indexOf(last, start); at >= 0; at = source.indexOf(last, at + 1)) {
    const end = END.exec(source.slice(Math.max(start, at - BEFORE), at));
    const [text = "", namespace = ""] = end ?? [];
    if (end) return { at: at - text.length, after: at + last.length, namespace };
  }
  return null;
}

function readClass(name: string, body: string, setters: ReadonlyMap<string, string>): ClassSchema {
  const properties = new Map(
    [...body.matchAll(PROPERTY)].map(([, property = "", text = ""]) => [property, text])
  );
  return {
    name,
    isCollection: properties.has("_isCollection"),
    itemType: ITEM.exec(body)?.[1] ?? null,
    scalars: byWire(
      readScalars(properties).map((scalar) => ({
        ...scalar,
        writtenAs: setters.get(`${name}.${scalar.wire}`) ?? scalar.wire,
      }))
    ),
    navigations: byWire(readNavigations(properties)),
    methods: byWire(readMethods(body)),
    events: new Map(readEvents(properties).map((event) => [event.name, event])),
  };
}

function byWire<T extends { readonly wire: string }>(members: readonly T[]): Map<string, T> {
  return new Map(members.map((member) => [member.wire, member]));
}

function readScalars(properties: ReadonlyMap<string, string>): Omit<ScalarSchema, "writtenAs">[] {
  const wires = readList(properties.get("_scalarPropertyOriginalNames"));
  const writable = readList(properties.get("_scalarPropertyUpdateable"));
  return readList(properties.get("_scalarPropertyNames")).map((name, index) => ({
    name,
    wire: wires[index] ?? name,
    isWritable: writable[index] === "true" || /\bset: function/.test(properties.get(name) ?? ""),
  }));
}

function readList(text = ""): string[] {
  const list = /return \[([\s\S]*?)\];/.exec(text)?.[1] ?? "";
  return list
    .split(",")
    .map((entry) => entry.trim().replaceAll('"', ""))
    .filter((entry) => entry !== "");
}

function readNavigations(properties: ReadonlyMap<string, string>): NavigationSchema[] {
  return [...properties].flatMap(([name, text]) => {
    const [, type, wire, isCollection] = NAVIGATION.exec(text) ?? [];
    return type && wire ? [{ name, wire, type, isCollection: isCollection === "true" }] : [];
  });
}
