import * as z from "zod";

import type {
  BlocRoles,
  BlocYear,
  FormTexts,
  MemberUnit,
  NotAssigned,
  ProposalFacts,
} from "../domain/bloc";
import type { Issue } from "../domain/issue";
import { codeSchema, dateSchema, sourceSchema, wordsSchema } from "./fields.schema";
import { toShapeIssues } from "./shape-issues";

const unitSchema = z.strictObject({
  code: codeSchema,
  name: wordsSchema,
  shortName: wordsSchema,
  kind: z.enum(["fatherlandFront", "massOrganisation", "party", "state", "association"]),
  sample: z.boolean(),
}) satisfies z.ZodType<MemberUnit>;

const rolesSchema = z.strictObject({
  headUnit: codeSchema.nullable(),
  headPerson: wordsSchema.nullable(),
  deputyUnit: codeSchema.nullable(),
  standingUnit: codeSchema.nullable(),
  nextHeadUnit: codeSchema.nullable(),
  nextHeadSelection: z.enum(["election", "acclamation", "rotation"]).nullable(),
}) satisfies z.ZodType<BlocRoles>;

const notAssignedSchema = z.strictObject({
  unit: codeSchema,
  criterion: codeSchema,
  reason: z.string(),
  sample: z.boolean(),
}) satisfies z.ZodType<NotAssigned>;

const proposalSchema = z.strictObject({
  date: dateSchema,
  place: z.string(),
  upperBody: z.string(),
  issuingBody: z.string(),
  addressees: z.array(wordsSchema),
  signerPosition: z.string(),
  signerName: z.string(),
}) satisfies z.ZodType<ProposalFacts>;

const formTextsSchema = z.strictObject({
  fields: z.record(z.string(), z.string()),
  wording: z.record(z.string(), z.string()),
}) satisfies z.ZodType<FormTexts>;

/** The shape of a `.bloc.json` file: one bloc in one year. */
export const blocSchema = z.strictObject({
  id: codeSchema,
  name: wordsSchema,
  kind: z.enum(["khoi", "cum"]),
  province: wordsSchema,
  year: z.int().min(1948).max(2200),
  units: z.array(unitSchema),
  roles: rolesSchema,
  rulesetId: codeSchema,
  notAssigned: z.array(notAssignedSchema),
  proposal: proposalSchema,
  forms: formTextsSchema.optional(),
  source: sourceSchema,
}) satisfies z.ZodType<BlocYear>;

/** Reads JSON data as a bloc-year, or tells every place where its shape is wrong. */
export function parseBloc(
  json: unknown
): { ok: true; bloc: BlocYear } | { ok: false; issues: Issue[] } {
  const read = blocSchema.safeParse(json);
  return read.success
    ? { ok: true, bloc: read.data }
    : { ok: false, issues: toShapeIssues(read.error, json) };
}
