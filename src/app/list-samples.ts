import { listShippedBlocs, listShippedRulesets, findShippedRuleset } from "../rulesets/shipped";

/** A bloc to try the product with. */
export interface SampleBloc {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  readonly year: number;
}

/** A ruleset to choose from, with where it comes from. */
export interface RulesetChoice {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly samplePoints: boolean;
}

/** The blocs that come with made-up scores, in the order they are shown. */
export function listSampleBlocs(): readonly SampleBloc[] {
  return listShippedBlocs();
}

/** The rulesets that come with the product. */
export function listRulesetChoices(): readonly RulesetChoice[] {
  return listShippedRulesets().flatMap((id) => {
    const ruleset = findShippedRuleset(id);
    if (!ruleset) return [];
    const { title, source, samplePoints } = ruleset;
    return [{ id, title, source: source.title, samplePoints }];
  });
}
