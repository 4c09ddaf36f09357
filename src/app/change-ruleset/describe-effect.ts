import type { MemberUnit } from "../../domain/bloc";
import { listAllNodes } from "../../domain/criteria-tree";
import type { Decimal } from "../../domain/decimal";
import type { CriterionNode } from "../../domain/ruleset";
import type { Book } from "../action";
import { hasErrors } from "../has-errors";
import type { Side } from "./carry-inputs";
import { planChange } from "./plan-change";
import { printPlain } from "./print-plain";
import { changeRuleset, type RulesetChange } from "./change-ruleset";

/** Where a unit stands under one ruleset; total and percent are null while it is not scored completely. */
export interface UnitStanding {
  readonly total: Decimal | null;
  readonly percent: Decimal | null;
  readonly rank: number | null;
  readonly scored: number;
  readonly expected: number;
  /** Cells that hold no usable value. */
  readonly invalid: number;
}

export interface UnitEffect {
  readonly unit: MemberUnit;
  readonly before: UnitStanding;
  readonly after: UnitStanding;
}

/** What another ruleset does to a book. */
export interface RulesetEffect {
  readonly units: readonly UnitEffect[];
  /** Groups and criteria that come, go, or read otherwise. */
  readonly added: readonly CriterionNode[];
  readonly removed: readonly CriterionNode[];
  readonly changed: readonly CriterionNode[];
}

/** The effect of a change that may be written, consent to a loss aside; null for one that may not. */
export function previewEffect(input: RulesetChange, book: Book): RulesetEffect | null {
  const { issues } = changeRuleset.check({ ...input, acceptLoss: true }, book);
  return hasErrors(issues) ? null : describeEffect(input, book);
}

/** The engine's results under the present and under the new ruleset, unit by unit. The new one must be sound. */
export function describeEffect({ ruleset }: RulesetChange, book: Book): RulesetEffect {
  const { before, after } = planChange(book, ruleset);
  const olds = new Map(listAllNodes(book.ruleset).map((node) => [node.code, node]));
  const news = listAllNodes(ruleset);
  const codes = new Set(news.map(({ code }) => code));
  return {
    units: book.bloc.units.map((unit, index) => ({
      unit,
      before: standingOf(before, index),
      after: standingOf(after, index),
    })),
    added: news.filter(({ code }) => !olds.has(code)),
    removed: [...olds.values()].filter(({ code }) => !codes.has(code)),
    changed: news.filter((node) => {
      const old = olds.get(node.code);
      return old !== undefined && printNode(old) !== printNode(node);
    }),
  };
}

function standingOf({ context: { outcome } }: Side, index: number): UnitStanding {
  const unit = outcome.units[index];
  if (!unit) throw new Error(`No outcome for unit ${index}`);
  const { complete, total, percent, scored, expected, invalid } = unit;
  return {
    total: complete ? total : null,
    percent: complete ? percent : null,
    rank: outcome.ranking[index]?.rank ?? null,
    scored,
    expected,
    invalid,
  };
}

/** A node by itself: what a group holds is compared one by one. */
function printNode(node: CriterionNode): string {
  return printPlain(node.type === "group" ? { ...node, children: [] } : node);
}
