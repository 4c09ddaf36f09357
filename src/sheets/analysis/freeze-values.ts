import type { BlocInput } from "../../domain/compute-bloc";
import { compareCheckers } from "../../domain/robustness/compare-checkers";
import { leaveUnitOut } from "../../domain/robustness/leave-unit-out";
import { listLayerGaps } from "../../domain/robustness/list-layer-gaps";
import { modelRanks } from "../../domain/robustness/rank-model";
import { simulateRanks, type SimulationTerms } from "../../domain/robustness/simulate-ranks";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { frozenWidth, SHOWN_GAPS } from "./analysis-layout";

/** What is computed once, when the sheet is drawn, and how. */
export interface FreezeTerms extends SimulationTerms {
  /** When, as it is to be printed. */
  readonly at: string;
}

type Row = readonly CellValue[];

/** The rows of the frozen area; no formula can give them. */
export function freezeValues(context: BookContext, terms: FreezeTerms): readonly Row[] {
  const rows = [
    ...simulationRows(context, terms),
    ...leftOutRows(context),
    ...gapRows(context),
    ...severityRows(context),
  ];
  return rows.map((row) => Array.from({ length: frozenWidth }, (_, k) => row[k] ?? null));
}

/** The frozen area after a change that the values do not fit any more: it says so. */
export function emptyFrozen({ bloc }: BookContext): readonly Row[] {
  return Array.from({ length: 2 + bloc.units.length }, (_, i): Row => (i === 0 ? [NOT_YET] : []));
}

const NOT_YET =
  "Chưa tính lại sau khi đổi bộ tiêu chí. Bấm lập lại trang phân tích để có số liệu của mục này.";

/** Where the rows of one part begin, from 0. */
export function frozenParts({ bloc, ruleset }: BookContext): {
  readonly units: number;
  readonly leftOut: number;
  readonly gaps: number;
  readonly severity: number | null;
} {
  const { length } = bloc.units;
  const gaps = 4 + 2 * length;
  const severity = ruleset.checkers === undefined ? null : gaps + 2 + SHOWN_GAPS;
  return { units: 2, leftOut: 2 + length, gaps, severity };
}

function simulationRows(context: BookContext, terms: FreezeTerms): readonly Row[] {
  const { seed, draws, percent } = terms;
  const found = simulateRanks(modelRanks(context.ruleset, context.outcome), terms);
  const how = `Giá trị tính tại thời điểm ${terms.at}, không tự cập nhật. Thử ${draws} lần, mỗi lần hệ số của từng tiêu chí thay đổi ngẫu nhiên trong khoảng ±${percent} %; bộ sinh số ${found.generator}, số khởi đầu ${seed}. Điểm thưởng, điểm trừ và điều kiện xét giữ nguyên.`;
  return [
    [how],
    [
      "Mã",
      "Đơn vị",
      "Giá trị khi tính",
      "Hạng theo giá trị",
      "Hạng trong 90 % số lần thử",
      "Giữ đúng hạng (% số lần)",
    ],
    ...context.bloc.units.map((unit, i): Row => {
      const own = found.units.find((one) => one.unit === unit.code);
      const value = context.outcome.ranking[i]?.value ?? null;
      if (!own || value === null) return [unit.code, unit.shortName];
      const kept = own.acceptability[own.rank - 1]?.toNumber() ?? null;
      const range = own.low === own.high ? own.low : `${own.low} đến ${own.high}`;
      return [unit.code, unit.shortName, value.toNumber(), own.rank, range, kept];
    }),
  ];
}

/** Said where no rule compares units and no rank is shared by several. */
export const CANNOT_CHANGE =
  "Điểm của mỗi đơn vị không phụ thuộc đơn vị khác: bỏ một đơn vị ra không làm đổi thứ tự giữa các đơn vị còn lại.";

function leftOutRows({ bloc, ruleset, entries, outcome }: BookContext): readonly Row[] {
  const input: BlocInput = { bloc, ruleset, entries };
  const found = leaveUnitOut(input, outcome);
  const rows = found.cannotChange
    ? bloc.units.map((_, i): Row => (i === 0 ? [null, CANNOT_CHANGE] : []))
    : found.without.map(({ unit, turned }): Row => {
        const pairs = turned.map(({ units }) => units.join(" – ")).join("; ");
        return [
          unit,
          pairs === "" ? "Không đổi thứ tự giữa các đơn vị khác" : `Đổi thứ tự: ${pairs}`,
        ];
      });
  return [["BỎ TỪNG ĐƠN VỊ RA KHỎI KHỐI"], ["Bỏ", "Thứ tự giữa các đơn vị còn lại"], ...rows];
}

function gapRows({ bloc, ruleset, entries }: BookContext): readonly Row[] {
  const found = listLayerGaps({ bloc, ruleset, entries }).slice(0, SHOWN_GAPS);
  const rows = Array.from({ length: SHOWN_GAPS }, (_, i): Row => {
    const gap = found[i];
    if (gap) {
      const { unit, criterion, self, verified, difference } = gap;
      const layer = gap.layer === "checked" ? "Thẩm định" : "Chính thức";
      return [
        unit,
        `Tiêu chí ${criterion}`,
        self.toNumber(),
        verified.toNumber(),
        difference.toNumber(),
        layer,
      ];
    }
    return i === 0 ? [null, "Không có điểm nào thay đổi giữa tự chấm và thẩm định"] : [];
  });
  return [
    ["ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH CÁCH NHAU NHIỀU NHẤT"],
    ["Mã", "Tiêu chí", "Tự chấm", "Thẩm định", "Chênh lệch", "Lớp điểm so"],
    ...rows,
  ];
}

function severityRows({ bloc, ruleset, entries }: BookContext): readonly Row[] {
  const found = compareCheckers({ bloc, ruleset, entries });
  if (found === null) return [];
  const names = new Map(ruleset.checkers?.members.map(({ code, name }) => [code, name]));
  return [
    ["MỨC CHẶT, RỘNG CỦA TỪNG BÊN THẨM ĐỊNH (chỉ để tham khảo, không sửa điểm nào)"],
    ["Mã", "Bên thẩm định", "Số ô có bên khác cùng chấm", "Lệch bình quân (âm: chặt hơn)"],
    ...found.severity.map(({ checker, cells, meanDeviation }): Row => [
      checker,
      names.get(checker) ?? "",
      cells,
      meanDeviation?.toNumber() ?? null,
    ]),
  ];
}
