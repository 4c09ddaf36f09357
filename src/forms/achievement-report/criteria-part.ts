import { paragraph } from "../document-parts";
import type { FormContext, FormGroup, FormResult, FormUnit } from "../form-context";
import type { FormBlock, FormColumn, FormRow } from "../form-document";
import { say } from "../texts/say";

const SIZE = 11;

/** Every criterion of the scale with target, result and points of the unit, a table per group; last year's figure is left to the unit. */
export function criteriaPart(context: FormContext, unit: FormUnit): readonly FormBlock[] {
  const results = context.resultsOf(unit.code);
  let next = 0;
  const tables = context.groups.flatMap((group): readonly FormBlock[] => {
    const own = results.slice(next, next + group.criteria.length);
    next += group.criteria.length;
    return tableOf(context, group, own);
  });
  return [paragraph("body", say(context, "report.criteria"), true), ...tables];
}

function tableOf(
  { places }: FormContext,
  { code, title, criteria }: FormGroup,
  results: readonly FormResult[]
): readonly FormBlock[] {
  const rows = criteria.map((criterion, i): FormRow => {
    const { target, result, points } = results[i] ?? {};
    const { code: line, name, measure, maxPoints } = criterion;
    const done = [null, target ?? null, result ?? null];
    return { cells: [line, name, measure, ...done, maxPoints, points ?? null] };
  });
  return [
    paragraph("item", `Nhóm ${code}: ${title}`, true),
    { kind: "table", columns: columnsOf(places.points), rows, size: SIZE },
    { kind: "gap", height: 6 },
  ];
}

function columnsOf(places: number): readonly FormColumn[] {
  return [
    { title: "TT", width: 12, align: "center" },
    { title: "Nội dung, chỉ tiêu", width: 54, align: "left" },
    { title: "Đơn vị tính", width: 15, align: "center" },
    { title: "Năm trước", width: 17, align: "center" },
    { title: "Chỉ tiêu được giao", width: 17, align: "center" },
    { title: "Kết quả", width: 18, align: "center" },
    { title: "Điểm tối đa", width: 15, align: "center", places },
    { title: "Điểm đạt", width: 16, align: "center", places },
  ];
}
