import type { Decimal } from "../../domain/decimal";
import { foldLetters } from "../fold-text";
import { parseScore } from "../parse-score";

/** A range of results as words say it; null on a side that is open. "rest": what no other words name. */
export interface Bound {
  readonly unit: "percent" | "count" | "none" | "rest";
  readonly lower: Decimal | null;
  /** The lower end itself does not belong. */
  readonly lowerOpen: boolean;
  readonly upper: Decimal | null;
  readonly upperOpen: boolean;
  /** The words around the numbers, without accents. */
  readonly around: string;
}

const N = "(\\d+(?:[.,]\\d+)?)";
const UNIT = "\\s*(%|phan tram)?";
const RANGE = new RegExp(
  `(?:\\btu\\s*)?(>=?|≥|\\btren|\\bhon|<|\\bduoi)?\\s*${N}${UNIT}(?:\\s*tro len)?\\s*(?:\\bden|\\btoi|-|–|—|~)\\s*(<=?|≤|\\bduoi|\\bcan|\\bkem)?\\s*${N}${UNIT}`,
  "u"
);
const ONE = new RegExp(
  `(>=?|≥|<=?|≤|\\btu|\\btren|\\bhon|\\bvuot|\\bduoi|\\bit hon|\\bchua dat|\\bkhong dat|\\bden|\\bkhong qua|\\btoi da|\\btoi thieu|\\bit nhat)?\\s*${N}${UNIT}\\s*((?:\\p{L}+\\s+){0,3}?(?:tro len|tro xuong|tro di))?`,
  "u"
);
const REST =
  /^(con lai|(cac )?truong hop (khac|con lai)|muc (khac|con lai)|khong dat( muc tren| cac muc tren)?|chua dat|duoi muc tren)$/;
const LOWER_OPEN = /^(>|tren|hon|vuot)$/;
const UPPER = /^(<|<=|≤|duoi|it hon|chua dat|khong dat|den|khong qua|toi da)$/;
const UPPER_OPEN = /^(<|duoi|it hon|chua dat|khong dat|can|kem)$/;
const FILLER =
  /\b(co|tu|tren|duoi|den|dat|lan thu|tro len|tro xuong|tro di|ty le|moi|tong so)\b|[%.,:()<>=≥≤~–-]/g;

/** The range of results that a tier's words name: one number or two, nothing else in digits. Null for anything else, also for a number that can be read in two ways ("1.000"). */
export function readBound(text: string): Bound | null {
  const folded = foldLetters(text).replace(/\s+/g, " ").trim();
  if (REST.test(folded)) return { ...OPEN, unit: "rest", around: "" };
  if (!/\d/.test(folded)) return { ...OPEN, unit: "none", around: folded };
  const range = RANGE.exec(folded);
  const found = range ?? ONE.exec(folded);
  if (found === null) return null;
  const between = range === null ? (found[4] ?? "").replace(/tro (len|xuong|di)$/, "") : "";
  const after = folded.slice(found.index + found[0].length);
  const around = `${folded.slice(0, found.index)} ${between} ${after}`;
  if (/\d/.test(around)) return null;
  const sides = range === null ? toOneSide(found) : toTwoSides(found);
  return sides && { ...sides, around: around.replace(FILLER, " ").replace(/\s+/g, " ").trim() };
}

type Sides = Omit<Bound, "around">;

const OPEN = { lower: null, lowerOpen: false, upper: null, upperOpen: false } as const;

function toTwoSides(found: RegExpExecArray): Sides | null {
  const [, before = "", one = "", unit, middle = "", other = "", lastUnit] = found;
  const first = readPlain(one);
  const second = readPlain(other);
  if (first === null || second === null) return null;
  const kind = unitOf(unit ?? lastUnit);
  // "dưới 90% đến 75%" names the upper end first.
  if (first.gt(second))
    return { unit: kind, lower: second, lowerOpen: false, upper: first, upperOpen: before !== "" };
  return {
    unit: kind,
    lower: first,
    lowerOpen: LOWER_OPEN.test(before),
    upper: second,
    upperOpen: UPPER_OPEN.test(middle),
  };
}

function toOneSide(found: RegExpExecArray): Sides | null {
  const [, before = "", one = "", percent, after = ""] = found;
  const value = readPlain(one);
  if (value === null) return null;
  const unit = unitOf(percent);
  if (after.endsWith("tro xuong")) return { ...OPEN, unit, upper: value };
  if (UPPER.test(before))
    return { ...OPEN, unit, upper: value, upperOpen: UPPER_OPEN.test(before) };
  const isFrom = before !== "" || after !== "" || unit === "percent";
  return {
    unit,
    lower: value,
    lowerOpen: LOWER_OPEN.test(before),
    upper: isFrom ? null : value,
    upperOpen: false,
  };
}

function unitOf(percent: string | undefined): "percent" | "count" {
  return percent === undefined ? "count" : "percent";
}

function readPlain(text: string): Decimal | null {
  const parsed = parseScore(text);
  return parsed.kind === "number" ? parsed.value : null;
}
