import { parseBloc } from "../rulesets/bloc.schema";
import { parseRuleset } from "../rulesets/ruleset.schema";

/** A bloc-year out of JSON of the documented shape; what does not fit is listed as issues. */
export function readBlocJson(json: unknown): ReturnType<typeof parseBloc> {
  return parseBloc(json);
}

/** A ruleset out of JSON of the documented shape. Its sums and bands are checked by `checkNewBook`. */
export function readRulesetJson(json: unknown): ReturnType<typeof parseRuleset> {
  return parseRuleset(json);
}
