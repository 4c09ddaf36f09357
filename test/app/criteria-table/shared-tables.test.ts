import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { DraftCriterion, DraftNode } from "../../../src/app/criteria-table/draft-node";
import {
  readCriteriaTable,
  type CriteriaReading,
} from "../../../src/app/criteria-table/read-criteria-table";
import type { Rule } from "../../../src/domain/ruleset";
import { nameNotRun } from "../../judges/programs";
import { loadFixture } from "./load-fixture";

const FOLDER = join(__dirname, "../../../../shared/scoring-tables");

/** Which of our layouts show which collected table. */
const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  "ccb-cum-xep-loai-90": ["ccb-cum-xep-loai-90.csv"],
  "cong-an-cum-vi-antq-arithmetics": ["cong-an-dang-cham.json"],
  "cong-doan-co-so-nguong-xep-loai": ["cong-doan-co-so-nguong-xep-loai.csv"],
  "doan-bu-dang-2015": ["doan-bu-dang-2015.csv", "doan-bu-dang-2015-gop-o.json"],
  "hcmc-bang-bieu-4-so-nganh-cham-quan-huyen": ["hcmc-diem-thuong.csv"],
  "hoi-nong-dan-thanh-loi-2017": ["hoi-nong-dan-thanh-loi-2017.csv"],
  "nghe-an-du-thao-2025-nguong": ["nghe-an-du-thao-2025-nguong.csv"],
};

interface CollectedRule {
  readonly type: string;
  readonly tiers?: readonly { condition: string; points: number }[];
  readonly parts?: readonly number[];
  readonly text?: string;
}
interface Collected {
  readonly groups: readonly {
    readonly name: string | null;
    readonly maxPoints: number | null;
    readonly criteria: readonly {
      code: string;
      name: string;
      maxPoints: number | null;
      rule: CollectedRule;
    }[];
  }[];
  readonly bonus: { readonly items: readonly { name: string; points: number }[] } | null;
  readonly totalPoints: number | null;
}

const TITLE = "the collected scoring tables";

if (existsSync(FOLDER)) describe(TITLE, suite);
else nameNotRun(TITLE, "needs ../shared/scoring-tables");

function suite(): void {
  const names = readdirSync(FOLDER).map((file) => file.slice(0, -5));

  test("every one of them has a layout of ours", () => {
    expect(names).toEqual(Object.keys(LAYOUTS));
  });

  test.each(Object.entries(LAYOUTS).flatMap(([id, files]) => files.map((file) => [id, file])))(
    "%s as %s: the same groups, points and rules",
    (id = "", file = "") => {
      const collected = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as Collected;
      const read = readCriteriaTable(loadFixture(file));
      const expected = collected.groups.map(({ name, maxPoints, criteria }) => ({
        name,
        maxPoints,
        criteria: criteria.map(({ rule, ...criterion }) => ({ ...criterion, rule: toPlain(rule) })),
      }));
      if (expected.length > 0) expect(listGroups(read)).toEqual(expected);
      if (id !== "cong-an-cum-vi-antq-arithmetics" && expected.length === 0)
        expect(read.sections.base.filter(({ type }) => type === "group")).toEqual([]);
      const bonus = collected.bonus?.items.map(({ name, points }) => [name, points]) ?? [];
      expect(read.sections.bonus.nodes.map((node) => [node.name, points(node)])).toEqual(bonus);
      const { ruleset } = read;
      if (ruleset !== null && collected.totalPoints !== null)
        expect(ruleset.scale.toNumber()).toBe(collected.totalPoints);
    }
  );
}

/** A flat table is one group without a name. */
function listGroups({ sections: { base } }: CriteriaReading) {
  const isFlat = base.every(({ type }) => type === "criterion");
  const groups = isFlat ? [{ name: null, maxPoints: null, children: base }] : base.map(toGroup);
  return groups.map(({ name, maxPoints, children }) => ({
    name,
    maxPoints,
    criteria: children.filter((node) => node.type === "criterion").map(toCollected),
  }));
}

function toGroup(node: DraftNode) {
  const children = node.type === "group" ? node.children : [];
  return { name: node.name, maxPoints: points(node), children };
}

function toCollected(criterion: DraftCriterion) {
  const { code, name, proposal } = criterion;
  const rule = proposal.isUnderstood ? showPlain(proposal.rule) : ["kept", proposal.text];
  return { code, name, maxPoints: points(criterion), rule };
}

function points({ maxPoints }: DraftNode): number | null {
  return maxPoints?.toNumber() ?? null;
}

/** A condition without points of its own is kept as words; its texts were not all seen, so parts compare by points. */
function toPlain({ type, tiers = [], parts = [], text }: CollectedRule): unknown[] {
  if (type === "condition") return text === undefined ? ["direct"] : ["kept", text];
  if (type === "sum-of-conditions") return ["sumOfParts", ...parts];
  const kind = type === "tiers-by-count-missed" ? "tiersByCount" : "tiersByCondition";
  return [kind, ...tiers.map((tier) => [tier.condition, tier.points])];
}

function showPlain(rule: Rule): unknown[] {
  if ("tiers" in rule)
    return [rule.kind, ...rule.tiers.map((tier) => [tier.text, tier.points.toNumber()])];
  if ("parts" in rule) return [rule.kind, ...rule.parts.map((part) => part.points.toNumber())];
  return [rule.kind];
}
