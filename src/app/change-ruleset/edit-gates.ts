import { ZERO } from "../../domain/decimal";
import { listAllNodes } from "../../domain/criteria-tree";
import type { Gate, GateKind, Ruleset } from "../../domain/ruleset";

/** Kinds of gates that need no fact, in the order in which people meet them. */
export const NEW_GATES = [
  "minTotal",
  "minGroupPercent",
  "minCriterionPoints",
  "minCriterionPercent",
  "minVotePercent",
] as const satisfies readonly GateKind[];

export type NewGateKind = (typeof NEW_GATES)[number];

/** What a gate of a kind is called until somebody says otherwise: the reason that is printed. */
const NAMES: Readonly<Record<NewGateKind, string>> = {
  minTotal: "Chưa đạt tổng điểm tối thiểu",
  minGroupPercent: "Chưa đạt mức tối thiểu của nhóm",
  minCriterionPoints: "Chưa đạt điểm tối thiểu của tiêu chí",
  minCriterionPercent: "Có tiêu chí dưới mức tối thiểu",
  minVotePercent: "Chưa đủ tỷ lệ phiếu đồng ý",
};

/** Codes of the groups, or of the criteria, that a gate can name. */
export function listGateCodes(ruleset: Ruleset, type: "group" | "criterion"): readonly string[] {
  return listAllNodes(ruleset).flatMap((node) => (node.type === type ? [node.code] : []));
}

/** Kinds that the ruleset can take: a gate on a group needs a group. */
export function listGateKinds(ruleset: Ruleset): readonly NewGateKind[] {
  const hasGroup = listGateCodes(ruleset, "group").length > 0;
  return NEW_GATES.filter((kind) => kind !== "minGroupPercent" || hasGroup);
}

/** The ruleset with one more gate, with a minimum of 0 that stops nobody yet. */
export function addGate(ruleset: Ruleset, kind: NewGateKind): Ruleset {
  const codes = new Set(ruleset.gates.map(({ code }) => code));
  let number = ruleset.gates.length + 1;
  while (codes.has(`DK${number}`)) number++;
  const head = { code: `DK${number}`, name: NAMES[kind], sample: false };
  const [group = ""] = listGateCodes(ruleset, "group");
  const [criterion = ""] = listGateCodes(ruleset, "criterion");
  const kinds: Readonly<Record<NewGateKind, Gate>> = {
    minTotal: { ...head, kind: "minTotal", value: ZERO },
    minGroupPercent: { ...head, kind: "minGroupPercent", group, percent: ZERO },
    minCriterionPoints: { ...head, kind: "minCriterionPoints", criterion, value: ZERO },
    minCriterionPercent: { ...head, kind: "minCriterionPercent", percent: ZERO },
    minVotePercent: { ...head, kind: "minVotePercent", percent: ZERO },
  };
  return { ...ruleset, gates: [...ruleset.gates, kinds[kind]] };
}

/** The ruleset with another gate at a place of its list. */
export function replaceGate(ruleset: Ruleset, at: number, gate: Gate): Ruleset {
  return { ...ruleset, gates: ruleset.gates.map((one, i) => (i === at ? gate : one)) };
}

/** The ruleset without a gate. */
export function removeGate(ruleset: Ruleset, at: number): Ruleset {
  return { ...ruleset, gates: ruleset.gates.filter((_, i) => i !== at) };
}
