import * as z from "zod";

import { decimal } from "../domain/decimal";

/** Without this zod tries once whether it may make code from text, which the pages' security policy reports. */
z.config({ jitless: true });

const DECIMAL_TEXT = /^-?\d{1,15}([.]\d{1,15})?$/;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

/** A JSON number or a text like "19.5", read as the exact decimal a person sees. */
export const decimalSchema = z
  .union([z.number(), z.string().regex(DECIMAL_TEXT)])
  .transform((value) => decimal(value));

/** A code that joins data: letters, digits, dots, dashes; no blanks, so that it survives a cell and a CSV file. */
export const codeSchema = z.string().regex(CODE);

/** A text that is printed and must not be empty. */
export const wordsSchema = z.string().trim().min(1);

/** An ISO date, or empty when the date is not known. */
export const dateSchema = z.union([z.literal(""), z.iso.date()]);

/** How many decimals points, totals or percents have. */
export const placesSchema = z.int().min(0).max(4);

/** Where a ruleset or a bloc comes from. */
export const sourceSchema = z.strictObject({
  title: wordsSchema,
  where: z.string(),
  date: dateSchema,
  sample: z.boolean(),
  note: z.string(),
});
