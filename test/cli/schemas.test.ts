import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

import { blocSchema } from "../../src/rulesets/bloc.schema";
import { entriesSchema } from "../../src/rulesets/entries.schema";
import { rulesetSchema } from "../../src/rulesets/ruleset.schema";
import { explainSchema } from "./explain-schema";

const FOLDER = join(__dirname, "../../docs/schemas");
const SCHEMAS = { bloc: blocSchema, entries: entriesSchema, ruleset: rulesetSchema };
/** Results, which test/cli holds against what the commands write. */
const WRITTEN = { explain: explainSchema };

/** The JSON Schema of what stands in a file: input, before decimals and maps are made of it. */
function printSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
}

function expectPrinted(name: string, schema: z.ZodType): void {
  const path = join(FOLDER, `${name}.json`);
  const expected = printSchema(schema);
  if (process.env.UPDATE_SCHEMAS === "1") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, expected);
  }
  expect(readFileSync(path, "utf8")).toBe(expected);
}

describe("docs/schemas", () => {
  test.each(Object.entries(SCHEMAS))("%s.json is what the code reads", expectPrinted);
  test.each(Object.entries(WRITTEN))("%s.json is what the command writes", expectPrinted);
});
