import type { planFormDocument } from "../../../app/forms/form-sheets";

/** What a form says on paper. */
export type FormDocument = NonNullable<ReturnType<typeof planFormDocument>>;

type Block = FormDocument["blocks"][number];

export type GridBlock = Extract<Block, { readonly kind: "grid" }>;

/** A paragraph or a thin line. */
export type LineBlock = Exclude<Block, GridBlock>;

export type TextBlock = Extract<Block, { readonly kind: "text" }>;

export type GridRow = GridBlock["rows"][number];

/** Letters of the running text, in points. */
export const BODY_SIZE = 13;

/** Millimetres of a point. */
export const POINT = 25.4 / 72;
