import type { RankRule } from "../../../domain/points/score-rank-lookup";
import { CRITERIA_COLUMNS } from "../../criteria/criteria-layout";
import { comparisonCell } from "../../summary/comparison-layout";
import { WORDS } from "../../words";
import type { RulePlace } from "./rule-cells";
import { lineArea, ownCell, tableArea } from "./rule-cells";

/** Points of the typed rank, or of the rank on Tổng hợp that the raters' average takes; "" for a rank that is not listed. */
export function rankLookup(place: RulePlace, { raters }: RankRule): string {
  if (raters.length > 0) return rankOfRaters(place, raters.length);
  const rank = ownCell(place, "result");
  const found = `IF(${rank}>=1,IF(${rank}=INT(${rank}),${lookUp(place, rank)},"${WORDS.bad}"),"${WORDS.bad}")`;
  return `IF(${rank}="","",IF(ISNUMBER(${rank}),${found},"${WORDS.bad}"))`;
}

function rankOfRaters(place: RulePlace, count: number): string {
  const scores = lineArea(place, "result");
  const usable = `COUNTIF(${scores},">=0")`;
  const rank = comparisonCell(place.context, place.criterion, "rank", place.unit);
  return `IF(${usable}<COUNTA(${scores}),"${WORDS.bad}",IF(${usable}<${count},"",${lookUp(place, rank)}))`;
}

function lookUp(place: RulePlace, rank: string): string {
  const ranks = tableArea(place, WORDS.rank, CRITERIA_COLUMNS.from);
  const points = tableArea(place, WORDS.rank, CRITERIA_COLUMNS.points);
  const chosen = `(${ranks}=${rank})`;
  return `IF(SUMPRODUCT(${chosen}*1)=1,SUMPRODUCT(${chosen}*${points}),"")`;
}
