import { paragraph } from "../document-parts";
import type { FormContext, FormGroup, FormResult, FormUnit } from "../form-context";
import type { FormBlock, FormColumn, FormRow } from "../form-document";
import { join } from "../live-text";

/** The criteria with their measure and the unit's target, a table per group. */
export function targetTables(context: FormContext, unit: FormUnit): readonly FormBlock[] {
  const results = context.resultsOf(unit.code);
  let next = 0;
  return context.groups.flatMap((group): readonly FormBlock[] => {
    const own = results.slice(next, next + group.criteria.length);
    next += group.criteria.length;
    return tableOf(context, group, own);
  });
}

function tableOf(
  context: FormContext,
  { code, title, criteria }: FormGroup,
  results: readonly FormResult[]
): readonly FormBlock[] {
  const rows = criteria.map(({ name, measure }, i): FormRow => {
    return { cells: [name, measure, results[i]?.target ?? null, null] };
  });
  return [
    paragraph("item", `Nhóm ${code}: ${title}`, true),
    { kind: "table", columns: columnsOf(context), rows },
    { kind: "gap", height: 6 },
  ];
}

function columnsOf({ year }: FormContext): readonly FormColumn[] {
  return [
    { title: "Nội dung các chỉ tiêu", width: 84, align: "left" },
    { title: "Đơn vị tính", width: 22, align: "center" },
    { title: join("Kế hoạch ", year), width: 26, align: "center" },
    { title: "Ghi chú", width: 32.5, align: "left" },
  ];
}
