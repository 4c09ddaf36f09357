import type { ProportionalRule } from "../../../domain/points/score-proportional";
import { roundFormula } from "../../../plan/rounding";
import { CRITERIA_COLUMNS } from "../../criteria/criteria-layout";
import { SETTING_NAMES } from "../../overview/settings";
import { comparisonCell } from "../../summary/comparison-layout";
import { WORDS } from "../../words";
import type { RulePlace } from "./rule-cells";
import { forAmount, limitCell, ownCell } from "./rule-cells";
import { shareOfBestFormula } from "./share-formulas";

/** Maximum × percent of the target or of the best result, between floor and ceiling; "Lỗi" where there is no target to divide by. */
export function proportional(place: RulePlace, { compare, direction }: ProportionalRule): string {
  const result = ownCell(place, "result");
  if (compare === "best") {
    const best = comparisonCell(place.context, place.criterion, "best");
    const share = `100*${shareOfBestFormula(result, best, direction)}`;
    return forAmount(result, limited(place, share));
  }
  const target = ownCell(place, "target");
  const ratio = `${result}/${target}*100`;
  const points = limited(place, direction === "higher" ? ratio : `200-${ratio}`);
  const bad = `"${WORDS.bad}"`;
  return forAmount(result, `IF(ISNUMBER(${target}),IF(${target}>0,${points},${bad}),${bad})`);
}

function limited(place: RulePlace, percent: string): string {
  const floor = limitCell(place, WORDS.floor, CRITERIA_COLUMNS.from);
  const ceiling = limitCell(place, WORDS.ceiling, CRITERIA_COLUMNS.from);
  const kept = `MAX(${floor},MIN(${ceiling},${percent}))`;
  return roundFormula(`${ownCell(place, "max")}*${kept}/100`, SETTING_NAMES.pointPlaces);
}
