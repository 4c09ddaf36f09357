import { cellAddress } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import { type AnalysisDraft, criterionRange, putFormula } from "./analysis-draft";
import { ANALYSIS_COLUMNS as C, ANALYSIS_ROWS as R, pairRow } from "./analysis-layout";
import type { AnalysisUnit } from "./analysis-model";

type Pair = readonly [AnalysisUnit, AnalysisUnit];

/** Which of the two is at least as good everywhere; three counts stand beside, right of the printed columns. */
export function drawDominance(sheet: AnalysisDraft, pair: Pair, i: number): void {
  const { layout } = sheet;
  const row = pairRow(layout, i);
  const { data } = layout.working;
  const [a, b] = [data + i, data + i + 1].map((column) => criterionRange(layout, column));
  const unit = (line: number, k: number): string =>
    cellAddress({ row: line, column: C.firstUnit + i + k }, true);
  const [extraA, extraB] = [unit(R.extra, 0), unit(R.extra, 1)];
  const counts = countPair(pair);
  const other = `SUMPRODUCT(((${a}="–")*1<>(${b}="–")*1)*1)`;
  const isRanked = pair.every(({ ranked }) => ranked.value !== null);
  const put = (k: number, formula: string, value: number): void =>
    putFormula(
      sheet,
      [row, data + k],
      [`IF(COUNT(${unit(R.value, 0)},${unit(R.value, 1)})=2,${formula},"")`, isRanked ? value : ""]
    );
  put(0, other, counts.other);
  const less = `SUMPRODUCT((${a}<${b})*1)+(${extraA}<${extraB})*1`;
  put(1, less, counts.less);
  const more = `SUMPRODUCT((${a}>${b})*1)+(${extraA}>${extraB})*1`;
  put(2, more, counts.more);
  const [isOther, isLess, isMore] = [0, 1, 2].map((k) => cellAddress({ row, column: data + k }));
  const says = `IF(COUNT(${unit(R.value, 0)},${unit(R.value, 1)})<2,"${SAYS.unranked}",IF(${isOther}>0,"${SAYS.other}",IF(${isLess}=0,IF(${isMore}=0,"${SAYS.level}","${SAYS.over}"),IF(${isMore}=0,"${SAYS.under}","${SAYS.mixed}"))))`;
  const names = pair.map(({ unit: { shortName } }) => shortName);
  putFormula(
    sheet,
    [row, C.name],
    [
      `${unit(R.header, 0)}&" – "&${unit(R.header, 1)}&": "&${says}`,
      `${names.join(" – ")}: ${verdict(pair, counts)}`,
    ]
  );
}

const SAYS = {
  unranked: "không cùng được xếp hạng.",
  other: "được giao các tiêu chí khác nhau, không so từng tiêu chí được.",
  level: "bằng nhau ở mọi tiêu chí.",
  over: "đơn vị trước hơn hoặc bằng ở mọi tiêu chí; đổi hệ số nào thứ tự cũng giữ nguyên.",
  under: "đơn vị sau hơn hoặc bằng ở mọi tiêu chí.",
  mixed: "mỗi đơn vị hơn ở một số tiêu chí.",
} as const;

interface Counts {
  readonly other: number;
  readonly less: number;
  readonly more: number;
}

/** How often one is given what the other is not, has less, has more; as cells compare: a text is more than any number. */
function countPair([over, under]: Pair): Counts {
  const compared = over.shown.map((shown, j) => compareCells(shown, under.shown[j] ?? ""));
  const extra = over.extra.cmp(under.extra);
  return {
    other: over.shown.filter((shown, j) => (shown === "–") !== (under.shown[j] === "–")).length,
    less: compared.filter((order) => order < 0).length + (extra < 0 ? 1 : 0),
    more: compared.filter((order) => order > 0).length + (extra > 0 ? 1 : 0),
  };
}

function compareCells(one: CellValue, other: CellValue): number {
  const [isText, isOtherText] = [one, other].map((value) => typeof value !== "number");
  if (isText !== isOtherText) return isText ? 1 : -1;
  if (one === other) return 0;
  return String(one) === String(other) ? 0 : Number(one) > Number(other) ? 1 : -1;
}

function verdict(pair: Pair, { other, less, more }: Counts): string {
  if (pair.some(({ ranked }) => ranked.value === null)) return SAYS.unranked;
  if (other > 0) return SAYS.other;
  if (less === 0) return more === 0 ? SAYS.level : SAYS.over;
  return more === 0 ? SAYS.under : SAYS.mixed;
}
