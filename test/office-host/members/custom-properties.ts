import type { HostObject, HostValue } from "../host-object";
import type { BookStore } from "../store/book-store";
import { refuse } from "../store/refuse";
import { textArgument } from "./arguments";
import { defineObject } from "./define-object";

/** D: keys and values longer than this are cut in silence outside the web. */
const LONGEST = 255;

/** Custom properties of the workbook's file. */
export function createCustomProperties(store: BookStore): HostObject {
  const held = store.customProperties;
  const find = (wanted: string | number) => {
    const key = [...held.keys()].find((name) => isSameKey(name, String(wanted)));
    return key === undefined ? null : createCustomProperty(store, key);
  };
  return defineObject(store, {
    type: "CustomPropertyCollection",
    items: () => [...held.keys()].map((key) => createCustomProperty(store, key)),
    item: find,
    changes: {
      // D: a key that exists gets the new value.
      Add: (key, value) => {
        const wanted = textArgument(key).slice(0, LONGEST);
        if (wanted === "") refuse("InvalidArgument");
        const name = [...held.keys()].find((other) => isSameKey(other, wanted)) ?? wanted;
        held.set(name, cut(value));
        return createCustomProperty(store, name);
      },
      DeleteAll: () => {
        held.clear();
        return null;
      },
    },
  });
}

function createCustomProperty(store: BookStore, key: string): HostObject {
  const held = store.customProperties;
  return defineObject(store, {
    type: "CustomProperty",
    id: key,
    get: {
      Key: () => key,
      Value: () => held.get(key) ?? null,
      Type: () => typeWord(held.get(key)),
    },
    set: { Value: (value) => void held.set(key, cut(value)) },
    changes: {
      Delete: () => (held.delete(key) ? null : refuse("ItemNotFound")),
    },
  });
}

/** X: keys ignore case. */
function isSameKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function cut(value: HostValue): HostValue {
  if (typeof value === "string") return value.slice(0, LONGEST);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return refuse("InvalidArgument");
}

function typeWord(value: unknown): string {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value !== "number") return "String";
  return Number.isInteger(value) ? "Number" : "Float";
}
