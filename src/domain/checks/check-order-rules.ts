import { listAllNodes } from "../criteria-tree";
import type { Issue } from "../issue";
import type { CriterionNode, Gate, Ruleset, TieKey } from "../ruleset";

/** Gates and tie keys name groups and criteria that exist, each tie key once; whatever asks for a share of votes has a denominator. */
export function checkOrderRules(ruleset: Ruleset): Issue[] {
  return [
    ...ruleset.gates.flatMap((gate) => checkGate(ruleset, gate)),
    ...checkTieKeys(ruleset),
    ...checkVoting(ruleset),
  ];
}

function hasNode(ruleset: Ruleset, type: CriterionNode["type"], code: string): boolean {
  return listAllNodes(ruleset).some((node) => node.type === type && node.code === code);
}

function checkGate(ruleset: Ruleset, gate: Gate): Issue[] {
  const params = { gate: gate.name === "" ? gate.code : gate.name };
  if (gate.kind === "minGroupPercent" && !hasNode(ruleset, "group", gate.group))
    return [reportGate({ ...params, code: gate.group })];
  if (gate.kind === "minCriterionPoints" && !hasNode(ruleset, "criterion", gate.criterion))
    return [reportGate({ ...params, code: gate.criterion })];
  return [];
}

function reportGate(params: Record<string, string>): Issue {
  return { code: "ruleset.gate-code-unknown", severity: "error", params };
}

function checkTieKeys(ruleset: Ruleset): Issue[] {
  const { tieBreak } = ruleset.ranking;
  return tieBreak.flatMap((key, index): Issue[] => {
    const place = index + 1;
    if (tieBreak.slice(0, index).some((earlier) => nameKey(earlier) === nameKey(key)))
      return [{ code: "ruleset.tie-key-twice", severity: "warning", params: { place } }];
    if (!("code" in key) || hasNode(ruleset, key.kind, key.code)) return [];
    const params = { place, code: key.code };
    return [{ code: "ruleset.tie-key-unknown", severity: "error", params }];
  });
}

function nameKey(key: TieKey): string {
  return "code" in key ? `${key.kind} ${key.code}` : key.kind;
}

/** A share of votes means nothing until the rule says of what. */
function checkVoting({ gates, slots, voting }: Ruleset): Issue[] {
  if (voting !== undefined) return [];
  const asking = [
    ...gates.flatMap((gate) => (gate.kind === "minVotePercent" ? [gate.name] : [])),
    ...slots.flatMap(({ award, minVotePercent }) => (minVotePercent === null ? [] : [award])),
  ];
  return asking.map((name) => ({
    code: "ruleset.voting-missing",
    severity: "error",
    params: { name },
  }));
}
