import type { HostObject, HostValue } from "../host-object";
import type { BookStore } from "../store/book-store";
import type { PageKind, PageTexts } from "../store/print";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";
import { flagArgument, textArgument, wordArgument } from "./arguments";
import { defineObject } from "./define-object";

/** Longest header or footer, its three parts together. Source: Microsoft, "Excel specifications and limits". */
const LONGEST = 255;

/** Headers and footers of a sheet, one set per kind of page. */
export function createHeadersFooters(store: BookStore, sheet: SheetState): HostObject {
  const { print } = sheet;
  const page = (kind: PageKind) => () => createHeaderFooter(store, sheet, kind);
  return defineObject(store, {
    type: "HeaderFooterGroup",
    sheet,
    get: {
      State: () => print.headerState,
      UseSheetMargins: () => print.useSheetMargins,
      UseSheetScale: () => print.useSheetScale,
      DefaultForAllPages: page("defaultForAllPages"),
      EvenPages: page("evenPages"),
      FirstPage: page("firstPage"),
      OddPages: page("oddPages"),
    },
    set: {
      State: (value) => {
        print.headerState = wordArgument("HeaderFooterState", value);
      },
      UseSheetMargins: (value) => {
        print.useSheetMargins = flagArgument(value);
      },
      UseSheetScale: (value) => {
        print.useSheetScale = flagArgument(value);
      },
    },
  });
}

function createHeaderFooter(store: BookStore, sheet: SheetState, kind: PageKind): HostObject {
  const texts = sheet.print.texts[kind];
  const keys = Object.keys(texts) as (keyof PageTexts)[];
  const wire = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  const write = (key: keyof PageTexts) => (value: HostValue) => {
    const text = textArgument(value);
    const others = keys.filter((other) => other !== key && other.slice(-6) === key.slice(-6));
    const length = others.reduce((total, other) => total + texts[other].length, text.length);
    if (length > LONGEST) refuse("InvalidArgument");
    texts[key] = text;
  };
  return defineObject(store, {
    type: "HeaderFooter",
    sheet,
    get: Object.fromEntries(keys.map((key) => [wire(key), () => texts[key]])),
    set: Object.fromEntries(keys.map((key) => [wire(key), write(key)])),
  });
}
