import type { ProposalFacts } from "../domain/bloc";
import type { FieldId } from "../sheets/overview/overview-fields";
import { OVERVIEW_LINES } from "../sheets/overview/overview-fields";
import type { Book } from "./action";
import { placeOnOverview, type CellPlace } from "./place-in-book";

/** A form that stands in the book. */
export interface FormSheet {
  readonly key: string;
  readonly name: string;
}

/** Something that forms print and that nobody filled in yet: a dotted line on paper. */
export interface FormGap {
  /** The label of its line on Tổng quan. */
  readonly label: string;
  readonly place: CellPlace;
}

const WANTED: readonly (readonly [FieldId, (facts: ProposalFacts) => string])[] = [
  ["letterDate", ({ date }) => date],
  ["letterPlace", ({ place }) => place],
  ["upperBody", ({ upperBody }) => upperBody],
  ["issuingBody", ({ issuingBody }) => issuingBody],
  ["addressee1", ({ addressees }) => addressees.join("")],
  ["signerPosition", ({ signerPosition }) => signerPosition],
  ["signerName", ({ signerName }) => signerName],
];

/** The form sheets that the book has, in tab order. */
export function listForms({ snapshot }: Book): readonly FormSheet[] {
  return snapshot.sheets.flatMap(({ key, name }) =>
    key?.startsWith("form.") ? [{ key, name }] : []
  );
}

/** What the forms still need, and where it is filled in. */
export function listFormGaps({ bloc }: Book): readonly FormGap[] {
  return WANTED.filter(([, read]) => read(bloc.proposal).trim() === "").flatMap(([id]) =>
    OVERVIEW_LINES.flatMap((line) =>
      line.kind === "field" && line.field.id === id
        ? [{ label: line.field.label, place: placeOnOverview(line.row) }]
        : []
    )
  );
}
