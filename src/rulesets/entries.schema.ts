import * as z from "zod";

import type { Decimal } from "../domain/decimal";
import type { AwardResult, Entries, Entry, Result, Target, Typed } from "../domain/entries";
import type { Issue } from "../domain/issue";
import { codeSchema, dateSchema, decimalSchema } from "./fields.schema";
import { nominationSchema } from "./nomination.schema";
import { toShapeIssues } from "./shape-issues";

const resultSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("done"), done: z.boolean() }),
  z.strictObject({ kind: z.literal("tier"), tier: z.int().min(1) }),
  z.strictObject({ kind: z.literal("other") }),
  z.strictObject({ kind: z.literal("number"), value: decimalSchema }),
  z.strictObject({ kind: z.literal("parts"), done: z.array(z.boolean().nullable()) }),
  z.strictObject({ kind: z.literal("numbers"), values: z.array(decimalSchema.nullable()) }),
  z.strictObject({ kind: z.literal("text"), text: z.string() }),
]) satisfies z.ZodType<Result>;

const pointsSchema = decimalSchema.nullable().default(null).transform(toTyped);

const checksSchema = z
  .record(codeSchema, decimalSchema.nullable())
  .transform((row) => new Map(Object.entries(row).map(([code, it]) => [code, toTyped(it)])));

const entryFields = z.strictObject({
  assigned: z.boolean().default(true),
  target: decimalSchema.nullable().default(null).transform(toTarget),
  result: resultSchema.nullable().default(null),
  self: pointsSchema,
  explanation: z.string().default(""),
  checked: pointsSchema,
  reason: z.string().default(""),
  official: pointsSchema,
  checks: checksSchema.optional(),
});

const entrySchema = entryFields.transform(({ checks, ...entry }): Entry =>
  checks === undefined ? entry : { ...entry, checks }
);

const resultRowSchema = z.strictObject({
  slot: z.string().nullable().default(null),
  number: z.string().default(""),
  date: dateSchema.default(""),
}) satisfies z.ZodType<AwardResult>;

const factValueSchema = z.union([z.boolean(), decimalSchema]).nullable();

const countSchema = decimalSchema.nullable().default(null);

const ballotSchema = z
  .strictObject({
    members: countSchema,
    issued: countSchema,
    collected: countSchema,
    valid: countSchema,
    invalid: countSchema,
    votes: z.record(codeSchema, decimalSchema.nullable()).default({}),
  })
  .transform(({ votes, ...counts }) => ({ ...counts, votes: new Map(Object.entries(votes)) }));

/** The shape of a `.scores.json` file: what was entered, by unit code and criterion code. */
export const entriesSchema = z
  .strictObject({
    sample: z.boolean(),
    note: z.string().default(""),
    scores: z.record(codeSchema, z.record(codeSchema, entrySchema)),
    facts: z.record(codeSchema, z.record(codeSchema, factValueSchema)).default({}),
    decisions: z
      .record(codeSchema, z.strictObject({ slot: z.string(), reason: z.string() }))
      .default({}),
    tieDecisions: z
      .record(codeSchema, z.strictObject({ order: z.number(), reason: z.string() }))
      .default({}),
    results: z.record(codeSchema, resultRowSchema).default({}),
    ballot: ballotSchema.nullable().default(null),
    nominations: z.array(nominationSchema).optional(),
  })
  .transform(({ sample, scores, facts, decisions, ballot, nominations, ...council }) => ({
    scores: toMapOfMaps(scores),
    facts: toMapOfMaps(facts),
    decisions: new Map(Object.entries(decisions)),
    tieDecisions: new Map(Object.entries(council.tieDecisions)),
    results: new Map(Object.entries(council.results)),
    ballot,
    ...(nominations && { nominations }),
    sample,
  })) satisfies z.ZodType<Entries>;

/** Reads JSON data as entered scores, or tells every place where its shape is wrong. */
export function parseEntries(
  json: unknown
): { ok: true; entries: Entries } | { ok: false; issues: Issue[] } {
  const read = entriesSchema.safeParse(json);
  return read.success
    ? { ok: true, entries: read.data }
    : { ok: false, issues: toShapeIssues(read.error, json) };
}

function toTyped(points: Decimal | null): Typed {
  return points === null ? null : { kind: "points", points };
}

function toTarget(value: Decimal | null): Target {
  return value === null ? null : { kind: "number", value };
}

function toMapOfMaps<T>(table: Record<string, Record<string, T>>): Map<string, Map<string, T>> {
  return new Map(Object.entries(table).map(([key, row]) => [key, new Map(Object.entries(row))]));
}
