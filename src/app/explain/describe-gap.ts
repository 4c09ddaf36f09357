import type { BlocInput } from "../../domain/compute-bloc";
import { findCriterion } from "../../domain/criteria-tree";
import type { GapLine } from "../../domain/explain/explain-gap";
import type { PairExplanation } from "./explain-pair";
import { remark, signed, type Remark } from "./remark";

/** How many differences a sentence names at most, on each side. */
const NAMED = 3;

/** Where the first unit has more and where it has less, the largest differences first. */
export function describeGap({ input, first, second, gap }: PairExplanation): Remark[] {
  if (gap === null) return [];
  const parts = (take: (line: GapLine) => boolean): Remark[] =>
    gap.lines
      .filter(take)
      .slice(0, NAMED)
      .map((line) =>
        remark("gap.part", { what: nameLine(input, line), difference: signed(line.difference) })
      );
  const sides = { first: first.unit.shortName, second: second.unit.shortName };
  const ahead = parts(({ difference }) => difference.gt(0));
  const behind = parts(({ difference }) => difference.lt(0));
  return [
    ...(ahead.length > 0 ? [remark("gap.ahead", { ...sides, parts: ahead })] : []),
    ...(behind.length > 0 ? [remark("gap.behind", { ...sides, parts: behind })] : []),
  ];
}

/** What a line of the difference stands for. */
export function nameLine({ ruleset }: BlocInput, { kind, code, section }: GapLine): Remark {
  if (kind !== "criterion" || code === null) {
    return remark(kind === "criterion" ? "line.rounding" : `line.${kind}`);
  }
  const name = findCriterion(ruleset, code)?.name ?? "";
  const isBase = section === null || section === "base";
  return remark(isBase ? "line.criterion" : `line.${section}`, { code, name });
}
