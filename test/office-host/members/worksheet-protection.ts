import type { HostObject, HostValue } from "../host-object";
import type { BookStore } from "../store/book-store";
import { ALLOWANCES, protectSheet, unprotectSheet } from "../store/protection";
import type { SheetState } from "../store/sheet";
import { bagArgument, flagArgument, isMissing, optionalText, wordArgument } from "./arguments";
import { defineObject } from "./define-object";

/** Protection of a sheet. */
export function createWorksheetProtection(store: BookStore, sheet: SheetState): HostObject {
  return defineObject(store, {
    type: "WorksheetProtection",
    sheet,
    get: {
      Protected: () => sheet.protection !== null,
      // X: an open sheet has no options to read.
      Options: () => sheet.protection && { ...sheet.protection.options },
    },
    changes: {
      Protect: (options, password) => {
        const state = { options: readOptions(options), password: optionalText(password) };
        protectSheet(store, sheet, state);
        return null;
      },
      Unprotect: (password) => {
        unprotectSheet(store, sheet, optionalText(password));
        return null;
      },
    },
  });
}

/** D: what is not given is not allowed; a null in the options is refused (I #1931). */
function readOptions(value: HostValue): Readonly<Record<string, unknown>> {
  const given = isMissing(value) ? {} : bagArgument(value, [...ALLOWANCES, "selectionMode"]);
  const mode = given["selectionMode"];
  const flags = ALLOWANCES.map((key) => [key, key in given ? flagArgument(given[key]) : false]);
  return {
    ...Object.fromEntries(flags),
    selectionMode: mode === undefined ? "Normal" : wordArgument("ProtectionSelectionMode", mode),
  };
}
