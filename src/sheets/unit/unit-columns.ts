import type { CellStyle } from "../../plan/sheet-plan";
import type { Ruleset } from "../../domain/ruleset";
import { listCriteria } from "../../domain/criteria-tree";

/** Columns of the standard scoring sheet (bảng chấm điểm). */
export type UnitColumnId =
  | "code"
  | "name"
  | "max"
  | "weight"
  | "target"
  | "result"
  | "rulePoints"
  | "self"
  | "explanation"
  | "panel"
  | "checked"
  | "reason"
  | "official"
  | "counted"
  | "contribution"
  | "attainable"
  | "percentOfMax";

export interface UnitColumn {
  readonly id: UnitColumnId;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly input: boolean;
  readonly look: CellStyle;
}

const TEXT: CellStyle = {};
const CENTER: CellStyle = { align: "center" };

const COLUMNS: readonly (UnitColumn & { readonly when?: (ruleset: Ruleset) => boolean })[] = [
  { id: "code", header: "TT", width: 8, input: false, look: CENTER },
  { id: "name", header: "Nội dung", width: 52, input: false, look: TEXT },
  { id: "max", header: "Thang điểm", width: 8, input: false, look: CENTER },
  { id: "weight", header: "Hệ số", width: 7, input: false, look: CENTER, when: hasWeights },
  { id: "target", header: "Chỉ tiêu được giao", width: 10, input: true, look: CENTER },
  { id: "result", header: "Kết quả thực hiện", width: 12, input: true, look: CENTER },
  { id: "rulePoints", header: "Điểm theo kết quả", width: 9, input: false, look: CENTER },
  { id: "self", header: "Điểm tự chấm", width: 9, input: true, look: CENTER },
  { id: "explanation", header: "Giải trình", width: 20, input: true, look: TEXT },
  {
    id: "panel",
    header: "Đề xuất thẩm định",
    width: 9,
    input: false,
    look: CENTER,
    when: hasCheckers,
  },
  { id: "checked", header: "Điểm thẩm định", width: 9, input: true, look: CENTER },
  { id: "reason", header: "Lý do", width: 20, input: true, look: TEXT },
  { id: "official", header: "Điểm chính thức", width: 9, input: true, look: CENTER },
  {
    id: "counted",
    header: "Điểm được tính",
    width: 9,
    input: false,
    look: { align: "center", bold: true },
  },
  {
    id: "contribution",
    header: "Điểm × hệ số",
    width: 9,
    input: false,
    look: { align: "center", bold: true },
    when: hasWeights,
  },
  {
    id: "attainable",
    header: "Tối đa × hệ số",
    width: 9,
    input: false,
    look: CENTER,
    when: hasWeights,
  },
  {
    id: "percentOfMax",
    header: "Tỷ lệ đạt (%)",
    width: 8,
    input: false,
    look: CENTER,
    when: hasCriterionMinimum,
  },
];

/** The columns that a ruleset needs, left to right from column A. */
export function unitColumns(ruleset: Ruleset): readonly UnitColumn[] {
  return COLUMNS.filter(({ when }) => !when || when(ruleset));
}

export function hasWeights(ruleset: Ruleset): boolean {
  const nodes = [...ruleset.base, ...ruleset.bonus.nodes, ...ruleset.penalty.nodes];
  return listCriteria(nodes).some(({ weight }) => !weight.eq(1));
}

/** Whether several bodies check, whose combined score the sheet shows beside the checked score. */
export function hasCheckers({ checkers }: Ruleset): boolean {
  return checkers !== undefined;
}

export function hasCriterionMinimum(ruleset: Ruleset): boolean {
  return (
    ruleset.bands.some(({ minCriterionPercent }) => minCriterionPercent !== null) ||
    ruleset.gates.some(({ kind }) => kind === "minCriterionPercent")
  );
}
