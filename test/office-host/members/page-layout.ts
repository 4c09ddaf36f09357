import type { HostObject, HostValue } from "../host-object";
import { isWholeColumns, isWholeRows } from "../store/areas";
import type { BookStore } from "../store/book-store";
import type { PrintState } from "../store/print";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";
import {
  bagArgument,
  flagArgument,
  isMissing,
  numberArgument,
  rangeArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from "./arguments";
import { defineObject, type Desk } from "./define-object";
import { createHeadersFooters } from "./headers-footers";

type Setters = Readonly<Record<string, (value: HostValue) => void>>;

/** Widest margin in points (X: 49 inches). */
const WIDEST_MARGIN = 3528;

/** Print settings of a sheet; a protected sheet keeps them open (X). */
export function createPageLayout(desk: Desk, sheet: SheetState): HostObject {
  const { store } = desk;
  const { print } = sheet;
  const words = wordMembers(print);
  return defineObject(store, {
    type: "PageLayout",
    sheet,
    get: {
      ...words.get,
      ...flagReaders(print),
      ...marginReaders(print),
      Zoom: () => ({ ...print.zoom }),
      FirstPageNumber: () => print.firstPageNumber,
      HeadersFooters: () => createHeadersFooters(store, sheet),
    },
    set: {
      ...words.set,
      ...flagWriters(print),
      ...marginWriters(print),
      Zoom: (value) => {
        print.zoom = readZoom(value);
      },
      // D: null or "" is automatic.
      FirstPageNumber: (value) => {
        const isAutomatic = value === "" || value === null;
        print.firstPageNumber = isAutomatic ? "" : wholeArgument(value, -32_765, 32_767);
      },
    },
    reads: areaReaders(desk, sheet),
    changes: areaWriters(store, sheet),
  });
}

const WORDS = [
  ["Orientation", "orientation", "PageOrientation"],
  ["PaperSize", "paperSize", "PaperType"],
  ["PrintErrors", "printErrors", "PrintErrorType"],
  ["PrintComments", "printComments", "PrintComments"],
  ["PrintOrder", "printOrder", "PrintOrder"],
] as const;

function wordMembers(print: PrintState) {
  const set: Setters = Object.fromEntries(
    WORDS.map(([name, key, enumeration]) => [
      name,
      (value: HostValue) => {
        print[key] = wordArgument(enumeration, value);
      },
    ])
  );
  return { get: Object.fromEntries(WORDS.map(([name, key]) => [name, () => print[key]])), set };
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const flagKeys = (print: PrintState) => Object.keys(print.flags) as (keyof PrintState["flags"])[];
const marginKeys = (print: PrintState) =>
  Object.keys(print.margins) as (keyof PrintState["margins"])[];

function flagReaders(print: PrintState) {
  return Object.fromEntries(flagKeys(print).map((key) => [capital(key), () => print.flags[key]]));
}

function flagWriters(print: PrintState): Setters {
  const writers = flagKeys(print).map((key) => [
    capital(key),
    (value: HostValue) => {
      print.flags[key] = flagArgument(value);
    },
  ]);
  return Object.fromEntries(writers) as Setters;
}

function marginReaders(print: PrintState) {
  return Object.fromEntries(
    marginKeys(print).map((key) => [`${capital(key)}Margin`, () => print.margins[key]])
  );
}

function marginWriters(print: PrintState): Setters {
  const writers = marginKeys(print).map((key) => [
    `${capital(key)}Margin`,
    (value: HostValue) => {
      print.margins[key] = numberArgument(value, 0, WIDEST_MARGIN);
    },
  ]);
  return Object.fromEntries(writers) as Setters;
}

/** D: a scale between 10 and 400, or pages across and down. */
function readZoom(value: HostValue): Readonly<Record<string, number>> {
  const bag = bagArgument(value, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
  const given = Object.entries(bag).filter(([, part]) => !isMissing(part));
  if (given.length === 0) refuse("InvalidArgument");
  return Object.fromEntries(
    given.map(([key, part]) => [
      key,
      key === "scale" ? wholeArgument(part, 10, 400) : wholeArgument(part, 1, 32_767),
    ])
  );
}

function areaReaders(desk: Desk, sheet: SheetState) {
  const open = (key: "titleRows" | "titleColumns") => () => {
    const area = sheet.print[key];
    return area && desk.range({ sheet, area });
  };
  return {
    GetPrintTitleRowsOrNullObject: open("titleRows"),
    GetPrintTitleColumnsOrNullObject: open("titleColumns"),
  };
}

/** Points in a unit of PrintMarginUnit. */
const POINTS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

function areaWriters(store: BookStore, sheet: SheetState) {
  const { print } = sheet;
  const done = () => {
    store.isDirty = true;
    return null;
  };
  return {
    SetPrintArea: (range: HostValue) => {
      print.printArea = rangeArgument(sheet, range).area;
      return done();
    },
    // D: title rows and columns must be entire ones.
    SetPrintTitleRows: (range: HostValue) => {
      const { area } = rangeArgument(sheet, range);
      print.titleRows = isWholeRows(area) ? area : refuse("InvalidArgument");
      return done();
    },
    SetPrintTitleColumns: (range: HostValue) => {
      const { area } = rangeArgument(sheet, range);
      print.titleColumns = isWholeColumns(area) ? area : refuse("InvalidArgument");
      return done();
    },
    SetPrintMargins: (unit: HostValue, options: HostValue) => {
      const points = POINTS[wordArgument("PrintMarginUnit", textArgument(unit))] ?? 1;
      const bag = bagArgument(options, marginKeys(print));
      const sizes = Object.entries(bag).map(([key, size]) => {
        return [key, numberArgument(size, 0, WIDEST_MARGIN / points) * points];
      });
      Object.assign(print.margins, Object.fromEntries(sizes));
      return done();
    },
  };
}
