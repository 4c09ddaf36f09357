import type { Formula } from "../plan/cells";
import type { Align } from "../plan/sheet-plan";
import type { Live, Test } from "./live-text";

/** A form as its words and parts, from which both its sheet and its Word document are made. */
export interface FormDocument {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly FormBlock[];
  /** What the form cannot follow by itself; the first that holds is said above it. */
  readonly outdated: readonly Outdated[];
  /** Where layout and words come from; seen on the sheet, not printed. */
  readonly remark: string;
}

/** A change of the book after which a form has to be drawn again. */
export interface Outdated {
  readonly test: Test;
  readonly message: string;
}

export type FormBlock =
  Letterhead | FormTitle | Addressees | FormParagraph | FormTable | FormEnd | FormGap;

/** Whose layout the top of a form has: the state's (NĐ 30/2020/NĐ-CP), the Party's or the Youth Union's. */
export type HeaderLayout = "state" | "party" | "youthUnion";

/** Parts 1–4 of NĐ 30/2020: who writes, the country's name and motto, number, place and date. */
export interface Letterhead {
  readonly kind: "letterhead";
  readonly layout: HeaderLayout;
  readonly upperBody: Formula;
  readonly issuingBody: Formula;
  /** null: the form has none. */
  readonly number: Live | null;
  readonly placeAndDate: Live | null;
}

/** Part 5a: type in capitals, subject beneath with a short line. */
export interface FormTitle {
  readonly kind: "title";
  readonly type: Live;
  readonly subject: Live | null;
}

/** Part 9a. An empty name is left out. */
export interface Addressees {
  readonly kind: "addressees";
  readonly dear: Live;
  readonly names: readonly Formula[];
}

export type ParagraphLook = "basis" | "body" | "centered" | "heading" | "item" | "note" | "remark";

export interface FormParagraph {
  readonly kind: "paragraph";
  readonly look: ParagraphLook;
  readonly text: Live;
  /** Stays on the page of what follows. */
  readonly keeps?: boolean;
}

export interface FormTable {
  readonly kind: "table";
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Points; 12 when left out. */
  readonly size?: number;
  /** Least height of a row, points. */
  readonly rowHeight?: number;
  /** The header stands on every page; of one table in a form. */
  readonly repeatsHeader?: boolean;
  readonly keeps?: boolean;
}

export interface FormColumn {
  readonly title: Live;
  /** Share of the page's width, against the other columns. */
  readonly width: number;
  readonly align: Align;
  /** Decimals of its numbers; texts and whole numbers when left out. */
  readonly places?: number;
}

export interface FormRow {
  readonly cells: readonly FormCell[];
  readonly bold?: boolean;
  /** Rows for which this does not hold are blank, and not in the Word document. */
  readonly shownIf?: Test;
}

export type FormCell = Live | number | null;

/** The end of a form: who signs on the right; on the left another one who signs, or Nơi nhận. */
export interface FormEnd {
  readonly kind: "end";
  readonly left: Signature | Copies | null;
  readonly right: Signature;
  /** Nơi nhận beneath two who sign beside each other. */
  readonly copies?: Copies;
  /** Stays on the page of the next who sign. */
  readonly keeps?: boolean;
}

export interface Signature {
  readonly kind: "signature";
  readonly position: Live;
  /** "(Ký, ghi rõ họ tên)" and the like; null = none. */
  readonly note: Live | null;
  readonly name: Live;
}

/** Nơi nhận (9b). */
export interface Copies {
  readonly kind: "copies";
  readonly title: Live;
  readonly lines: readonly Live[];
}

/** Empty space, points. */
export interface FormGap {
  readonly kind: "gap";
  readonly height: number;
}
