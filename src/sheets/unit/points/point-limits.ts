import { canFall } from "../../../domain/points/find-point-range";
import { roundFormula } from "../../../plan/rounding";
import { CRITERIA_COLUMNS } from "../../criteria/criteria-layout";
import { SETTING_NAMES } from "../../overview/settings";
import { WORDS } from "../../words";
import type { RulePlace } from "./rule-cells";
import { limitCell, ownCell } from "./rule-cells";

/** Between which values a typed score is usable, as formulas; null = no limit on that side. */
export interface PointLimits {
  readonly least: string | null;
  readonly most: string | null;
}

/** The formulas of a criterion's point range (`findPointRange`). */
export function rangeFormulas(place: RulePlace): PointLimits {
  const { rule } = place.criterion;
  const max = ownCell(place, "max");
  switch (rule.kind) {
    case "plusMinus": {
      if (!canFall(rule)) return { least: "0", most: max };
      const floor = limitCell(place, WORDS.floor, CRITERIA_COLUMNS.points);
      return { least: rule.floor === null ? null : floor, most: max };
    }
    case "awardTable":
      return { least: "0", most: rule.capped ? max : null };
    case "proportional": {
      if (rule.ceilingPercent.lte(100)) return { least: "0", most: max };
      const ceiling = limitCell(place, WORDS.ceiling, CRITERIA_COLUMNS.from);
      return { least: "0", most: roundFormula(`${max}*${ceiling}/100`, SETTING_NAMES.pointPlaces) };
    }
    default:
      return { least: "0", most: max };
  }
}
