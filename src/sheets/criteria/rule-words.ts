import type { Rule, RuleKind } from "../../domain/ruleset";
import { isWord, RULE_WORDS } from "../words";

/** What the word under "Cách chấm" says of a rule: its kind and the choices that are no numbers. */
export interface RuleChoice {
  readonly kind: RuleKind;
  readonly direction?: "higher" | "lower";
  readonly compare?: "target" | "best";
  readonly capped?: boolean;
}

const LOWER = " (càng thấp càng tốt)";
const PLAIN: readonly RuleKind[] = [
  "direct",
  "achieved",
  "tiersByCondition",
  "tiersByCount",
  "tiersByPercent",
  "sumOfParts",
  "rankLookup",
  "plusMinus",
];

const CHOICES: readonly (readonly [word: string, choice: RuleChoice])[] = [
  ...PLAIN.map((kind) => [RULE_WORDS[kind], { kind }] as const),
  ...directed(RULE_WORDS.relativeToLeader, { kind: "relativeToLeader" }),
  ...directed(RULE_WORDS.proportional, { kind: "proportional", compare: "target" }),
  ...directed("Theo tỷ lệ so với đơn vị tốt nhất", { kind: "proportional", compare: "best" }),
  [RULE_WORDS.awardTable, { kind: "awardTable", capped: false }],
  [`${RULE_WORDS.awardTable} (không quá điểm tối đa)`, { kind: "awardTable", capped: true }],
];

function directed(word: string, choice: RuleChoice): readonly (readonly [string, RuleChoice])[] {
  return [
    [word, { ...choice, direction: "higher" }],
    [word + LOWER, { ...choice, direction: "lower" }],
  ];
}

/** Every word that "Cách chấm" may hold. */
export const RULE_CHOICE_WORDS: readonly string[] = CHOICES.map(([word]) => word);

/** The word for a rule. */
export function ruleWord(rule: Rule): string {
  const found = CHOICES.find(([, choice]) =>
    Object.entries(choice).every(([key, value]) => Reflect.get(rule, key) === value)
  );
  if (!found) throw new Error(`No word for a rule ${rule.kind}`);
  return found[0];
}

/** What a word says; null when it is none of ours. */
export function parseRuleWord(text: string): RuleChoice | null {
  return CHOICES.find(([word]) => isWord(text, word))?.[1] ?? null;
}
