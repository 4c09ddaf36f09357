import * as z from "zod";

import type { Issue } from "../domain/issue";
import type {
  AwardSlot,
  CheckerPanel,
  ClassBand,
  Fact,
  Gate,
  RankingRule,
  Ruleset,
  TieKey,
  Voting,
} from "../domain/ruleset";
import type { PercentCount } from "../domain/slot-count";
import { criterionNodeSchema } from "./criterion.schema";
import {
  codeSchema,
  decimalSchema,
  placesSchema,
  sourceSchema,
  wordsSchema,
} from "./fields.schema";
import { toShapeIssues } from "./shape-issues";

const extraSchema = z.strictObject({
  cap: decimalSchema.nullable(),
  nodes: z.array(criterionNodeSchema),
});

const bandSchema = z.strictObject({
  code: codeSchema,
  name: wordsSchema,
  from: decimalSchema,
  to: decimalSchema.nullable(),
  toExclusive: z.boolean(),
  minCriterionPercent: decimalSchema.nullable(),
}) satisfies z.ZodType<ClassBand>;

const gateBase = { code: codeSchema, name: wordsSchema, sample: z.boolean() };

const gateSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...gateBase,
    kind: z.literal("fact"),
    fact: codeSchema,
    mustBe: z.boolean(),
  }),
  z.strictObject({
    ...gateBase,
    kind: z.literal("minCriterionPercent"),
    percent: decimalSchema,
  }),
  z.strictObject({ ...gateBase, kind: z.literal("minTotal"), value: decimalSchema }),
  z.strictObject({
    ...gateBase,
    kind: z.literal("minGroupPercent"),
    group: codeSchema,
    percent: decimalSchema,
  }),
  z.strictObject({
    ...gateBase,
    kind: z.literal("minCriterionPoints"),
    criterion: codeSchema,
    value: decimalSchema,
  }),
  z.strictObject({ ...gateBase, kind: z.literal("minVotePercent"), percent: decimalSchema }),
]) satisfies z.ZodType<Gate>;

/** The shape of a fact about a unit, in a ruleset or a preset. */
export const factSchema = z.strictObject({
  code: codeSchema,
  name: wordsSchema,
  sample: z.boolean(),
  kind: z.literal("number").optional(),
  unit: z.string().optional(),
}) satisfies z.ZodType<Fact>;

const shareSchema = decimalSchema.refine((value) => value.gt(0) && value.lte(100), "> 0, ≤ 100");

const percentCountSchema = z.strictObject({
  percent: shareSchema,
  of: z.enum(["ranked", "qualified"]),
  rounding: z.enum(["nearest", "down", "up"]),
}) satisfies z.ZodType<PercentCount>;

/** The shape of an award slot, in a ruleset or a preset. */
export const slotSchema = z.strictObject({
  code: codeSchema,
  award: wordsSchema,
  decidedBy: z.string(),
  count: z.union([z.literal("rest"), z.int().min(1), percentCountSchema]),
  minTotal: decimalSchema.nullable(),
  minVotePercent: decimalSchema.nullable().default(null),
  facts: z.array(codeSchema),
  atLeast: z.array(z.strictObject({ fact: codeSchema, value: decimalSchema })).optional(),
  exclusiveWith: z.array(codeSchema),
  fallback: codeSchema.nullable().optional(),
  sample: z.boolean(),
}) satisfies z.ZodType<AwardSlot>;

const panelSchema = z.strictObject({
  combine: z.enum(["mean", "median", "trimmedMean"]),
  members: z
    .array(
      z.strictObject({
        code: codeSchema,
        name: wordsSchema,
        criteria: z.array(codeSchema).default([]),
      })
    )
    .min(1),
}) satisfies z.ZodType<CheckerPanel>;

const tieKeySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("group"), code: codeSchema }),
  z.strictObject({ kind: z.literal("criterion"), code: codeSchema }),
  z.strictObject({ kind: z.literal("baseTotal") }),
  z.strictObject({ kind: z.literal("fewerPenalties") }),
  z.strictObject({ kind: z.literal("votes") }),
]) satisfies z.ZodType<TieKey>;

const rankingSchema = z.strictObject({
  by: z.enum(["points", "percent"]),
  places: placesSchema,
  stage: z.enum(["self", "checked", "official"]),
  ties: z.enum(["min", "dense", "average"]).default("min"),
  tieBreak: z.array(tieKeySchema).default([]),
}) satisfies z.ZodType<RankingRule>;

const votingSchema = z.strictObject({
  denominator: z.enum(["issued", "valid", "members"]),
  thresholdPercent: decimalSchema.nullable().default(null),
}) satisfies z.ZodType<Voting>;

/** The shape of a `.ruleset.json` file; what it means is checked by the domain. */
export const rulesetSchema = z.strictObject({
  id: codeSchema,
  version: wordsSchema,
  title: wordsSchema,
  source: sourceSchema,
  scale: decimalSchema,
  places: placesSchema,
  base: z.array(criterionNodeSchema),
  bonus: extraSchema,
  penalty: extraSchema,
  ranking: rankingSchema,
  bands: z.array(bandSchema),
  facts: z.array(factSchema),
  gates: z.array(gateSchema),
  slots: z.array(slotSchema),
  checkers: panelSchema.optional(),
  voting: votingSchema.optional(),
  samplePoints: z.boolean(),
}) satisfies z.ZodType<Ruleset>;

/** Reads JSON data as a ruleset, or tells every place where its shape is wrong. */
export function parseRuleset(
  json: unknown
): { ok: true; ruleset: Ruleset } | { ok: false; issues: Issue[] } {
  const read = rulesetSchema.safeParse(json);
  return read.success
    ? { ok: true, ruleset: read.data }
    : { ok: false, issues: toShapeIssues(read.error, json) };
}
