import type { HostValue } from "../host-object";
import { showArea } from "../store/areas";
import type { BookStore } from "../store/book-store";
import { showSheetName } from "../store/formula-tokens";
import { refuse } from "../store/refuse";
import { acceptFormula } from "../store/write-cells";
import {
  bagArgument,
  flagArgument,
  isMissing,
  rangeOf,
  textArgument,
  wordArgument,
} from "./arguments";

/** A rule as Excel gives it back. */
export interface ReadRule {
  /** Word of DataValidationType. */
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
}

const KINDS: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** Longest list of words. Source: reliability of list sources, Excel "repairs" files beyond it (I XlsxWriter#562). */
const LONGEST_LIST = 255;

/** Reads a validation rule: exactly one kind, with what the type file asks of it. */
export function readRule(store: BookStore, value: HostValue): ReadRule {
  const bag = bagArgument(value, Object.keys(KINDS));
  const given = Object.entries(bag).filter(([, part]) => !isMissing(part));
  const [kind, part] = given[0] ?? refuse("InvalidArgument");
  if (given.length > 1) refuse("InvalidArgument");
  const type = KINDS[kind] ?? refuse("InvalidArgument");
  return { type, rule: { [kind]: readPart(store, kind, part) } };
}

function readPart(
  store: BookStore,
  kind: string,
  part: unknown
): Readonly<Record<string, unknown>> {
  if (kind === "list") return readList(store, part);
  if (kind !== "custom") return readComparison(store, part);
  const { formula } = bagArgument(part, ["formula"]);
  const text = textArgument(formula);
  if (!text.startsWith("=")) refuse("InvalidArgument");
  return { formula: `=${acceptFormula(store, text.slice(1))}` };
}

function readList(store: BookStore, part: unknown): Readonly<Record<string, unknown>> {
  const { source, inCellDropDown } = bagArgument(part, ["source", "inCellDropDown"]);
  const dropDown = isMissing(inCellDropDown) ? true : flagArgument(inCellDropDown);
  return { inCellDropDown: dropDown, source: readSource(store, source) };
}

/** D: a Range, or words between commas; a text with "=" is a formula (X). */
function readSource(store: BookStore, source: unknown): string {
  const range = rangeOf(source);
  if (range) return `=${showSheetName(range.sheet.name)}!${showArea(range.area, true)}`;
  const text = textArgument(source);
  if (text.startsWith("=")) return `=${acceptFormula(store, text.slice(1))}`;
  return text === "" || text.length > LONGEST_LIST ? refuse("InvalidArgument") : text;
}

function readComparison(store: BookStore, part: unknown): Readonly<Record<string, unknown>> {
  const bag = bagArgument(part, ["formula1", "formula2", "operator"]);
  const operator = wordArgument("DataValidationOperator", bag["operator"]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const formula1 = readOperand(store, bag["formula1"]);
  if (!needsTwo && isMissing(bag["formula2"])) return { formula1, operator };
  return { formula1, formula2: readOperand(store, bag["formula2"]), operator };
}

/** D: a number, a Range or a formula; given back as a formula. */
function readOperand(store: BookStore, value: unknown): string {
  const range = rangeOf(value);
  if (range) return `=${showSheetName(range.sheet.name)}!${showArea(range.area, true)}`;
  if (typeof value === "number") return `=${value}`;
  const text = textArgument(value);
  if (text === "") refuse("InvalidArgument");
  return `=${acceptFormula(store, text.startsWith("=") ? text.slice(1) : text)}`;
}
