import { sum } from "../../domain/decimal";
import type { CriterionNode, Group } from "../../domain/ruleset";
import { cellAddress } from "../../plan/addresses";
import type { Formula } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { CRITERIA_COLUMNS, criteriaRow, sectionRow } from "./criteria-layout";

const MATCHES = "Khớp";

/** "Khớp" when a group's children add up to its points, else the sum found. */
export function groupCheck(context: BookContext, group: Group): Formula {
  const row = criteriaRow(context.layout.criteria, group.code);
  return checkSum(context, group.children, { row, declared: group.maxPoints.toNumber() });
}

/** The same for the whole base section against the declared scale. */
export function sectionCheck(context: BookContext): Formula {
  const row = sectionRow(context.layout.criteria, "base");
  return checkSum(context, context.ruleset.base, {
    row,
    declared: context.ruleset.scale.toNumber(),
  });
}

function checkSum(
  context: BookContext,
  nodes: readonly CriterionNode[],
  line: { row: number; declared: number }
): Formula {
  const terms = nodes.map((node) => {
    const row = criteriaRow(context.layout.criteria, node.code);
    const points = cellAddress({ row, column: CRITERIA_COLUMNS.points });
    if (node.type === "group" || node.weight.eq(1)) return points;
    return `${points}*${cellAddress({ row, column: CRITERIA_COLUMNS.weight })}`;
  });
  const found = sum(
    nodes.map((node) =>
      node.type === "group" ? node.maxPoints : node.maxPoints.times(node.weight)
    )
  );
  const total = `ROUND(${terms.join("+")},6)`;
  const declared = cellAddress({ row: line.row, column: CRITERIA_COLUMNS.points });
  return {
    formula: `IF(${total}=${declared},"${MATCHES}","Lệch: cộng được "&${total})`,
    value: found.eq(line.declared) ? MATCHES : `Lệch: cộng được ${found.toString()}`,
  };
}
