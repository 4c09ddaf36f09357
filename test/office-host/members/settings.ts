import type { HostObject } from "../host-object";
import type { BookStore } from "../store/book-store";
import { refuse } from "../store/refuse";
import { textArgument } from "./arguments";
import { defineObject } from "./define-object";

/** The add-in's settings in the workbook: plain JSON data under keys. */
export function createSettings(store: BookStore): HostObject {
  const find = (key: string | number) =>
    store.settings.has(String(key)) ? createSetting(store, String(key)) : null;
  return defineObject(store, {
    type: "SettingCollection",
    items: () => [...store.settings.keys()].map((key) => createSetting(store, key)),
    item: find,
    changes: {
      // D: a key that exists gets the new value.
      Add: (key, value) => {
        const name = textArgument(key);
        store.settings.set(name, structuredClone(value));
        return createSetting(store, name);
      },
    },
  });
}

function createSetting(store: BookStore, key: string): HostObject {
  const requireHeld = () => {
    if (!store.settings.has(key)) refuse("ItemNotFound");
  };
  return defineObject(store, {
    type: "Setting",
    id: key,
    get: {
      _Id: () => key,
      Key: () => key,
      Value: () => {
        requireHeld();
        return structuredClone(store.settings.get(key));
      },
    },
    set: {
      Value: (value) => {
        requireHeld();
        store.settings.set(key, structuredClone(value));
      },
    },
    changes: {
      Delete: () => {
        requireHeld();
        store.settings.delete(key);
        return null;
      },
    },
  });
}
