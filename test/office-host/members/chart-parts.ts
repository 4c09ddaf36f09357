import type { HostObject, HostValue } from "../host-object";
import type { BookStore } from "../store/book-store";
import type { ChartLook } from "../store/charts";
import { requireOpen } from "../store/protection";
import type { SheetState } from "../store/sheet";
import {
  colorArgument,
  flagArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from "./arguments";
import { defineObject } from "./define-object";

/** Where the look of a chart or of a series is held. */
export interface LookOwner {
  readonly store: BookStore;
  readonly sheet: SheetState;
  readonly look: ChartLook;
}

type Take = (value: HostValue) => unknown;

interface PartShape {
  /** Properties with what they take. */
  readonly scalars?: Readonly<Record<string, Take>>;
  /** Parts of the part by name, with their classes. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Whether it can be filled with one colour. */
  readonly isFill?: boolean;
}

const word =
  (enumeration: string): Take =>
  (value) =>
    wordArgument(enumeration, value);
const between =
  (least: number, most: number): Take =>
  (value) =>
    numberArgument(value, least, most);

/** The parts of charts that are modelled; a member that is missing here answers NotImplemented. */
const SHAPES: Readonly<Record<string, PartShape>> = {
  ChartTitle: { scalars: { Text: textArgument }, parts: { Format: "ChartTitleFormat" } },
  ChartTitleFormat: { parts: { Font: "ChartFont" } },
  ChartAreaFormat: { parts: { Font: "ChartFont", Border: "ChartBorder" } },
  ChartBorder: { scalars: { LineStyle: word("ChartLineStyle") } },
  ChartFont: {
    scalars: {
      Name: textArgument,
      Size: between(1, 409),
      Color: colorArgument,
      Bold: flagArgument,
    },
  },
  ChartLegend: { scalars: { Visible: flagArgument, Position: word("ChartLegendPosition") } },
  ChartAxes: { parts: { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis" } },
  ChartAxis: {
    scalars: {
      ReversePlotOrder: flagArgument,
      Position: word("ChartAxisPosition"),
      Minimum: between(-1e300, 1e300),
    },
    parts: { Title: "ChartAxisTitle" },
  },
  ChartAxisTitle: { scalars: { Text: textArgument } },
  ChartSeriesFormat: { parts: { Fill: "ChartFill", Line: "ChartLineFormat" } },
  ChartLineFormat: { scalars: { Color: colorArgument } },
  ChartFill: { isFill: true },
  ChartDataLabels: {
    scalars: {
      ShowValue: flagArgument,
      NumberFormat: textArgument,
      Position: word("ChartDataLabelPosition"),
    },
    parts: { Format: "ChartDataLabelFormat" },
  },
  ChartDataLabelFormat: { parts: { Font: "ChartFont", Fill: "ChartFill" } },
};

/** A part of a chart: what is set on it is held under its place. */
export function createPart(owner: LookOwner, type: string, place: string): HostObject {
  const { store, sheet, look } = owner;
  const { scalars = {}, parts = {}, isFill = false } = SHAPES[type] ?? {};
  const put = (name: string, value: unknown): void => {
    requireOpen(sheet, "allowEditObjects");
    look[`${place}.${name}`] = value;
    store.isDirty = true;
  };
  const fill = (color: HostValue): null => {
    put("SolidColor", colorArgument(color));
    return null;
  };
  return defineObject(store, {
    type,
    sheet,
    get: {
      ...mapEntries(scalars, (name) => () => look[`${place}.${name}`] ?? null),
      ...mapEntries(parts, (name, of) => () => createPart(owner, of, `${place}.${name}`)),
    },
    set: mapEntries(scalars, (name, take) => (value: HostValue) => put(name, take(value))),
    changes: isFill ? { SetSolidColor: fill } : {},
  });
}

function mapEntries<From, To>(
  entries: Readonly<Record<string, From>>,
  make: (name: string, from: From) => To
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, from]) => [name, make(name, from)])
  );
}
