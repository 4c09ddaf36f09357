import { fromSerial } from "../../plan/dates";
import type { Formula } from "../../plan/cells";
import type { FormContext, FormRound } from "../form-context";
import { legalBasesOn } from "../legal-bases";
import { letterLinesOf } from "./round-letter-texts";

const NO_DAY: Formula = { formula: '""', value: "" };

/** The same facts with the day of the round's own letter, and the legal bases of that day: a mid-year letter is not dated by the yearly one. */
export function roundContext(context: FormContext, { order }: FormRound): FormContext {
  const { date: id } = letterLinesOf(order);
  const date = id === null ? NO_DAY : context.line(id);
  const day = typeof date.value === "number" ? fromSerial(date.value) : null;
  return { ...context, date, legalBases: legalBasesOn(day ?? "") };
}
