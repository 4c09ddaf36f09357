import type { BlocYear, UnitCode } from "../../domain/bloc";
import { FORM_KINDS } from "../../forms/form-kinds";
import type { FormId, FormKind } from "../../forms/form-kind";
import type { SheetKey } from "../../plan/cells";
import { safeSheetName } from "../../plan/sheet-names";

/** One form of a book: of the whole bloc, of one award, of one unit, or of one round of proposals. */
export interface FormRef {
  readonly id: FormId;
  /** 1-based place among the slots of the ruleset. */
  readonly slot?: number;
  readonly unit?: UnitCode;
  /** 1-based place of a round of proposals outside the ranking, by first appearance. */
  readonly round?: number;
}

/** The sheet Nội dung biểu mẫu. */
export const FORM_TEXTS_KEY = "formTexts";
export const FORM_TEXTS_TAB = "Nội dung biểu mẫu";

/** What is made when nobody says which. */
export const USUAL_FORMS: readonly FormRef[] = [{ id: "letter" }, { id: "list" }];

export function findKind(id: string): FormKind | null {
  return FORM_KINDS.find((kind) => kind.id === id) ?? null;
}

/** Key of a form's sheet: "form.letter", "form.letter:2", "form.report:DV01", "form.roundLetter:1". */
export function keyOfForm({ id, slot, unit, round }: FormRef): SheetKey {
  const of = unit ?? slot ?? round;
  return of === undefined ? `form.${id}` : `form.${id}:${of}`;
}

/** The form that a sheet's key stands for; null for any other sheet. */
export function findForm(key: SheetKey): FormRef | null {
  const [, name = "", of] = /^form\.([A-Za-z]+)(?::(.+))?$/u.exec(key) ?? [];
  const kind = findKind(name);
  if (kind === null) return null;
  if (of !== undefined) return formOf(kind, of);
  return kind.per === "unit" || kind.per === "round" ? null : { id: kind.id };
}

/** The form of one unit, award or round. */
function formOf({ id, per }: FormKind, of: string): FormRef | null {
  if (per === "unit") return { id, unit: of };
  if (!/^[1-9]\d*$/.test(of) || per === "bloc") return null;
  return per === "round" ? { id, round: Number(of) } : { id, slot: Number(of) };
}

/** Standard name of a form's tab. */
export function tabOfForm({ id, slot, unit, round }: FormRef, { units }: BlocYear): string {
  const tab = findKind(id)?.tab ?? id;
  const order = slot ?? round;
  if (order !== undefined) return safeSheetName(`${tab} ${order}`);
  const index = units.findIndex(({ code }) => code === unit);
  if (index < 0) return tab;
  return safeSheetName(`${tab} ${index + 1} ${units[index]?.shortName ?? ""}`);
}

/** Forms in the order of their tabs: by kind, of the whole bloc first, then by award, unit or round. */
export function sortForms(refs: readonly FormRef[], { units }: BlocYear): readonly FormRef[] {
  const place = ({ id, slot = 0, unit, round = 0 }: FormRef): number =>
    FORM_KINDS.findIndex((kind) => kind.id === id) * 10_000 +
    slot +
    round +
    (unit === undefined ? 0 : units.findIndex(({ code }) => code === unit) + 1);
  const byKey = new Map(refs.map((ref) => [keyOfForm(ref), ref]));
  return [...byKey.values()].sort((a, b) => place(a) - place(b));
}
