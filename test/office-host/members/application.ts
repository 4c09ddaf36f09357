import type { HostObject } from "../host-object";
import type { BookStore, CalculationState } from "../store/book-store";
import { calculate } from "../store/calculate";
import { wordArgument } from "./arguments";
import { defineObject } from "./define-object";

/** The program around the workbook. */
export function createApplication(store: BookStore): HostObject {
  const { separators } = store;
  return defineObject(store, {
    type: "Application",
    get: {
      CalculationMode: () => store.calculation.mode,
      CalculationState: () =>
        store.calculation.isStale && store.calculation.mode === "Manual" ? "Pending" : "Done",
      DecimalSeparator: () => separators.decimal,
      ThousandsSeparator: () => separators.thousands,
      UseSystemSeparators: () => true,
      CultureInfo: () => createCultureInfo(store),
    },
    set: {
      CalculationMode: (value) => {
        store.calculation.mode = wordArgument("CalculationMode", value) as CalculationState["mode"];
      },
    },
    reads: {
      Calculate: (type) => {
        wordArgument("CalculationType", type);
        calculate(store);
        return null;
      },
      // Formulas are calculated when somebody asks, so there is nothing to hold back.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}

function createCultureInfo(store: BookStore): HostObject {
  const numberFormat = defineObject(store, {
    type: "NumberFormatInfo",
    get: {
      NumberDecimalSeparator: () => store.separators.decimal,
      NumberGroupSeparator: () => store.separators.thousands,
    },
  });
  return defineObject(store, {
    type: "CultureInfo",
    get: { Name: () => store.culture, NumberFormat: () => numberFormat },
  });
}
