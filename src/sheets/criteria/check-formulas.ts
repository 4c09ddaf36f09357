import { sum } from "../../domain/decimal";
import { isCapped, listGroups, weighNode } from "../../domain/criteria-tree";
import type { CriterionNode, Group } from "../../domain/ruleset";
import { cellAddress } from "../../plan/addresses";
import type { Formula } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { CRITERIA_COLUMNS, criteriaRow, sectionRow } from "./criteria-layout";

const MATCHES = "Khớp";
const CAP = "Mức trần của nhóm";

/** "Khớp" when a group's children add up to its points, "Mức trần" when a bonus or penalty group declares less, else the sum found. */
export function groupCheck(context: BookContext, group: Group): Formula {
  const row = criteriaRow(context.layout.criteria, group.code);
  const { bonus, penalty } = context.ruleset;
  const extra = listGroups([...bonus.nodes, ...penalty.nodes]).includes(group);
  const declared = group.maxPoints.toNumber();
  return checkSum(context, group.children, { row, declared, capped: extra && isCapped(group) });
}

/** The same for the whole base section against the declared scale. */
export function sectionCheck(context: BookContext): Formula {
  const row = sectionRow(context.layout.criteria, "base");
  return checkSum(context, context.ruleset.base, {
    row,
    declared: context.ruleset.scale.toNumber(),
    capped: false,
  });
}

function checkSum(
  context: BookContext,
  nodes: readonly CriterionNode[],
  line: { row: number; declared: number; capped: boolean }
): Formula {
  const terms = nodes.map((node) => {
    const row = criteriaRow(context.layout.criteria, node.code);
    const points = cellAddress({ row, column: CRITERIA_COLUMNS.points });
    if (node.type === "group" || node.weight.eq(1)) return points;
    return `${points}*${cellAddress({ row, column: CRITERIA_COLUMNS.weight })}`;
  });
  const found = sum(nodes.map(weighNode));
  const total = `ROUND(${terms.join("+")},6)`;
  const declared = cellAddress({ row: line.row, column: CRITERIA_COLUMNS.points });
  if (line.capped) {
    const formula = `IF(${total}>${declared},"${CAP}","${MATCHES}")`;
    return { formula, value: CAP };
  }
  return {
    formula: `IF(${total}=${declared},"${MATCHES}","Lệch: cộng được "&${total})`,
    value: found.eq(line.declared) ? MATCHES : `Lệch: cộng được ${found.toString()}`,
  };
}
