import type { Decimal } from "../../domain/decimal";
import { hasPlaces, ZERO } from "../../domain/decimal";
import { listAllCriteria, listAllNodes } from "../../domain/criteria-tree";
import { type CriterionNode, type Rule, type Ruleset, SHARED_RANKS } from "../../domain/ruleset";
import { foldWords } from "../fold-text";
import type { DraftNode, DraftSections } from "./draft-node";

/** What is known of a table besides its rows. */
export interface TableFacts {
  readonly title: string;
  readonly file: string;
  readonly sheet: string;
  readonly scale: Decimal;
  /** What the reader of the ruleset should know of how it was read. */
  readonly note: string;
}

const FEWEST_PLACES = 2;

/** A ruleset of what was read. Missing maxima are 0, which no check passes. Ranking is by points; classes, conditions and awards are the officer's to add. */
export function toRuleset(sections: DraftSections, facts: TableFacts): Ruleset {
  const { title, file, sheet, scale, note } = facts;
  const where = [file, sheet].filter((part) => part !== "").join(", ");
  const ruleset: Ruleset = {
    id: toId(title),
    version: "1",
    title,
    source: { title, where, date: "", sample: false, note },
    scale,
    places: FEWEST_PLACES,
    base: sections.base.map(toNode),
    bonus: { cap: sections.bonus.cap, nodes: sections.bonus.nodes.map(toNode) },
    penalty: { cap: sections.penalty.cap, nodes: sections.penalty.nodes.map(toNode) },
    ranking: { by: "points", places: FEWEST_PLACES, stage: "checked", ...SHARED_RANKS },
    bands: [],
    facts: [],
    gates: [],
    slots: [],
    samplePoints: false,
  };
  const places = countPlaces(ruleset);
  return { ...ruleset, places, ranking: { ...ruleset.ranking, places } };
}

function toNode(node: DraftNode): CriterionNode {
  const { code, name } = node;
  const maxPoints = node.maxPoints ?? ZERO;
  if (node.type === "group")
    return { type: "group", code, name, maxPoints, children: node.children.map(toNode) };
  const { weight, measure, target, evidence, proposal } = node;
  const { rule } = proposal;
  return { type: "criterion", code, name, maxPoints, weight, rule, measure, target, evidence };
}

/** Decimals that all points of the table need: 2, or up to 4. */
function countPlaces(ruleset: Ruleset): number {
  const points = [
    ruleset.scale,
    ...listAllNodes(ruleset).map(({ maxPoints }) => maxPoints),
    ...listAllCriteria(ruleset).flatMap(({ rule }) => listPoints(rule)),
  ];
  const fits = (places: number): boolean => points.every((value) => hasPlaces(value, places));
  return [FEWEST_PLACES, 3].find(fits) ?? 4;
}

function listPoints(rule: Rule): Decimal[] {
  if ("tiers" in rule) return rule.tiers.map(({ points }) => points);
  if ("parts" in rule) return rule.parts.map(({ points }) => points);
  if ("ranks" in rule) return rule.ranks.map(({ points }) => points);
  if ("awards" in rule) return rule.awards.map(({ points }) => points);
  return "items" in rule ? rule.items.map(({ points }) => points) : [];
}

/** An id out of a title: letters without accents, digits and dashes. */
function toId(title: string): string {
  const words = foldWords(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return words === "" ? "bo-tieu-chi" : words;
}
