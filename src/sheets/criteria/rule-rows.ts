import type { Decimal } from "../../domain/decimal";
import { decimal } from "../../domain/decimal";
import type { Rule } from "../../domain/ruleset";
import { WORDS } from "../words";
import { listResultLines } from "../unit/result-lines";

/** A row under a criterion on Tiêu chí: a tier, a part, a rank, an item, a rater, or a limit. */
export interface RuleRow {
  readonly label: string;
  readonly text: string;
  readonly points: Decimal | null;
  /** Lower bound of a tier, the rank, or a limit in percent. */
  readonly from: Decimal | null;
}

/** The rows that hold a rule's table, in order: what is looked up first, then raters or limits. */
export function listRuleRows(rule: Rule): readonly RuleRow[] {
  switch (rule.kind) {
    case "tiersByCondition":
      return rule.tiers.map((tier, i) => ({
        label: `${WORDS.tier} ${i + 1}`,
        from: null,
        ...tier,
      }));
    case "tiersByCount":
    case "tiersByPercent":
      return rule.tiers.map((tier, i) => ({ label: `${WORDS.tier} ${i + 1}`, ...tier }));
    case "rankLookup":
      return [...rule.ranks.map(rankRow), ...lineRows(rule)];
    case "plusMinus":
      return [...lineRows(rule), ...floorRows(rule.floor)];
    case "proportional":
      return [
        percentRow(WORDS.floor, "Tỷ lệ thấp nhất được tính (%)", rule.floorPercent),
        percentRow(WORDS.ceiling, "Tỷ lệ cao nhất được tính (%)", rule.ceilingPercent),
      ];
    default:
      return lineRows(rule);
  }
}

function lineRows(rule: Rule): readonly RuleRow[] {
  return listResultLines(rule).map((line) => ({ ...line, from: null }));
}

function rankRow({ rank, points }: { rank: number; points: Decimal }): RuleRow {
  return { label: `${WORDS.rank} ${rank}`, text: "", points, from: decimal(rank) };
}

function floorRows(floor: Decimal | null): readonly RuleRow[] {
  if (floor === null) return [];
  return [{ label: WORDS.floor, text: "Điểm thấp nhất", points: floor, from: null }];
}

function percentRow(label: string, text: string, from: Decimal): RuleRow {
  return { label, text, points: null, from };
}
