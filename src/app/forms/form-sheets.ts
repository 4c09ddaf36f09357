import { toDocument } from "../../forms/word/to-document";
import type { FormContext, FormSheet } from "../../forms/form-context";
import type { FormDocument } from "../../forms/form-document";
import type { FormSubject } from "../../forms/form-kind";
import { drawForm } from "../../forms/draw/draw-form";
import { planFormTexts } from "../../forms/texts/plan-form-texts";
import type { DocumentPlan } from "../../plan/document-plan";
import type { SheetKey } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../../sheets/book-context";
import { stampText, tabName } from "../../sheets/book-context";
import {
  findForm,
  findKind,
  FORM_TEXTS_KEY,
  FORM_TEXTS_TAB,
  type FormRef,
  keyOfForm,
  sortForms,
  tabOfForm,
} from "./form-ref";
import { formContextOf } from "./form-context";

/** The forms that a book has. */
export function formsIn({ layout }: BookContext): readonly FormRef[] {
  return [...layout.tabs.keys()].flatMap((key) => findForm(key) ?? []);
}

/** The same book with more forms, and with the sheet of their texts; nothing where it has no form and none is asked for. */
export function withForms(context: BookContext, more: readonly FormRef[]): BookContext {
  const { layout, bloc } = context;
  const forms = sortForms([...formsIn(context), ...more], bloc);
  if (forms.length === 0) return context;
  const isForm = (key: SheetKey): boolean => key === FORM_TEXTS_KEY || findForm(key) !== null;
  const named = (key: SheetKey, name: string): [SheetKey, string] => [
    key,
    layout.tabs.get(key) ?? name,
  ];
  const tabs = new Map([
    ...[...layout.tabs].filter(([key]) => !isForm(key)),
    named(FORM_TEXTS_KEY, FORM_TEXTS_TAB),
    ...forms.map((ref) => named(keyOfForm(ref), tabOfForm(ref, bloc))),
  ]);
  return { ...context, layout: { ...layout, tabs } };
}

/** The sheets of the forms that `context` names, the texts first: the forms take their words from there. */
export function planFormSheets(context: BookContext): readonly SheetPlan[] {
  if (!context.layout.tabs.has(FORM_TEXTS_KEY)) return [];
  const texts = planFormTexts(sheetOf(context, FORM_TEXTS_KEY), context.bloc.forms);
  const forms = formsIn(context).flatMap((ref) => {
    const form = makeForm(context, ref);
    return form ? [drawForm(sheetOf(context, keyOfForm(ref)), form)] : [];
  });
  return [texts, ...forms];
}

/** The Word document of a form; null where its award or unit is no longer there. */
export function planFormDocument(context: BookContext, ref: FormRef): DocumentPlan | null {
  const form = makeForm(withForms(context, [ref]), ref);
  return form && toDocument(tabOfForm(ref, context.bloc), form);
}

function makeForm(context: BookContext, ref: FormRef): FormDocument | null {
  const kind = findKind(ref.id);
  const forms = formContextOf(context);
  const subject = findSubject(forms, ref);
  return kind && subject ? kind.make(forms, subject) : null;
}

/** null where the award, unit or round is no longer there. */
function findSubject(forms: FormContext, { id, slot, unit, round }: FormRef): FormSubject | null {
  const subject: FormSubject = {
    slot: forms.slots.find(({ order }) => order === slot) ?? null,
    unit: forms.units.find(({ code }) => code === unit) ?? null,
    round: forms.rounds.find(({ order }) => order === round) ?? null,
  };
  const lost = [
    slot !== undefined && !subject.slot,
    unit !== undefined && !subject.unit,
    findKind(id)?.per === "round" && !subject.round,
  ];
  return lost.includes(true) ? null : subject;
}

function sheetOf(context: BookContext, key: SheetKey): FormSheet {
  return { key, name: tabName(context, key), stamp: stampText(context, key) };
}
