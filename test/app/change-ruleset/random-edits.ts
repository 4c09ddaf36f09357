import {
  addNode,
  findParent,
  fitSums,
  moveNode,
  removeNode,
  replaceNode,
} from "../../../src/app/change-ruleset/edit-tree";
import { listAllCriteria, listAllNodes, weighNode } from "../../../src/domain/criteria-tree";
import { decimal, smaller, sum } from "../../../src/domain/decimal";
import type { CriterionNode, Ruleset } from "../../../src/domain/ruleset";
import { shapeCriterion } from "../../domain/arbitrary-criterion";
import type { Dice } from "../../domain/dice";

type Edit = (ruleset: Ruleset, dice: Dice) => Ruleset;

const KINDS = ["direct", "achieved", "tiersByCondition", "sumOfParts", "awardTable"] as const;

/** What a person may do to a ruleset in one step. */
const EDITS: readonly [Edit, ...Edit[]] = [
  (ruleset, dice) => onNode(ruleset, dice, (node) => ({ ...node, name: `${node.name} mới` })),
  (ruleset, dice) => moveNode(ruleset, pickNode(ruleset, dice).code, dice.pick([-1, 1])),
  (ruleset, dice) => {
    const { code } = pickNode(ruleset, dice);
    const left = removeNode(ruleset, code);
    return listAllCriteria(left).length > 0 ? left : ruleset;
  },
  (ruleset, dice) => {
    const parent = findParent(ruleset, pickNode(ruleset, dice).code);
    if (!parent) return ruleset;
    const draft = { kind: dice.pick(KINDS), seed: dice.roll(1000), opens: 0 };
    const code = `moi${dice.roll(1_000_000)}`;
    const terms = { places: ruleset.places, weighted: false };
    return addNode(ruleset, parent, shapeCriterion(draft, code, terms));
  },
  (ruleset, dice) =>
    onNode(ruleset, dice, (node) => {
      if (node.type === "group") return node;
      const draft = { kind: dice.pick(KINDS), seed: dice.roll(1000), opens: 0 };
      const { rule, maxPoints } = shapeCriterion(draft, node.code, {
        places: ruleset.places,
        weighted: false,
      });
      return { ...node, rule, maxPoints };
    }),
  (ruleset, dice) =>
    onNode(ruleset, dice, (node) =>
      node.type === "criterion" && node.rule.kind === "direct"
        ? { ...node, maxPoints: node.maxPoints.plus(dice.roll(5)), target: decimal(dice.roll(90)) }
        : node
    ),
];

/** The ruleset after some steps, its sums put in order, without groups that hold nothing. */
export function editAtRandom(ruleset: Ruleset, dice: Dice, steps: number): Ruleset {
  let edited = ruleset;
  for (let step = 0; step < steps; step++) edited = dice.pick(EDITS)(edited, dice);
  const whole = dropEmpty(edited);
  return fitSums({
    ...whole,
    bonus: { ...whole.bonus, nodes: whole.bonus.nodes.map(fitCap) },
    penalty: { ...whole.penalty, nodes: whole.penalty.nodes.map(fitCap) },
  });
}

function pickNode(ruleset: Ruleset, dice: Dice): CriterionNode {
  const [first, ...others] = listAllNodes(ruleset);
  if (!first) throw new Error("No node");
  return dice.pick([first, ...others]);
}

function onNode(
  ruleset: Ruleset,
  dice: Dice,
  change: (node: CriterionNode) => CriterionNode
): Ruleset {
  const node = pickNode(ruleset, dice);
  return replaceNode(ruleset, node.code, change(node));
}

function dropEmpty(ruleset: Ruleset): Ruleset {
  const empty = listAllNodes(ruleset).find(
    (node) => node.type === "group" && node.children.length === 0
  );
  return empty ? dropEmpty(removeNode(ruleset, empty.code)) : ruleset;
}

/** A cap stays; a group that declared more than it holds now declares that. */
function fitCap(node: CriterionNode): CriterionNode {
  if (node.type === "criterion") return node;
  const children = node.children.map(fitCap);
  return { ...node, children, maxPoints: smaller(node.maxPoints, sum(children.map(weighNode))) };
}
