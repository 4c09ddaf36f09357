import { decimal } from "../../../src/domain/decimal";
import type { Ruleset } from "../../../src/domain/ruleset";
import { unitColumns } from "../../../src/sheets/unit/unit-columns";
import { makeCriterion, makeGroup, makeRuleset } from "../../domain/samples";

const PLAIN = [
  "code",
  "name",
  "max",
  "target",
  "result",
  "rulePoints",
  "self",
  "explanation",
  "checked",
  "reason",
  "official",
  "counted",
];
const WEIGHTED = [...PLAIN.slice(0, 3), "weight", ...PLAIN.slice(3), "contribution", "attainable"];

function idsOf(more: Partial<Ruleset>): string[] {
  return unitColumns(makeRuleset([makeCriterion("1", 10)], more)).map(({ id }) => id);
}

const doubled = makeCriterion("x", 5, { weight: decimal(2) });

test("a plain ruleset has the twelve columns of the standard sheet", () => {
  expect(idsOf({})).toEqual(PLAIN);
});

test.each<[string, Partial<Ruleset>]>([
  ["in the base section, inside groups", { base: [makeGroup("I", [makeGroup("I.1", [doubled])])] }],
  ["in bonus", { bonus: { cap: null, nodes: [doubled] } }],
  ["in penalty", { penalty: { cap: null, nodes: [doubled] } }],
])("a weight other than 1 %s brings the weight columns", (_where, more) => {
  expect(idsOf(more)).toEqual(WEIGHTED);
});

test("a weight written 1.0 is 1", () => {
  expect(idsOf({ base: [makeCriterion("1", 10, { weight: decimal("1.0") })] })).toEqual(PLAIN);
});

test("a minimum per criterion, of a class or of a gate, brings the percent column", () => {
  const band = {
    code: "B1",
    name: "Tốt",
    from: decimal(0),
    to: null,
    toExclusive: false,
    minCriterionPercent: decimal(50),
  };
  const gate = {
    kind: "minCriterionPercent",
    code: "G",
    name: "Thấp",
    percent: decimal(50),
    sample: true,
  } as const;
  expect(idsOf({ bands: [band] })).toEqual([...PLAIN, "percentOfMax"]);
  expect(idsOf({ gates: [gate] })).toEqual([...PLAIN, "percentOfMax"]);
  expect(idsOf({ bands: [{ ...band, minCriterionPercent: null }] })).toEqual(PLAIN);
});

test("what people fill in is marked as input, and no header stands twice", () => {
  const columns = unitColumns(makeRuleset([doubled]));
  expect(columns.filter(({ input }) => input).map(({ id }) => id)).toEqual([
    "target",
    "result",
    "self",
    "explanation",
    "checked",
    "reason",
    "official",
  ]);
  expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
});
