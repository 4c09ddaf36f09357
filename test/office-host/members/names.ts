import type { HostObject, HostValue } from "../host-object";
import { showArea } from "../store/areas";
import type { BookStore } from "../store/book-store";
import { showSheetName } from "../store/formula-tokens";
import {
  acceptReference,
  addName,
  findName,
  kindOfName,
  namesOf,
  rangeOfFormula,
} from "../store/names";
import { refuse } from "../store/refuse";
import type { NameState, SheetState } from "../store/sheet";
import { flagArgument, optionalText, rangeOf, textArgument } from "./arguments";
import { defineObject, type Desk } from "./define-object";

/** The names of a sheet; with `sheet` null those of the workbook. */
export function createNames(desk: Desk, sheet: SheetState | null): HostObject {
  const { store } = desk;
  const held = namesOf(store, sheet);
  const find = (key: string | number) => {
    const name = findName(held, String(key));
    return name && createNamedItem(desk, sheet, name);
  };
  return defineObject(store, {
    type: "NamedItemCollection",
    ...(sheet ? { sheet } : {}),
    items: () => held.map((name) => createNamedItem(desk, sheet, name)),
    item: find,
    changes: {
      Add: (name, reference, comment) => {
        const added = addName(store, sheet, {
          name: textArgument(name),
          refersTo: referenceText(reference),
          comment: optionalText(comment) ?? "",
        });
        return createNamedItem(desk, sheet, added);
      },
    },
  });
}

/** D: a Range, or a text: a formula with "=" or a constant. */
function referenceText(reference: HostValue): string {
  const range = rangeOf(reference);
  if (!range) return textArgument(reference);
  return `=${showSheetName(range.sheet.name)}!${showArea(range.area, true)}`;
}

function createNamedItem(desk: Desk, sheet: SheetState | null, name: NameState): HostObject {
  const { store } = desk;
  const range = () => {
    const found = rangeOfFormula(store, name.refersTo);
    return found && desk.range(found);
  };
  return defineObject(store, {
    type: "NamedItem",
    id: name.name,
    ...(sheet ? { sheet } : {}),
    get: {
      _Id: () => name.name,
      Name: () => name.name,
      Formula: () => name.refersTo,
      Type: () => kindOfName(store, name),
      Value: () => valueOfName(store, name),
      Comment: () => name.comment,
      Visible: () => name.visible,
      Scope: () => (sheet ? "Worksheet" : "Workbook"),
      Worksheet: () => (sheet ? desk.worksheet(sheet) : refuse("InvalidOperation")),
      WorksheetOrNullObject: () => sheet && desk.worksheet(sheet),
    },
    set: {
      Formula: (value) => {
        name.refersTo = acceptReference(store, textArgument(value));
        store.calculation.isStale = true;
      },
      Comment: (value) => {
        name.comment = textArgument(value);
      },
      Visible: (value) => {
        name.visible = flagArgument(value);
      },
    },
    reads: {
      // X: a name that stands for no cells.
      GetRange: () => range() ?? refuse("ItemNotFound"),
      GetRangeOrNullObject: range,
    },
    changes: {
      Delete: () => {
        const held = namesOf(store, sheet);
        held.splice(held.indexOf(name), 1);
        store.calculation.isStale = true;
        return null;
      },
    },
  });
}

/** D: of a range its address; what formulas in names come to is not modelled. */
function valueOfName(store: BookStore, name: NameState): string | number | boolean {
  const bare = name.refersTo.slice(1);
  switch (kindOfName(store, name)) {
    case "Error":
      return "#REF!";
    case "Integer":
    case "Double":
      return Number(bare);
    case "Boolean":
      return bare.toUpperCase() === "TRUE";
    default:
      return /^"(?:[^"]|"")*"$/.test(bare) ? bare.slice(1, -1).replaceAll('""', '"') : bare;
  }
}
