import { isCapped, listGroups, SECTIONS, getNodes, weighNode } from "../../domain/criteria-tree";
import { sum, type Decimal } from "../../domain/decimal";
import type { Ruleset } from "../../domain/ruleset";

/** What is declared beside what adds up. */
export interface DeclaredSum {
  readonly declared: Decimal;
  readonly found: Decimal;
  /** Declared less on purpose: the most that counts. */
  readonly isCap: boolean;
  readonly isSound: boolean;
}

/** The sums of all groups by code. */
export function listSums(ruleset: Ruleset): ReadonlyMap<string, DeclaredSum> {
  const sums = SECTIONS.flatMap((section) =>
    listGroups(getNodes(ruleset, section)).map((group): [string, DeclaredSum] => {
      const found = sum(group.children.map(weighNode));
      const isCap = section !== "base" && isCapped(group);
      const isSound = isCap || found.eq(group.maxPoints);
      return [group.code, { declared: group.maxPoints, found, isCap, isSound }];
    })
  );
  return new Map(sums);
}

/** The scale beside what the base section adds up to. */
export function sumScale({ base, scale }: Ruleset): DeclaredSum {
  const found = sum(base.map(weighNode));
  return { declared: scale, found, isCap: false, isSound: found.eq(scale) };
}
