import * as z from "zod";

const code = z.string().describe("DV01 …");
const number = z.number().nullable();

const place = z
  .strictObject({ units: z.array(code), place: z.int(), value: z.number(), gap: z.number().min(0) })
  .nullable();

const award = z.strictObject({
  slot: z.string(),
  status: z.enum(["proposed", "tieAtCut", "none"]),
  overMinimum: number.describe("own value − the least value; null: none is asked"),
  lastProposed: place.describe("of a unit that is not proposed"),
  firstOut: place.describe("of a proposed unit"),
});

const side = z.strictObject({
  unit: code,
  name: z.string(),
  shortName: z.string(),
  sample: z.boolean(),
  rank: number,
  place: z.int().nullable(),
  value: number,
  complete: z.boolean(),
  failedGates: z.array(z.string()),
  margins: z
    .strictObject({ previous: place, next: place, awards: z.array(award) })
    .nullable()
    .describe("null: not ranked"),
});

const key = z
  .strictObject({
    kind: z.enum(["group", "criterion", "baseTotal", "fewerPenalties", "votes"]),
    code: z.string().nullable(),
  })
  .nullable();

/** Why one unit stands above, below or level with another, as `rank` and `explain` write it. */
const reasonFields = {
  kind: z.enum(["value", "key", "council", "stopped", "tied", "unranked"]),
  a: code,
  b: code,
  first: code.nullable(),
  key: key.describe("the key that decided, or for which a value is missing"),
  stoppedAt: key.describe("the key at which the council took over"),
  valueA: number,
  valueB: number,
  missing: z.array(code).describe("units without a value of the key"),
  unranked: z.array(code),
};

const line = z.strictObject({
  kind: z.enum(["criterion", "bonusCap", "penaltyCap", "rounding"]),
  code: z.string().nullable(),
  section: z.enum(["base", "bonus", "penalty"]).nullable(),
  what: z.string(),
  first: number.describe("null: not assigned, or blank"),
  second: number,
  difference: z.number(),
});

const change = z.strictObject({
  kind: z.enum(["pass", "fall", "level", "award"]),
  unit: code,
  other: code.nullable(),
  line: z
    .enum([
      "levelPrevious",
      "passPrevious",
      "levelNext",
      "fallBehind",
      "reachMinimum",
      "missMinimum",
      "passLast",
      "loseSeat",
    ])
    .nullable(),
  slot: z.string().nullable(),
  criterion: z.string(),
  from: number.describe("null: left blank"),
  to: z.number(),
  change: z.number(),
});

/** The `result` of `thidua explain --json`. */
export const explainSchema = z.strictObject({
  bloc: z.strictObject({
    id: z.string(),
    name: z.string(),
    province: z.string(),
    year: z.int(),
  }),
  ruleset: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  samplePoints: z.boolean(),
  sampleScores: z.boolean(),
  by: z.enum(["points", "percent"]),
  places: z.int(),
  first: side.describe("stands above; as asked where neither does"),
  second: side,
  reason: z.strictObject(reasonFields),
  gap: z
    .strictObject({ value: z.number(), lines: z.array(line) })
    .nullable()
    .describe("first − second; the lines add up to it; null: a unit is incomplete"),
  changes: z.array(change),
  dominant: code.nullable(),
  sentences: z.strictObject({
    reason: z.string(),
    gap: z.array(z.string()),
    dominance: z.string().nullable(),
    margins: z.array(z.string()),
    changes: z.array(z.string()),
  }),
});

/** `tie` of a line of `thidua rank --json`. */
export const tieSchema = z.strictObject({ ...reasonFields, text: z.string() });
