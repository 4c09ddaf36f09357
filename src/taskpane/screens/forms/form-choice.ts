import type { Book } from "../../../app/action";
import { findKind, type FormRef, keyOfForm, tabOfForm } from "../../../app/forms/form-ref";
import { type FormInBook, listForms } from "../../../app/forms/forms-of-book";
import { listAllForms } from "../../../app/forms/list-forms";
import { takesVotes } from "../../../app/votes/takes-votes";

export type FormId = FormRef["id"];

/** For what a kind of form is made: "" = one for the bloc, or one for every unit or round of proposals; "each" = one per award; else the code of a unit. */
export type Extent = string;

export const WHOLE: Extent = "";
export const EACH_AWARD: Extent = "each";

/** The kinds to be made, and for what. */
export type FormChoice = ReadonlyMap<FormId, Extent>;

/** A kind of form with those of it that the book has. */
export interface KindLine {
  readonly id: FormId;
  readonly name: string;
  /** Nobody's official template: a suggestion. */
  readonly isSuggestion: boolean;
  readonly per: "bloc" | "award" | "unit" | "round";
  readonly present: readonly FormInBook[];
}

/** Every kind, in the order of the tabs. */
export function listKinds(book: Book): readonly KindLine[] {
  const ids = [...new Set(listAllForms(book, true).map(({ id }) => id))];
  const present = listForms(book);
  return ids.flatMap((id) => {
    const kind = findKind(id);
    if (!kind) return [];
    const { tab: name, per, template } = kind;
    const own = present.filter(({ ref }) => ref.id === id);
    return [{ id, name, per, isSuggestion: template === null, present: own }];
  });
}

/** What most blocs need, where the book has no form yet; else nothing more. */
export function startChoice(book: Book): FormChoice {
  if (listForms(book).length > 0) return new Map();
  const usual: readonly FormId[] = ["letter", "list", "minutes", "scoreTable"];
  const ids = takesVotes(book) ? [...usual, "voteRecord" as const] : usual;
  return new Map(ids.filter((id) => findKind(id)).map((id) => [id, WHOLE]));
}

/** The forms of one kind. */
export function formsOfKind(book: Book, { id, per }: KindLine, extent: Extent): readonly FormRef[] {
  if (per === "award" && extent === EACH_AWARD)
    return book.ruleset.slots.map((_, index) => ({ id, slot: index + 1 }));
  return listAllForms(book, true).filter(
    (ref) => ref.id === id && (per !== "unit" || extent === WHOLE || ref.unit === extent)
  );
}

/** The forms that are chosen beside those that the book has. */
export function chosenForms(book: Book, choice: FormChoice): readonly FormRef[] {
  return listKinds(book).flatMap((kind) => {
    const extent = choice.get(kind.id);
    return extent === undefined ? [] : formsOfKind(book, kind, extent);
  });
}

/** A form that is there or chosen, with the name of its tab. */
export interface FormLine {
  readonly ref: FormRef;
  readonly key: string;
  readonly name: string;
  readonly isPresent: boolean;
}

/** The forms of a kind that the book has, then those that are chosen beside them. */
export function listLines(book: Book, kind: KindLine, choice: FormChoice): readonly FormLine[] {
  const extent = choice.get(kind.id);
  const there = kind.present.map((form) => ({ ...form, isPresent: true }));
  const chosen = extent === undefined ? [] : formsOfKind(book, kind, extent);
  const more = chosen
    .map((ref) => ({
      ref,
      key: keyOfForm(ref),
      name: tabOfForm(ref, book.bloc),
      isPresent: false,
    }))
    .filter(({ key }) => there.every((form) => form.key !== key));
  return [...there, ...more];
}
