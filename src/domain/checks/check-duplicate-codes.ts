import { listAllNodes } from "../criteria-tree";
import type { Issue } from "../issue";
import type { Ruleset } from "../ruleset";

/** A code joins data, so it may stand once only: among all groups and criteria, and among the bands, facts, gates and slots each; so may an award's name, by which the bloc's decisions pick it. */
export function checkDuplicateCodes(ruleset: Ruleset): Issue[] {
  const { bands, facts, gates, slots } = ruleset;
  const criteria = findRepeated(listAllNodes(ruleset)).map(({ code, count }): Issue => ({
    code: "ruleset.duplicate-code",
    severity: "error",
    about: { criterion: code },
    params: { list: "criteria", code, count },
  }));
  const checkers = ruleset.checkers?.members ?? [];
  const awards = slots.map(({ award }) => ({ code: award.trim().toLowerCase() }));
  const others = Object.entries({ bands, facts, gates, slots, awards, checkers }).flatMap(
    ([list, items]) =>
      findRepeated(items).map(({ code, count }): Issue => ({
        code: "ruleset.duplicate-code",
        severity: "error",
        params: { list, code, count },
      }))
  );
  return [...criteria, ...others];
}

function findRepeated(
  items: readonly { readonly code: string }[]
): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  items.forEach(({ code }) => counts.set(code, (counts.get(code) ?? 0) + 1));
  return [...counts].filter(([, count]) => count > 1).map(([code, count]) => ({ code, count }));
}
