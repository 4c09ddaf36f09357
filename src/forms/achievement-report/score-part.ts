import { decimal, percentOf, toNumber } from "../../domain/decimal";
import type { CellValue, Formula } from "../../plan/cells";
import { roundFormula } from "../../plan/rounding";
import { paragraph } from "../document-parts";
import type { FormContext, FormGroup, FormUnit } from "../form-context";
import type { FormBlock, FormCell, FormColumn, FormRow } from "../form-document";
import { isNumber, type Live, orElse, when } from "../live-text";
import { numberText } from "../number-text";
import { say } from "../texts/say";
import { shortTitle } from "./short-title";

/** More of a group's name than this makes the table's rows too high; the whole name stands over the group's criteria. */
const MOST_LETTERS = 110;
const PERCENT_PLACES = 2;
const DOTS = "……………";

/** The unit's total, rank, class and proposed award; then its points by group with where it is strong. */
export function scorePart(context: FormContext, unit: FormUnit): readonly FormBlock[] {
  const index = context.units.findIndex(({ code }) => code === unit.code);
  return [
    paragraph("body", say(context, "report.score"), true),
    sumTable(context, unit),
    { kind: "gap", height: 6 },
    paragraph("body", say(context, "report.groups"), true),
    {
      kind: "table",
      columns: groupColumns(context),
      rows: context.groups.map((group) => groupRow(group, index)),
    },
    { kind: "gap", height: 6 },
  ];
}

function sumTable({ places, by, hasBands }: FormContext, unit: FormUnit): FormBlock {
  const number = (title: string, decimals: number): FormColumn => {
    return { title, width: 22, align: "center", places: decimals };
  };
  const extras: readonly (readonly [string, FormCell])[] = [
    ...(unit.bonus === null ? [] : [["Điểm thưởng", unit.bonus] as const]),
    ...(unit.penalty === null ? [] : [["Điểm trừ", unit.penalty] as const]),
    ["Tổng điểm", unit.total],
  ];
  const isPercent = by === "percent";
  return {
    kind: "table",
    columns: [
      ...extras.map(([title]) => number(title, places.points)),
      ...(isPercent ? [number("Tỷ lệ (%)", places.ranked)] : []),
      { title: "Xếp hạng", width: 18, align: "center" },
      ...(hasBands ? [{ title: "Xếp loại", width: 38, align: "center" } as const] : []),
      { title: "Đề nghị tặng", width: 42, align: "center" },
    ],
    rows: [
      {
        cells: [
          ...extras.map(([, cell]) => cell),
          ...(isPercent ? [unit.value] : []),
          numberText(unit.rank),
          ...(hasBands ? [orElse(unit.band, "")] : []),
          orElse(unit.award, DOTS),
        ],
      },
    ],
  };
}

function groupColumns({ places }: FormContext): readonly FormColumn[] {
  const number = (title: string, decimals: number): FormColumn => {
    return { title, width: 18, align: "center", places: decimals };
  };
  return [
    { title: "TT", width: 11, align: "center" },
    { title: "Nhóm nội dung", width: 59, align: "left" },
    number("Điểm tối đa được giao", places.points),
    number("Điểm đạt", places.points),
    number("Tỷ lệ đạt (%)", PERCENT_PLACES),
    number("Bình quân của khối", places.points),
    { title: "Điểm mạnh", width: 22, align: "center" },
  ];
}

function groupRow({ code, title, ...group }: FormGroup, index: number): FormRow {
  const { points, assigned, average, strengths } = group;
  const most = assigned[index];
  const got = points[index];
  if (!most || !got) throw new Error(`No points of unit ${index} in group ${code}`);
  const name = shortTitle(title, MOST_LETTERS);
  return {
    cells: [code, name, most, got, shareOf(got, most), average, strengths[index] ?? null],
  };
}

/** Points in percent of what was attainable; "" while there are none. */
function shareOf(got: Formula, most: Formula): Live {
  const share = `${got.formula}/${most.formula}*100`;
  const percent = {
    formula: `IF(${most.formula}>0,${roundFormula(share, PERCENT_PLACES)},"")`,
    value: shareShown(got.value, most.value),
  };
  return when(isNumber(got), percent, "");
}

function shareShown(got: CellValue, most: CellValue): CellValue {
  if (typeof got !== "number" || typeof most !== "number") return "";
  const percent = percentOf(decimal(got), decimal(most), PERCENT_PLACES);
  return percent === null ? "" : toNumber(percent);
}
