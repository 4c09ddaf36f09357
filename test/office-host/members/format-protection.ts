import type { HostObject } from "../host-object";
import type { BookStore, RangeRef } from "../store/book-store";
import { flagArgument } from "./arguments";
import { defineObject } from "./define-object";
import { look, lookMembers } from "./look-member";

/** Locks of a range's cells: null where they differ (D); closed on a protected sheet whatever it allows (X). */
export function createFormatProtection(store: BookStore, range: RangeRef): HostObject {
  const members = lookMembers(store, range, {
    Locked: look("locked", flagArgument),
    FormulaHidden: look("formulaHidden", flagArgument),
  });
  return defineObject(store, { type: "FormatProtection", sheet: range.sheet, ...members });
}
