import { listAllForms } from "../../src/app/forms/list-forms";
import type { FormRef } from "../../src/app/forms/form-ref";
import { keyOfForm } from "../../src/app/forms/form-ref";
import { planFormDocument } from "../../src/app/forms/form-sheets";
import { contextOf, planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { writeDocument } from "../../src/host/files/write-document";
import { listShippedBlocs } from "../../src/rulesets/shipped";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { shippedInput, sheetOf } from "./form-book";

/** Blocs that propose awards: their dossiers are complete. */
export const BLOCS: readonly string[] = listShippedBlocs()
  .map(({ id }) => id)
  .filter((id) => !/^tp-hcm-cum-[2-4]$/.test(id));

/** Every form of a bloc, of its units only the first, and the letter and list of every award. */
export function formsOf(input: BlocInput): readonly FormRef[] {
  const first = input.bloc.units[0]?.code;
  const all = listAllForms(input, true).filter(({ unit }) => unit === undefined || unit === first);
  const byAward = input.ruleset.slots.flatMap((_, i): readonly FormRef[] => [
    { id: "letter", slot: i + 1 },
    { id: "list", slot: i + 1 },
  ]);
  return [...all, ...byAward];
}

/** A form on both kinds of paper. */
export interface DrawnForm {
  readonly name: string;
  readonly sheet: SheetPlan;
  readonly bytes: Uint8Array;
}

/** All forms of a shipped bloc, as sheet and as Word document. */
export async function drawAll(id: string): Promise<readonly DrawnForm[]> {
  const input = shippedInput(id);
  const forms = formsOf(input);
  const book = planBook(input, { forms });
  const context = contextOf(input);
  const drawn: DrawnForm[] = [];
  for (const ref of forms) {
    const plan = planFormDocument(context, ref);
    if (!plan) throw new Error(`No form ${keyOfForm(ref)}`);
    const sheet = sheetOf(book, keyOfForm(ref));
    drawn.push({ name: keyOfForm(ref), sheet, bytes: await writeDocument(plan) });
  }
  return drawn;
}
