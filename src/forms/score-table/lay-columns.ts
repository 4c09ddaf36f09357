import { countLines } from "../../plan/text-width";
import type { FormContext, FormGroup } from "../form-context";
import type { FormColumn } from "../form-document";
import { printed } from "../live-text";
import { numberWidth, wordWidth } from "./number-width";
import { resultColumns } from "./result-columns";
import { widthOfTitles } from "./title-width";

/** What a table of points shows. */
export interface ScoreLook {
  /** Of the text, millimetres. */
  readonly width: number;
  /** With percent (where it ranks), rank and class. */
  readonly withRank: boolean;
  /** Where the table is all there is: its header stands on every page. */
  readonly repeatsHeader?: boolean;
  /** Where the groups are not named elsewhere in the form. */
  readonly explainsCodes?: boolean;
}

/** What of the points finds room: with many groups bonus and penalty go first, then the groups. */
export interface ScoreParts {
  readonly groups: boolean;
  readonly extras: boolean;
}

export interface ScoreColumns {
  /** Of the letters, points. */
  readonly size: number;
  readonly columns: readonly FormColumn[];
  readonly parts: ScoreParts;
  /** Groups stand as their codes, which are explained beneath. */
  readonly hasCodes: boolean;
  /** Units stand by their short names: full ones have no room, or would make every row high. */
  readonly hasShortNames: boolean;
}

/** Tables have letters of at least 10 points. */
const SIZES = [12, 11, 10] as const;
const PARTS: readonly ScoreParts[] = [
  { groups: true, extras: true },
  { groups: true, extras: false },
  { groups: false, extras: true },
];
/** Least room for a unit's name, and what full names need, millimetres. */
const NAME = 26;
const FULL_NAME = 42;
const NAME_LINES = 3;
const NAME_PADDING = 14;
const ORDER = 12;
const POINTS_PER_MM = 72 / 25.4;

/** Columns of a table of points: as much of them as the page has room for, with full names of units and in large letters where it can be; groups by name where names fit, else by code. */
export function layScoreColumns(context: FormContext, look: ScoreLook): ScoreColumns {
  const tries = PARTS.flatMap((parts) =>
    [FULL_NAME, NAME].flatMap((least) => SIZES.map((size) => ({ parts, size, least })))
  );
  const fits = tries.find((one) => roomForNames(context, look, one) >= one.least);
  const { parts, size } = fits ?? { parts: { groups: false, extras: false }, size: 10 };
  const results = resultColumns(context, { ...look, ...parts }, size);
  const room = look.width - ORDER - widthOf(results);
  const shown = parts.groups ? context.groups : [];
  const narrow = (group: FormGroup): number => narrowest(context, group, size);
  const named = widthOfTitles(shown, { size, room, narrow });
  const groups = shown.map((group): FormColumn => ({
    title: named === null ? group.code : group.title,
    width: named ?? narrow(group),
    align: "center",
    places: context.places.points,
  }));
  const width = Math.max(NAME, room - widthOf(groups));
  const columns: readonly FormColumn[] = [
    { title: "STT", width: ORDER, align: "center" },
    { title: "Đơn vị", width, align: "left" },
    ...groups,
    ...results,
  ];
  const hasCodes = parts.groups && named === null;
  const isLong = hasLongNames(context, { width, size });
  return { size, columns, parts, hasCodes, hasShortNames: width < FULL_NAME || isLong };
}

/** All rows of a table are as high as the highest. */
function hasLongNames(
  { units }: FormContext,
  { width, size }: { readonly width: number; readonly size: number }
): boolean {
  const inside = width * POINTS_PER_MM - NAME_PADDING;
  return units.some(({ name }) => countLines(printed(name), inside, { size }) > NAME_LINES);
}

function roomForNames(
  context: FormContext,
  look: ScoreLook,
  { parts, size }: { readonly parts: ScoreParts; readonly size: number }
): number {
  const groups = parts.groups ? context.groups : [];
  const narrow = groups.reduce((all, group) => all + narrowest(context, group, size), 0);
  return look.width - ORDER - narrow - widthOf(resultColumns(context, { ...look, ...parts }, size));
}

/** Width of a group's column that holds its code and numbers. */
function narrowest({ places }: FormContext, group: FormGroup, size: number): number {
  const code = wordWidth(group.code, size);
  return Math.max(code, numberWidth(group.maxPoints, places.points, size));
}

function widthOf(columns: readonly FormColumn[]): number {
  return columns.reduce((all, { width }) => all + width, 0);
}
