import type { FormRef } from "../../src/app/forms/form-ref";
import { keyOfForm } from "../../src/app/forms/form-ref";
import { listFormGaps } from "../../src/app/forms/forms-of-book";
import { planBook } from "../../src/app/plan-book";
import { bookOf, openLive, sheetAt, type, type Typing } from "../app/live-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { type CellError, type CellValue, isFormula } from "../../src/plan/cells";
import { cellsOf, sheetOf } from "./form-book";

/** What is printed of a form, row after row: the cells of a row joined by " | ". Rows that show nothing are left out. */
export function printedOf(input: BlocInput, ref: FormRef): readonly string[] {
  const sheet = sheetOf(planBook(input, { forms: [ref] }), keyOfForm(ref));
  const { area } = sheet.print;
  const rows = new Map<number, string[]>();
  for (const { at, content } of cellsOf(sheet)) {
    const value = isFormula(content) ? content.value : content;
    if (value === null || value === "" || at.row < area.top || at.row > area.bottom) continue;
    if (at.column > area.right) continue;
    rows.set(at.row, [...(rows.get(at.row) ?? []), String(value).trim()]);
  }
  return [...rows.values()].map((cells) => cells.join(" | "));
}

/** The same rows after something was typed into the book, as the book's own formulas compute them; the first holds what is said above the form. */
export async function printedAfter(
  input: BlocInput,
  ref: FormRef,
  typings: readonly Typing[]
): Promise<readonly string[]> {
  const [lines = []] = await allPrintedAfter(input, [ref], typings);
  return lines;
}

/** The same of several forms of one book. */
export async function allPrintedAfter(
  input: BlocInput,
  refs: readonly FormRef[],
  typings: readonly Typing[]
): Promise<readonly (readonly string[])[]> {
  const plan = planBook(input, { forms: refs });
  const live = openLive(plan);
  await type(live, ...typings);
  const snapshot = live.snapshot();
  live.close();
  return refs.map((ref) => {
    const key = keyOfForm(ref);
    const { right } = sheetOf(plan, key).print.area;
    return sheetAt(snapshot, key)
      .rows.map((row) => Array.from(row.slice(0, right), (cell) => readText(cell?.value ?? null)))
      .map((cells) => cells.filter((text) => text !== "").join(" | "))
      .filter((text) => text !== "");
  });
}

function readText(value: CellValue | CellError): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value).trim();
}

/** Labels of what a form still needs from Nội dung biểu mẫu. */
export function gapsOf(input: BlocInput, ref: FormRef): readonly string[] {
  return listFormGaps(bookOf(input), [ref])
    .filter(({ place }) => place.sheet === "formTexts")
    .map(({ label }) => label);
}
