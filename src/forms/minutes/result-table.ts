import type { FormContext, FormRanking } from "../form-context";
import type { FormColumn, FormRow, FormTable } from "../form-document";
import { isBlank, isNumber, join, orElse, printed, type Test, when } from "../live-text";
import type { Formula } from "../../plan/cells";

const NONE = "Không đề nghị";
/** More units than this fill a page and more. */
const LONG = 20;
/** Behind an award that the bloc decided itself. */
const OWN = " (*)";

/** The units best first, what they reached and what is proposed for each; those that are not considered with the reason. */
export function resultTable(context: FormContext): FormTable {
  const { by, places, hasBands, slots } = context;
  const last = slots.length > 0 ? "Đề nghị khen thưởng" : "Ghi chú";
  const columns: readonly (FormColumn | null)[] = [
    { title: "STT", width: 13, align: "center" },
    { title: "Đơn vị", width: 46, align: "left" },
    { title: "Tổng điểm", width: 17, align: "center", places: places.points },
    by === "percent"
      ? { title: "Tỷ lệ (%)", width: 17, align: "center", places: places.ranked }
      : null,
    { title: "Hạng", width: 14, align: "center" },
    hasBands ? { title: "Xếp loại", width: 32, align: "left" } : null,
    { title: last, width: 44.5, align: "left" },
  ];
  return {
    kind: "table",
    columns: columns.filter((column) => column !== null),
    rows: context.ranking.map((line, i) => rowOf(context, line, i + 1)),
    ...(context.ranking.length > LONG ? { repeatsHeader: true } : {}),
  };
}

function rowOf({ by, hasBands, slots }: FormContext, line: FormRanking, order: number): FormRow {
  const { name, total, value, rank, band, note } = line;
  return {
    cells: [
      order,
      name,
      total,
      ...(by === "percent" ? [value] : []),
      when(isNumber(rank), rank, "–"),
      ...(hasBands ? [band] : []),
      slots.length > 0 ? awardOf(line) : note,
    ],
  };
}

/** What the bloc decided, else what is proposed; without a rank, why. */
function awardOf({ proposal, decision, rank, note }: FormRanking): Formula {
  const derived = when(isNumber(rank), orElse(proposal, NONE), note);
  const mark = when(isSame(decision, proposal), "", OWN);
  return when(isBlank(decision), derived, join(decision, mark));
}

/** As the sheet compares texts: without regard to case. */
function isSame(one: Formula, other: Formula): Test {
  const [left, right] = [one, other].map((text) => printed(text).toLowerCase());
  return { formula: `${one.formula}=${other.formula}`, value: left === right };
}
