import type { CountBase, CountRounding, PercentCount } from "../../domain/slot-count";
import { isWord } from "../words";

/** How the share of a slot's units is counted. */
export type CountRule = Pick<PercentCount, "of" | "rounding">;

const BASES: Readonly<Record<CountBase, string>> = {
  ranked: "đơn vị được xếp hạng",
  qualified: "đơn vị đủ điều kiện",
};
const ROUNDINGS: Readonly<Record<CountRounding, string>> = {
  nearest: "làm tròn gần nhất",
  down: "làm tròn xuống",
  up: "làm tròn lên",
};

const CHOICES: readonly CountRule[] = (Object.keys(BASES) as CountBase[]).flatMap((of) =>
  (Object.keys(ROUNDINGS) as CountRounding[]).map((rounding) => ({ of, rounding }))
);

/** What stands beside a count that is a share: "% số đơn vị đủ điều kiện, làm tròn gần nhất". */
export function countWord({ of, rounding }: CountRule): string {
  return `% số ${BASES[of]}, ${ROUNDINGS[rounding]}`;
}

/** Every word for a share; nothing stands beside a number of units. */
export const COUNT_WORDS: readonly string[] = CHOICES.map(countWord);

/** Words of the shares that a test is true of. */
export function countWordsWhere(test: (rule: CountRule) => boolean): readonly string[] {
  return CHOICES.filter(test).map(countWord);
}

/** What a word says; null when it is none of ours. */
export function parseCountWord(text: string): CountRule | null {
  return CHOICES.find((rule) => isWord(text, countWord(rule))) ?? null;
}

/** A fact of this kind takes a number; the others take yes or no. */
export const NUMBER_FACT = "Số";
/** The word for the others, for people who want to write one. */
export const YES_NO_FACT = "Có / Không";

export const FACT_KINDS: readonly string[] = [YES_NO_FACT, NUMBER_FACT];
