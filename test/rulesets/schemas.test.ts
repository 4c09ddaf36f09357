import * as z from "zod";

import type { Issue } from "../../src/domain/issue";
import blocJson from "../../src/rulesets/data/quang-ninh-2018.bloc.json";
import rulesetJson from "../../src/rulesets/data/quang-ninh-2018.ruleset.json";
import scoresJson from "../../src/rulesets/data/quang-ninh-2018.scores.json";
import { blocSchema, parseBloc } from "../../src/rulesets/bloc.schema";
import { entriesSchema, parseEntries } from "../../src/rulesets/entries.schema";
import { parseRuleset, rulesetSchema } from "../../src/rulesets/ruleset.schema";

function issuesOf(read: { ok: true } | { ok: false; issues: Issue[] }): Issue["params"][] {
  return read.ok ? [] : read.issues.map(({ params }) => params);
}

function ruleset(change: Record<string, unknown>): unknown {
  return { ...rulesetJson, ...change };
}

const CRITERION = {
  type: "criterion",
  code: "1",
  name: "a",
  maxPoints: 5,
  rule: { kind: "direct" },
};

describe("decimals", () => {
  test.each([
    [19.5, "19.5"],
    ["19.5", "19.5"],
    [0.1, "0.1"],
    ["-3", "-3"],
  ])("%j is read exactly", (scale, text) => {
    const read = parseRuleset(ruleset({ scale }));
    expect(read.ok && read.ruleset.scale.toString()).toBe(text);
  });

  test.each([
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    ["19,5", '"19,5"'],
    ["", '""'],
    ["1e400", '"1e400"'],
    [null, "null"],
    [true, "true"],
    [undefined, "–"],
    [{ points: 1 }, "{…}"],
    [[1], "[…]"],
  ])("%p is refused", (scale, found) => {
    const issues = issuesOf(parseRuleset(ruleset({ scale })));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: "scale", found });
  });
});

describe("bad shapes are issues with path, found and needed", () => {
  test("a criterion gets its defaults", () => {
    const read = parseRuleset(ruleset({ base: [CRITERION] }));
    expect(read.ok && read.ruleset.base[0]).toMatchObject({
      measure: "",
      target: null,
      evidence: "",
    });
    const node = read.ok ? read.ruleset.base[0] : undefined;
    expect(node?.type === "criterion" && node.weight.toString()).toBe("1");
  });

  test("the issue is an error of the file", () => {
    const read = parseRuleset(null);
    expect(read).toEqual({
      ok: false,
      issues: [
        {
          code: "file.bad-shape",
          severity: "error",
          params: { path: "$", found: "null", needed: "object" },
        },
      ],
    });
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    [
      "an unknown rule kind",
      { base: [{ ...CRITERION, rule: { kind: "magic" } }] },
      {
        path: "base[0].rule.kind",
        found: '"magic"',
        needed:
          '"direct" | "achieved" | "tiersByCondition" | "tiersByCount" | "tiersByPercent" | "sumOfParts" | "relativeToLeader" | "rankLookup" | "plusMinus" | "awardTable" | "proportional"',
      },
    ],
    [
      "a fault deep in a group",
      {
        base: [
          {
            type: "group",
            code: "I",
            name: "a",
            maxPoints: 5,
            children: [{ ...CRITERION, name: 1 }],
          },
        ],
      },
      { path: "base[0].children[0].name", found: "1", needed: "string" },
    ],
    [
      "an unknown key",
      { base: [{ ...CRITERION, wieght: 2 }] },
      { path: "base[0].wieght", found: "wieght", needed: "–" },
    ],
    ["too many places", { places: 5 }, { path: "places", found: "5", needed: "≤ 4" }],
    ["a title of blanks", { title: " " }, { path: "title", found: '" "', needed: "≥ 1" }],
    [
      "a count that is no number of units",
      { slots: [{ ...rulesetJson.slots[0], count: 0 }] },
      { path: "slots[0].count", found: "0", needed: "≥ 1" },
    ],
    [
      "a share above the whole",
      {
        slots: [
          {
            ...rulesetJson.slots[0],
            count: { percent: 101, of: "ranked", rounding: "down" },
          },
        ],
      },
      { path: "slots[0].count.percent", found: "101", needed: "> 0, ≤ 100" },
    ],
    [
      "an unknown choice",
      { ranking: { by: "luck", places: 2, stage: "checked" } },
      { path: "ranking.by", found: '"luck"', needed: '"points" | "percent"' },
    ],
  ])("%s", (_, change, params) => {
    expect(issuesOf(parseRuleset(ruleset(change)))).toEqual([params]);
  });

  test("a code must survive a cell and a CSV file", () => {
    for (const code of ["I 1", "=A1", "", "-1", "a,b"]) {
      expect(issuesOf(parseRuleset(ruleset({ base: [{ ...CRITERION, code }] })))).toHaveLength(1);
    }
  });

  test("every fault of a bloc is listed", () => {
    const read = parseBloc({
      ...blocJson,
      kind: "club",
      year: "2018",
      proposal: { ...blocJson.proposal, date: "2018-02-30" },
    });
    expect(issuesOf(read).map((params) => params?.path)).toEqual(["kind", "year", "proposal.date"]);
  });

  test("scores: what is left out is nothing entered", () => {
    const read = parseEntries({ sample: false, scores: { DV01: { "I.1": {} } } });
    const entry = read.ok ? read.entries.scores.get("DV01")?.get("I.1") : undefined;
    expect(entry).toEqual({
      assigned: true,
      target: null,
      result: null,
      self: null,
      explanation: "",
      checked: null,
      reason: "",
      official: null,
    });
  });

  test("scores: 0 is a score", () => {
    const read = parseEntries({ sample: false, scores: { DV01: { "I.1": { official: 0 } } } });
    const typed = read.ok ? read.entries.scores.get("DV01")?.get("I.1")?.official : undefined;
    expect(typed?.kind === "points" && typed.points.toString()).toBe("0");
  });

  test.each<[unknown, string]>([
    [{ sample: true }, "scores"],
    [{ sample: true, scores: { DV01: { "I.1": { self: "8,5" } } } }, "scores.DV01.I.1.self"],
    [
      { sample: true, scores: { DV01: { "I.1": { result: { kind: "tier", tier: 0 } } } } },
      "scores.DV01.I.1.result.tier",
    ],
    [{ sample: true, scores: { "DV 01": {} } }, "scores.DV 01"],
    [{ sample: true, scores: {}, facts: { DV01: { KL: "x" } } }, "facts.DV01.KL"],
  ])("scores %j → %s", (json, path) => {
    expect(issuesOf(parseEntries(json)).map((params) => params?.path)).toEqual([path]);
  });
});

describe("JSON Schemas for the documentation", () => {
  test.each([
    ["ruleset", rulesetSchema],
    ["bloc", blocSchema],
    ["entries", entriesSchema],
  ])("%s", (_, schema) => {
    const json = z.toJSONSchema(schema, { io: "input" });
    expect(json.type).toBe("object");
    expect(json.additionalProperties).toBe(false);
    expect(JSON.stringify(json)).not.toContain('"not":{}');
  });

  test("a decimal is a number or a text, a weight may be left out", () => {
    const json = z.toJSONSchema(rulesetSchema, { io: "input" });
    expect(json.properties?.scale).toMatchObject({
      anyOf: [{ type: "number" }, { type: "string" }],
    });
    expect(JSON.stringify(json)).not.toMatch(/"weight"[,\]]/u);
  });

  test("the scores file that ships is what the schema reads", () => {
    expect(parseEntries(scoresJson).ok).toBe(true);
  });
});
