import type { HostObject, HostValue } from "../host-object";
import type { BookStore } from "../store/book-store";
import type { ConditionalState, SheetState } from "../store/sheet";
import { colorArgument, flagArgument, textArgument, wordArgument } from "./arguments";
import { defineObject } from "./define-object";
import { wordsOf } from "./words";

/** A conditional format and the sheet it is on. */
export interface FormatRef {
  readonly sheet: SheetState;
  readonly format: ConditionalState;
}

/** The look that a conditional format gives. */
export function createConditionalLook(store: BookStore, ref: FormatRef): HostObject {
  const { sheet, format } = ref;
  return defineObject(store, {
    type: "ConditionalRangeFormat",
    sheet,
    get: {
      NumberFormat: () => format.numberFormat,
      Font: () => createFont(store, ref),
      Fill: () => createFill(store, ref),
      Borders: () => createBorders(store, ref),
    },
    set: {
      NumberFormat: (value) => {
        format.numberFormat = textArgument(value);
      },
    },
  });
}

const FONT_PARTS: Readonly<Record<string, (value: HostValue) => unknown>> = {
  Color: colorArgument,
  Bold: flagArgument,
  Italic: flagArgument,
  Strikethrough: flagArgument,
  Underline: (value) => wordArgument("ConditionalRangeFontUnderlineStyle", value),
};

/** A part that was never set reads null: the rule leaves it as the cell has it (X). */
function createFont(store: BookStore, { sheet, format }: FormatRef): HostObject {
  const parts = Object.entries(FONT_PARTS);
  return defineObject(store, {
    type: "ConditionalRangeFont",
    sheet,
    get: Object.fromEntries(parts.map(([name]) => [name, () => format.font[name] ?? null])),
    set: Object.fromEntries(
      parts.map(([name, take]) => [
        name,
        (value: HostValue) => {
          format.font[name] = take(value);
        },
      ])
    ),
    changes: {
      Clear: () => {
        for (const name of Object.keys(format.font)) delete format.font[name];
        return null;
      },
    },
  });
}

function createFill(store: BookStore, { sheet, format }: FormatRef): HostObject {
  return defineObject(store, {
    type: "ConditionalRangeFill",
    sheet,
    get: { Color: () => format.fill },
    set: {
      Color: (value) => {
        format.fill = colorArgument(value);
      },
    },
    changes: {
      Clear: () => {
        format.fill = "";
        return null;
      },
    },
  });
}

function createBorders(store: BookStore, ref: FormatRef): HostObject {
  const edges = [...wordsOf("ConditionalRangeBorderIndex")];
  const borders = edges.map((edge) => createBorder(store, ref, edge));
  const at = (edge: string) => borders[edges.indexOf(edge)] ?? null;
  return defineObject(store, {
    type: "ConditionalRangeBorderCollection",
    sheet: ref.sheet,
    get: {
      Count: () => borders.length,
      Top: () => at("EdgeTop"),
      Bottom: () => at("EdgeBottom"),
      Left: () => at("EdgeLeft"),
      Right: () => at("EdgeRight"),
    },
    items: () => borders,
    item: (key) => at(String(key)),
  });
}

function createBorder(store: BookStore, { sheet, format }: FormatRef, edge: string): HostObject {
  const line = () => format.borders[edge] ?? { style: "None", color: "" };
  return defineObject(store, {
    type: "ConditionalRangeBorder",
    id: edge,
    sheet,
    get: { SideIndex: () => edge, Style: () => line().style, Color: () => line().color },
    set: {
      Style: (value) => {
        const style = wordArgument("ConditionalRangeBorderLineStyle", value);
        format.borders[edge] = { ...line(), style };
      },
      Color: (value) => {
        format.borders[edge] = { ...line(), color: colorArgument(value) };
      },
    },
  });
}
