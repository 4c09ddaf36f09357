import * as z from "zod";

import { type Nomination, PROPOSAL_KINDS, RECIPIENTS } from "../domain/nominations/nomination";
import { dateSchema } from "./fields.schema";

const textSchema = z.string().default("");

/** A proposal outside the yearly ranking: one row of Đề nghị theo đợt. */
export const nominationSchema = z.strictObject({
  round: textSchema,
  kind: z.enum(["", ...PROPOSAL_KINDS]).default(""),
  recipient: z.enum(["", ...RECIPIENTS]).default(""),
  name: textSchema,
  position: textSchema,
  unit: textSchema,
  award: textSchema,
  achievement: textSchema,
  result: textSchema,
  decisionNumber: textSchema,
  decisionDate: dateSchema.default(""),
}) satisfies z.ZodType<Nomination>;
