import { testEngine } from "../../host/memory/engine";
import { findCollectionMethod } from "../collection-members";
import { HostError, isHostObject, type HostObject, type HostValue } from "../host-object";
import { createBookStore, type BookOptions, type BookStore } from "../store/book-store";
import { personAt, type Person } from "../store/person";
import { createWorkbookObject } from "./workbook";

/** A workbook to try members on directly, without requests. */
export interface OpenBook {
  readonly store: BookStore;
  readonly person: Person;
  readonly workbook: HostObject;
  readonly sheet: (name: string) => HostObject;
  readonly range: (sheet: string, address?: string) => HostObject;
}

export function openBook(options: Partial<BookOptions> = {}): OpenBook {
  const store = createBookStore({ engine: testEngine(), ...options });
  const workbook = createWorkbookObject(store);
  const sheet = (name: string) => call(part(workbook, "Worksheets"), "GetItem", name);
  return {
    store,
    person: personAt(store),
    workbook,
    sheet,
    range: (name, address) => call(sheet(name), "GetRange", address),
  };
}

/** A property; asking for one that is not there is a mistake of the test. */
export function get(object: HostObject, name: string): HostValue {
  const read = object.get?.[name];
  if (!read) throw new Error(`${object.type} has no ${name}`);
  return read();
}

/** The object at the end of a chain of properties. */
export function part(object: HostObject, ...names: readonly string[]): HostObject {
  return names.reduce((from, name) => asObject(get(from, name), name), object);
}

export function set(object: HostObject, name: string, value: HostValue): void {
  const write = object.set?.[name];
  if (!write) throw new Error(`${object.type}.${name} cannot be set`);
  write(value);
}

/** What a method gives back. */
export function ask(object: HostObject, name: string, ...args: readonly HostValue[]): HostValue {
  const method = object.methods?.[name];
  if (method) return method(...args);
  const common = findCollectionMethod(object, name);
  if (!common) throw new Error(`${object.type} has no method ${name}`);
  return common(args);
}

/** The object that a method gives back. */
export function call(object: HostObject, name: string, ...args: readonly HostValue[]): HostObject {
  return asObject(ask(object, name, ...args), name);
}

/** "Code at Place" of a refusal, "done" when there is none. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
    return "done";
  } catch (error) {
    if (error instanceof HostError) return `${error.code} at ${error.place}`;
    throw error;
  }
}

function asObject(value: HostValue, name: string): HostObject {
  if (!isHostObject(value)) throw new Error(`${name} gave no object`);
  return value;
}
