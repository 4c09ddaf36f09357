import type { ProposalFacts } from "../../domain/bloc";
import { findLine, rowOfLine, TEXT_COLUMNS } from "../../forms/texts/text-lines";
import type { FieldId } from "../../sheets/overview/overview-fields";
import { OVERVIEW_LINES } from "../../sheets/overview/overview-fields";
import type { Book } from "../action";
import { type CellPlace, placeOnOverview } from "../place-in-book";
import { findForm, findKind, FORM_TEXTS_KEY, type FormRef, USUAL_FORMS } from "./form-ref";

/** A form that stands in the book. */
export interface FormInBook {
  readonly ref: FormRef;
  readonly key: string;
  readonly name: string;
}

/** Something that forms print and that nobody filled in yet: a dotted line on paper. */
export interface FormGap {
  /** The label of its line on Tổng quan or Nội dung biểu mẫu. */
  readonly label: string;
  readonly place: CellPlace;
}

const WANTED: readonly (readonly [FieldId, (facts: ProposalFacts) => string])[] = [
  ["letterDate", ({ date }) => date],
  ["letterPlace", ({ place }) => place],
  ["issuingBody", ({ issuingBody }) => issuingBody],
  ["addressee1", ({ addressees }) => addressees.join("")],
  ["signerPosition", ({ signerPosition }) => signerPosition],
  ["signerName", ({ signerName }) => signerName],
];

/** The form sheets that the book has, in tab order. */
export function listForms({ snapshot }: Book): readonly FormInBook[] {
  return snapshot.sheets.flatMap(({ key, name }) => {
    const ref = key === null ? null : findForm(key);
    return key === null || ref === null ? [] : [{ ref, key, name }];
  });
}

/** What forms still need, and where it is filled in. Without a choice: the forms that the book has, or the usual ones. */
export function listFormGaps(book: Book, forms?: readonly FormRef[]): readonly FormGap[] {
  const present = listForms(book).map(({ ref }) => ref);
  const wanted = forms ?? (present.length > 0 ? present : USUAL_FORMS);
  return [...gapsOnOverview(book), ...gapsInTexts(book, wanted)];
}

function gapsOnOverview({ bloc }: Book): readonly FormGap[] {
  return WANTED.filter(([, read]) => read(bloc.proposal).trim() === "").flatMap(([id]) =>
    OVERVIEW_LINES.flatMap((line) =>
      line.kind === "field" && line.field.id === id
        ? [{ label: line.field.label, place: placeOnOverview(line.row) }]
        : []
    )
  );
}

/** Fields of the forms' own, and those of others that they print. */
function gapsInTexts({ bloc }: Book, forms: readonly FormRef[]): readonly FormGap[] {
  const kinds = [...new Set(forms.map(({ id }) => id))].flatMap((id) => findKind(id) ?? []);
  const ids = kinds.flatMap(({ section, uses = [] }) => [
    ...section.lines.map(({ id }) => id),
    ...uses,
  ]);
  return [...new Set(ids)].flatMap((id) => {
    const line = findLine(id);
    if (line?.kind !== "field" || line.isOptional === true) return [];
    if (line.round !== undefined && !forms.some(({ round }) => round === line.round)) return [];
    if ((bloc.forms?.fields[id] ?? "") !== "") return [];
    return [{ label: line.label, place: placeInTexts(id) }];
  });
}

function placeInTexts(id: string): CellPlace {
  return { sheet: FORM_TEXTS_KEY, at: { row: rowOfLine(id), column: TEXT_COLUMNS.text } };
}
