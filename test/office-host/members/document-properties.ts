import type { HostObject, HostValue } from "../host-object";
import type { BookStore } from "../store/book-store";
import { textArgument, wholeArgument } from "./arguments";
import { createCustomProperties } from "./custom-properties";
import { defineObject } from "./define-object";

const TEXTS = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Comments",
  "Category",
  "Manager",
  "Company",
];

/** Properties of the workbook's file. */
export function createDocumentProperties(store: BookStore): HostObject {
  const readers = TEXTS.map((name) => [name, () => store.properties.get(name) ?? ""] as const);
  const writers = TEXTS.map((name) => {
    const write = (value: HostValue) => void store.properties.set(name, textArgument(value));
    return [name, write] as const;
  });
  return defineObject(store, {
    type: "DocumentProperties",
    get: {
      ...Object.fromEntries(readers),
      LastAuthor: () => store.properties.get("LastAuthor") ?? "",
      RevisionNumber: () => store.properties.get("RevisionNumber") ?? 0,
      Custom: () => createCustomProperties(store),
    },
    set: {
      ...Object.fromEntries(writers),
      RevisionNumber: (value) => {
        store.properties.set("RevisionNumber", wholeArgument(value, 0, 2 ** 31 - 1));
      },
    },
  });
}
