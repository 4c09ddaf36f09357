import type { HostObject, HostValue } from "../host-object";
import { refuse } from "../store/refuse";
import type { BookStore } from "../store/book-store";
import { acceptFormula } from "../store/write-cells";
import { requireOpen } from "../store/protection";
import {
  bagArgument,
  flagArgument,
  isMissing,
  textArgument,
  wholeArgument,
  wordArgument,
} from "./arguments";
import { createConditionalLook, type FormatRef } from "./conditional-look";
import { defineObject, type Desk } from "./define-object";

/** One conditional format; the rules of two kinds are modelled: a formula, and a comparison of the cell. */
export function createConditionalFormat(desk: Desk, ref: FormatRef): HostObject {
  const { store } = desk;
  const { sheet, format } = ref;
  const custom = () => (format.type === "Custom" ? createCustom(store, ref) : null);
  const cellValue = () => (format.type === "CellValue" ? createCellValue(store, ref) : null);
  const range = () => {
    const [area, other] = format.areas;
    return area && !other ? desk.range({ sheet, area }) : null;
  };
  return defineObject(store, {
    type: "ConditionalFormat",
    id: format.id,
    sheet,
    get: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => sheet.conditionals.indexOf(format),
      StopIfTrue: () => format.stopIfTrue,
      // X: the rule of another kind is refused.
      Custom: () => custom() ?? refuse("InvalidOperation"),
      CustomOrNullObject: custom,
      CellValue: () => cellValue() ?? refuse("InvalidOperation"),
      CellValueOrNullObject: cellValue,
    },
    set: {
      Priority: (value) => movePriority(ref, value),
      StopIfTrue: (value) => {
        format.stopIfTrue = flagArgument(value);
      },
    },
    reads: { GetRange: () => range() ?? refuse("InvalidOperation"), GetRangeOrNullObject: range },
    changes: {
      Delete: () => {
        requireOpen(sheet);
        sheet.conditionals = sheet.conditionals.filter((held) => held !== format);
        return null;
      },
    },
  });
}

function movePriority({ sheet, format }: FormatRef, value: HostValue): void {
  const place = wholeArgument(value, 0, sheet.conditionals.length - 1);
  const others = sheet.conditionals.filter((held) => held !== format);
  sheet.conditionals = [...others.slice(0, place), format, ...others.slice(place)];
}

function createCustom(store: BookStore, ref: FormatRef): HostObject {
  const { sheet, format } = ref;
  const rule = defineObject(store, {
    type: "ConditionalFormatRule",
    sheet,
    get: { Formula: () => format.rule["formula"] ?? "" },
    set: {
      Formula: (value) => {
        requireOpen(sheet);
        format.rule["formula"] = readFormula(store, value);
      },
    },
  });
  return defineObject(store, {
    type: "CustomConditionalFormat",
    sheet,
    get: { Rule: () => rule, Format: () => createConditionalLook(store, ref) },
  });
}

function createCellValue(store: BookStore, ref: FormatRef): HostObject {
  const { sheet, format } = ref;
  return defineObject(store, {
    type: "CellValueConditionalFormat",
    sheet,
    get: { Rule: () => ({ ...format.rule }), Format: () => createConditionalLook(store, ref) },
    set: {
      Rule: (value) => {
        requireOpen(sheet);
        const bag = bagArgument(value, ["formula1", "formula2", "operator"]);
        const { formula1, formula2 } = bag;
        Object.assign(format.rule, {
          formula1: readFormula(store, formula1),
          operator: wordArgument("ConditionalCellValueOperator", bag["operator"]),
          ...(isMissing(formula2) ? {} : { formula2: readFormula(store, formula2) }),
        });
      },
    },
  });
}

/** A formula with "=", or a plain value that becomes one (X). */
function readFormula(store: BookStore, value: HostValue): string {
  const text = textArgument(value);
  return `=${acceptFormula(store, text.startsWith("=") ? text.slice(1) : text)}`;
}
