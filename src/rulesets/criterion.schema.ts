import * as z from "zod";

import type { CriterionNode, Rule } from "../domain/ruleset";
import { codeSchema, decimalSchema, placesSchema, wordsSchema } from "./fields.schema";

const pointsWithText = z.strictObject({ text: wordsSchema, points: decimalSchema });

const directionSchema = z.enum(["higher", "lower"]).prefault("higher");

const rankPoints = z.strictObject({ rank: z.int().min(1), points: decimalSchema });

const boundTier = z.strictObject({
  from: decimalSchema,
  text: z.string().default(""),
  points: decimalSchema,
});

/** How a result becomes points; the kinds of the domain's `Rule`. */
export const ruleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("direct") }),
  z.strictObject({ kind: z.literal("achieved") }),
  z.strictObject({ kind: z.literal("tiersByCondition"), tiers: z.array(pointsWithText).min(1) }),
  z.strictObject({ kind: z.literal("tiersByCount"), tiers: z.array(boundTier).min(1) }),
  z.strictObject({
    kind: z.literal("tiersByPercent"),
    tiers: z.array(boundTier).min(1),
    places: placesSchema,
  }),
  z.strictObject({ kind: z.literal("sumOfParts"), parts: z.array(pointsWithText).min(1) }),
  z.strictObject({ kind: z.literal("relativeToLeader"), direction: directionSchema }),
  z.strictObject({
    kind: z.literal("rankLookup"),
    ranks: z.array(rankPoints).min(1),
    raters: z.array(wordsSchema).default([]),
  }),
  z.strictObject({
    kind: z.literal("plusMinus"),
    items: z.array(pointsWithText).min(1),
    floor: decimalSchema.nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal("awardTable"),
    awards: z.array(pointsWithText).min(1),
    capped: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("proportional"),
    direction: directionSchema,
    compare: z.enum(["target", "best"]),
    floorPercent: decimalSchema.prefault(0),
    ceilingPercent: decimalSchema.prefault(100),
  }),
]) satisfies z.ZodType<Rule>;

const criterionSchema = z.strictObject({
  type: z.literal("criterion"),
  code: codeSchema,
  name: wordsSchema,
  maxPoints: decimalSchema,
  weight: decimalSchema.prefault(1),
  rule: ruleSchema,
  measure: z.string().default(""),
  target: decimalSchema.nullable().default(null),
  evidence: z.string().default(""),
});

const groupSchema = z.strictObject({
  type: z.literal("group"),
  code: codeSchema,
  name: wordsSchema,
  maxPoints: decimalSchema,
  get children(): z.ZodArray<z.ZodType<CriterionNode>> {
    return z.array(criterionNodeSchema);
  },
});

/** A criterion or a group of them, to any depth. */
export const criterionNodeSchema: z.ZodType<CriterionNode> = z.discriminatedUnion("type", [
  criterionSchema,
  groupSchema,
]);
