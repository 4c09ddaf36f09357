import type { Issue } from "../issue";
import type { Ruleset } from "../ruleset";
import { checkBands } from "./check-bands";
import { checkCriteria } from "./check-criteria";
import { checkDuplicateCodes } from "./check-duplicate-codes";
import { checkOrderRules } from "./check-order-rules";
import { checkPlaces } from "./check-places";
import { checkReferences } from "./check-references";
import { checkSums } from "./check-sums";

/** Every fault of a ruleset. Without an error here the engine's promises hold; holes and overlaps of class bands are warnings, because printed rules have them. */
export function checkRuleset(ruleset: Ruleset): Issue[] {
  return [
    ...checkPlaces(ruleset),
    ...checkDuplicateCodes(ruleset),
    ...checkSums(ruleset),
    ...checkCriteria(ruleset),
    ...checkReferences(ruleset),
    ...checkOrderRules(ruleset),
    ...checkBands(ruleset),
  ];
}
