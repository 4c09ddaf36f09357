import type { Direction } from "../../../domain/ruleset";

/** Own result ÷ best, 0 when the best is 0; where lower is better best ÷ own, 1 for the best itself. Never divides by 0. */
export function shareOfBestFormula(result: string, best: string, direction: Direction): string {
  return direction === "higher"
    ? `IF(${best}=0,0,${result}/${best})`
    : `IF(${result}=${best},1,${best}/${result})`;
}
