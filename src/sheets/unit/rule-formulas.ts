import { roundFormula } from "../../plan/rounding";
import { CRITERIA_COLUMNS } from "../criteria/criteria-layout";
import { SETTING_NAMES } from "../overview/settings";
import { WORDS } from "../words";
import { awardTable, plusMinus } from "./points/counted-items";
import { proportional } from "./points/proportional";
import { rankLookup } from "./points/rank-lookup";
import { relativeToLeader } from "./points/relative-to-leader";
import { forAmount, lineArea, ownCell, type RulePlace, tableArea } from "./points/rule-cells";
import { listResultLines } from "./result-lines";

/** Formula of "Điểm theo kết quả": points that the rule gives for the entered result; "" while nothing is entered. */
export function rulePointsFormula(place: RulePlace): string {
  const points = formulaByRule(place);
  return `IF(${ownCell(place, "target")}="${WORDS.notAssigned}","${WORDS.dash}",IFERROR(${points},"${WORDS.bad}"))`;
}

function formulaByRule(place: RulePlace): string {
  const { rule } = place.criterion;
  switch (rule.kind) {
    case "direct":
      return `""`;
    case "achieved":
      return achieved(place);
    case "tiersByCondition":
      return tierByWord(place);
    case "tiersByCount":
      return tierByNumber(place, { compared: ownCell(place, "result"), whole: true });
    case "tiersByPercent": {
      const compared = roundFormula(ownCell(place, "result"), rule.places);
      return tierByNumber(place, { compared, whole: false });
    }
    case "sumOfParts":
      return sumOfParts(place);
    default:
      return comparedFormula(place);
  }
}

/** Rules that count events, or that need a target or the other units. */
function comparedFormula(place: RulePlace): string {
  const { rule } = place.criterion;
  switch (rule.kind) {
    case "relativeToLeader":
      return relativeToLeader(place, rule);
    case "rankLookup":
      return rankLookup(place, rule);
    case "plusMinus":
      return plusMinus(place, rule);
    case "awardTable":
      return awardTable(place, rule);
    case "proportional":
      return proportional(place, rule);
    default:
      throw new Error(`No formula for a rule ${rule.kind}`);
  }
}

function achieved(place: RulePlace): string {
  const result = ownCell(place, "result");
  return `IF(${result}="","",IF(${result}="${WORDS.done}",${ownCell(place, "max")},IF(${result}="${WORDS.notDone}",0,"${WORDS.bad}")))`;
}

/** Compared with "=", not with MATCH, which would take a typed "*" for any tier. */
function tierByWord(place: RulePlace): string {
  const result = ownCell(place, "result");
  const points = tableArea(place, WORDS.tier, CRITERIA_COLUMNS.points);
  const chosen = `(${tableArea(place, WORDS.tier, CRITERIA_COLUMNS.kind)}=${result})`;
  const found = `IF(SUMPRODUCT(${chosen}*1)=1,SUMPRODUCT(${chosen}*${points}),"${WORDS.bad}")`;
  return `IF(${result}="","",IF(${result}="${WORDS.otherTier}","",${found}))`;
}

function tierByNumber(place: RulePlace, number: { compared: string; whole: boolean }): string {
  const given = ownCell(place, "result");
  const points = tableArea(place, WORDS.tier, CRITERIA_COLUMNS.points);
  const bounds = tableArea(place, WORDS.tier, CRITERIA_COLUMNS.from);
  const found = `INDEX(${points},MATCH(${number.compared},${bounds},1))`;
  const allowed = number.whole ? `IF(${given}=INT(${given}),${found},"${WORDS.bad}")` : found;
  return forAmount(given, allowed);
}

function sumOfParts(place: RulePlace): string {
  const results = lineArea(place, "result");
  const count = listResultLines(place.criterion.rule).length;
  const answered = `(COUNTIF(${results},"${WORDS.done}")+COUNTIF(${results},"${WORDS.notDone}"))`;
  const points = roundFormula(
    `SUMIF(${results},"${WORDS.done}",${lineArea(place, "max")})`,
    SETTING_NAMES.pointPlaces
  );
  return `IF(${answered}<COUNTA(${results}),"${WORDS.bad}",IF(${answered}<${count},"",${points}))`;
}
