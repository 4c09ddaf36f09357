import type { BlocInput } from "../../domain/compute-bloc";
import { FORM_KINDS } from "../../forms/form-kinds";
import { listRounds } from "../../domain/nominations/list-rounds";
import type { Issue } from "../../domain/issue";
import { findKind, type FormRef } from "./form-ref";

/** Every form that a book can have: those of the bloc and of each round of proposals, and, where `perUnit`, one per unit of the kinds that units write. */
export function listAllForms({ bloc, entries }: BlocInput, perUnit: boolean): readonly FormRef[] {
  const rounds = listRounds(entries.nominations ?? []);
  return FORM_KINDS.flatMap(({ id, per }): readonly FormRef[] => {
    if (per === "round") return rounds.map(({ order }) => ({ id, round: order }));
    if (per !== "unit") return [{ id }];
    return perUnit ? bloc.units.map(({ code }) => ({ id, unit: code })) : [];
  });
}

/** The forms named by "letter,minutes" or "all"; kinds that units write are made for every unit. Unknown names are issues. */
export function parseForms(
  text: string,
  input: BlocInput
): { readonly forms: readonly FormRef[]; readonly issues: readonly Issue[] } {
  if (text.trim() === "all") return { forms: listAllForms(input, true), issues: [] };
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => findKind(name) === null);
  const needed = ["all", ...FORM_KINDS.map(({ id }) => id)].join(", ");
  const issues = unknown.map((found): Issue => {
    return { code: "form.unknown", severity: "error", params: { found, needed } };
  });
  const forms = listAllForms(input, true).filter(({ id }) => names.includes(id));
  return { forms, issues };
}
