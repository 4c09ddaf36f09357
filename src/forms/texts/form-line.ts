/** Something that forms print and that nothing else in the book holds: a line of the sheet Nội dung biểu mẫu. */
export interface FormField {
  readonly kind: "field";
  /** Unique among all lines: "meeting.date". */
  readonly id: string;
  /** Vietnamese, as on the sheet. */
  readonly label: string;
  readonly type: "text" | "date" | "choice";
  readonly choices?: readonly string[];
  readonly hint: string;
  /** True: a form is complete without it. */
  readonly isOptional?: boolean;
  /** Only forms of this round of proposals print it. */
  readonly round?: number;
}

/** A sentence of a form. Words in braces, as {năm}, stand for what the book says. */
export interface FormWording {
  readonly kind: "wording";
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Where it was read; of a suggestion ("mẫu gợi ý") which text its contents follow. */
  readonly source: string;
  /** True where no official wording is known. */
  readonly sample: boolean;
}

export type FormLine = FormField | FormWording;

/** The lines of one form, or those that several share. */
export interface FormSection {
  readonly title: string;
  readonly lines: readonly FormLine[];
}
