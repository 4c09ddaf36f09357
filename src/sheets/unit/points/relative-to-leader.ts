import type { Rule } from "../../../domain/ruleset";
import { roundFormula } from "../../../plan/rounding";
import { SETTING_NAMES } from "../../overview/settings";
import { comparisonCell } from "../../summary/comparison-layout";
import { WORDS } from "../../words";
import type { RulePlace } from "./rule-cells";
import { forAmount, ownCell } from "./rule-cells";
import { shareOfBestFormula } from "./share-formulas";

/** Half the maximum for the target, the rest by the leader's exceed on Tổng hợp; without a target by the best result there. */
export function relativeToLeader(
  place: RulePlace,
  { direction }: Extract<Rule, { kind: "relativeToLeader" }>
): string {
  const max = ownCell(place, "max");
  const target = ownCell(place, "target");
  const result = ownCell(place, "result");
  const isHigher = direction === "higher";
  const leader = comparisonCell(place.context, place.criterion, "exceed");
  const best = comparisonCell(place.context, place.criterion, "best");
  const ratio = `${result}/${target}`;
  const share = isHigher ? ratio : `MAX(0,2-${ratio})`;
  const exceed = isHigher ? `(${ratio}-1)` : `(1-${ratio})`;
  const isShort = `${result}${isHigher ? "<=" : ">="}${target}`;
  const half = `${max}/2*IF(${isShort},${share},1+${exceed}/${leader})`;
  const without = round(`${max}*${shareOfBestFormula(result, best, direction)}`);
  const byTarget = `IF(${target}>0,${round(half)},IF(${target}=0,${without},"${WORDS.bad}"))`;
  return forAmount(
    result,
    `IF(ISNUMBER(${target}),${byTarget},IF(${target}="",${without},"${WORDS.bad}"))`
  );
}

function round(expression: string): string {
  return roundFormula(expression, SETTING_NAMES.pointPlaces);
}
