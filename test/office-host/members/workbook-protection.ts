import type { HostObject } from "../host-object";
import type { BookStore } from "../store/book-store";
import { protectStructure, unprotectStructure } from "../store/protection";
import { optionalText } from "./arguments";
import { defineObject } from "./define-object";

/** Lock of the workbook's structure. */
export function createWorkbookProtection(store: BookStore): HostObject {
  return defineObject(store, {
    type: "WorkbookProtection",
    get: { Protected: () => store.structure !== null },
    changes: {
      Protect: (password) => {
        protectStructure(store, optionalText(password));
        return null;
      },
      Unprotect: (password) => {
        unprotectStructure(store, optionalText(password));
        return null;
      },
    },
  });
}
