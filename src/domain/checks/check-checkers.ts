import { canTrim, FEWEST_TRIMMED, listCheckers } from "../combine-checks";
import { listAllCriteria } from "../criteria-tree";
import type { Issue } from "../issue";
import type { CheckerPanel, Ruleset } from "../ruleset";

/** A panel has members with names, and they check criteria that exist. A trimmed mean of too few drops nothing, which is a warning. */
export function checkCheckers(ruleset: Ruleset): Issue[] {
  const { checkers } = ruleset;
  if (checkers === undefined) return [];
  if (checkers.members.length === 0) return [{ code: "ruleset.empty", severity: "error" }];
  const codes = new Set(listAllCriteria(ruleset).map(({ code }) => code));
  const unknown = checkers.members.flatMap(({ code, criteria }) =>
    criteria
      .filter((criterion) => !codes.has(criterion))
      .map((criterion): Issue => ({
        code: "ruleset.checker-criterion",
        severity: "error",
        params: { criterion, checker: code },
      }))
  );
  const nameless = checkers.members.flatMap(({ name }, index): Issue[] =>
    name.trim() === ""
      ? [{ code: "ruleset.checker-name", severity: "error", params: { number: index + 1 } }]
      : []
  );
  return [...nameless, ...unknown, ...checkTrimming(ruleset, checkers)];
}

function checkTrimming(ruleset: Ruleset, panel: CheckerPanel): Issue[] {
  return listAllCriteria(ruleset).flatMap((criterion): Issue[] => {
    const count = listCheckers(panel, criterion).length;
    if (panel.combine !== "trimmedMean" || count === 0 || canTrim(count)) return [];
    return [
      {
        code: "ruleset.trim-too-few",
        severity: "warning",
        about: { criterion: criterion.code },
        params: { count, needed: FEWEST_TRIMMED },
      },
    ];
  });
}
