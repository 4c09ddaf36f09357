import type { HostObject, HostValue } from "../host-object";
import { overlapOf, without } from "../store/areas";
import type { RangeRef } from "../store/book-store";
import { requireOpen } from "../store/protection";
import type { ConditionalState } from "../store/sheet";
import { wordArgument } from "./arguments";
import { createConditionalFormat } from "./conditional-format";
import { defineObject, type Desk } from "./define-object";

/** The conditional formats that touch a range, the first to be tried first. */
export function createConditionalFormats(desk: Desk, range: RangeRef): HostObject {
  const { store } = desk;
  const { sheet, area } = range;
  const open = (format: ConditionalState) => createConditionalFormat(desk, { sheet, format });
  const held = () =>
    sheet.conditionals.filter(({ areas }) => areas.some((part) => overlapOf(part, area)));
  const items = () => held().map(open);
  const find = (key: string | number) => {
    const format = held().find(({ id }) => id === key);
    return format ? open(format) : null;
  };
  return defineObject(store, {
    type: "ConditionalFormatCollection",
    sheet,
    items,
    item: find,
    changes: {
      // D: a new one is tried first.
      Add: (type: HostValue) => {
        requireOpen(sheet);
        const word = wordArgument("ConditionalFormatType", type);
        const format = newFormat(store.makeId(), word, area);
        sheet.conditionals.unshift(format);
        store.isDirty = true;
        return open(format);
      },
      ClearAll: () => {
        requireOpen(sheet);
        dropConditionals(range);
        return null;
      },
    },
  });
}

function newFormat(id: string, type: string, area: RangeRef["area"]): ConditionalState {
  return {
    id,
    type,
    areas: [area],
    stopIfTrue: false,
    rule: {},
    font: {},
    fill: "",
    numberFormat: "",
    borders: {},
  };
}

/** Takes conditional formats off the cells of a range; other cells keep them. */
export function dropConditionals({ sheet, area }: RangeRef): void {
  for (const format of sheet.conditionals) {
    format.areas = format.areas.flatMap((part) => without(part, area));
  }
  sheet.conditionals = sheet.conditionals.filter(({ areas }) => areas.length > 0);
}
