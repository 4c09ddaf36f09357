import { cellAddress, columnLetters } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { decimalCell } from "../decimal-cell";
import { FLAGS, namesArea } from "./comparison-flags";
import type { ComparedPair } from "./compared-pair";
import { orderLines, type LineValues } from "./compared-values";
import {
  COMPARISON_COLUMNS as C,
  type ComparisonColumn,
  type ComparisonLayout,
  COMPARISON_ROWS as R,
  isAdded,
  lineColumn,
  SHOWN_STANDINGS,
  TOP_LINES,
} from "./comparison-sheet-layout";
import { lineLabel } from "./line-labels";

/** What the reasons are drawn from. */
export interface Reasons {
  readonly draft: SheetDraft;
  readonly context: BookContext;
  readonly layout: ComparisonLayout;
  readonly pair: ComparedPair;
  readonly lines: readonly LineValues[];
}

/** The line at a place of an order; undefined where there is none. */
function findAt(
  lines: readonly LineValues[],
  orders: readonly (number | null)[],
  place: number
): LineValues | undefined {
  return lines[orders.indexOf(place)];
}

const TOP_COLUMNS = ["code", "name", "max", "a", "b", "difference"] as const;
const BLANKS: readonly CellValue[] = TOP_COLUMNS.map(() => "");

function topValues({ line, a, b, difference }: LineValues): readonly CellValue[] {
  const { code, name, max } = lineLabel(line);
  return [code, name, max, a, b, decimalCell(difference)];
}

/** The largest differences, whichever side they are for; those of 0 are not shown. */
export function drawTopLines({ draft, layout, lines }: Reasons): void {
  const orders = orderLines(lines, ({ line, difference }) =>
    isAdded(line) ? (difference?.abs() ?? null) : null
  );
  const order = lineColumn(layout, "order");
  const size = lineColumn(layout, "size");
  for (let place = 1; place <= TOP_LINES; place++) {
    const found = findAt(lines, orders, place);
    const shown = found?.difference?.eq(0) === false ? found : undefined;
    const match = `MATCH(${place},${order},0)`;
    const values = shown === undefined ? BLANKS : topValues(shown);
    TOP_COLUMNS.forEach((column, k) => {
      const value = values[k] ?? "";
      const picked = `INDEX(${lineColumn(layout, column)},${match})`;
      const formula = `IFERROR(IF(INDEX(${size},${match})>0,${picked},""),"")`;
      draft.put({ row: R.firstTop + place - 1, column: C[column] }, { formula, value });
    });
  }
}

const STANDING_COLUMNS = [
  ["code", "code"],
  ["name", "name"],
  ["percent", "a"],
  ["mean", "b"],
  ["overMean", "difference"],
] as const;

function standingValues({ line, percent, mean, overMean }: LineValues): readonly CellValue[] {
  const { code, name } = lineLabel(line);
  return [code, name, percent, mean, decimalCell(overMean)];
}

/** What A does better and worse than the bloc's mean, the most first. */
export function drawStandings({ draft, layout, lines }: Reasons): void {
  const kinds = [
    { column: "orderStrong", sign: 1, from: 0 },
    { column: "orderWeak", sign: -1, from: SHOWN_STANDINGS },
  ] as const;
  for (const { column, sign, from: first } of kinds) {
    const orders = orderLines(lines, ({ overMean }) =>
      overMean?.times(sign).gt(0) ? overMean.times(sign) : null
    );
    for (let place = 1; place <= SHOWN_STANDINGS; place++) {
      const row = R.firstStrength + first + place - 1;
      const found = findAt(lines, orders, place);
      const match = `MATCH(${place},${lineColumn(layout, column)},0)`;
      const pick = (of: ComparisonColumn, to: ComparisonColumn, value: CellValue): void => {
        const formula = `IFERROR(INDEX(${lineColumn(layout, of)},${match}),"")`;
        draft.put({ row, column: C[to] }, { formula, value });
      };
      const values = found === undefined ? BLANKS : standingValues(found);
      STANDING_COLUMNS.forEach(([from, to], k) => {
        pick(from, to, values[k] ?? "");
      });
    }
  }
}

/** Rows of the names that the sentence is put together from, right of the printed columns. */
const NAMES = { upper: 9, lower: 10, better: 11, worse: 14 } as const;
const BETTER = 3;
const WORSE = 2;
const COLUMN = 8;

/** Who stands before whom, and on what: one sentence. */
export function drawSentence(reasons: Reasons): void {
  const words = putNames(reasons);
  const { draft, pair } = reasons;
  const gap = cellAddress({ row: R.value, column: C.difference });
  const letters = [C.a, C.b].map(columnLetters);
  const ranked = `COUNT(${letters.map((letter) => `${letter}${R.rank}`).join(":")})=2`;
  const at = (row: number): string => cellAddress({ row, column: COLUMN }, true);
  const upper = `IF(${ranked},"${SAYS.before}","${SAYS.more}")&${at(NAMES.lower)}`;
  const list = (first: number, count: number, lead: string): string =>
    `IF(${at(first)}="","","${lead}"&${at(first)}${Array.from(
      { length: count - 1 },
      (_, i) => `&IF(${at(first + i + 1)}="","","; "&${at(first + i + 1)})`
    ).join("")})`;
  const reason = `${at(NAMES.upper)}&${upper}&${list(NAMES.better, BETTER, SAYS.better)}&${list(NAMES.worse, WORSE, SAYS.worse)}&IF(${ranked},".","${SAYS.unranked}")`;
  const level = `${at(NAMES.upper)}&" và "&${at(NAMES.lower)}&"${SAYS.level}"`;
  const formula = `IF(COUNT(${FLAGS.indexA},${FLAGS.indexB})<2,"${SAYS.choose}",IF(${FLAGS.indexA}=${FLAGS.indexB},"${SAYS.same}",IF(${FLAGS.isReady}<>1,"${SAYS.open}",IF(${gap}=0,${level},${reason}))))`;
  draft.putMerged(
    { top: R.sentence, left: 1, bottom: R.sentence, right: C.difference },
    { formula, value: sentenceOf(pair, words) }
  );
}

const SAYS = {
  choose: "Chọn hai đơn vị ở hai ô vàng phía trên.",
  same: "Hai ô đang chọn cùng một đơn vị.",
  open: "Chưa so sánh được: có đơn vị chưa chấm xong.",
  level: " bằng điểm – xem thứ tự và lý do ở trang Xếp hạng.",
  before: " đứng trên ",
  more: " có giá trị cao hơn ",
  better: ". Hơn nhiều nhất ở: ",
  worse: ". Kém nhiều nhất ở: ",
  unranked: ". Lưu ý: có đơn vị không được xét xếp hạng.",
} as const;

interface Words {
  readonly upper: string;
  readonly lower: string;
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

/** The names in cells of their own. */
function putNames({ draft, context, layout, pair, lines }: Reasons): Words {
  const gap = cellAddress({ row: R.value, column: C.difference }, true);
  const isUp = pair.gap !== null && pair.gap.gte(0);
  const put = (row: number, formula: string, value: string): string => {
    draft.put({ row, column: COLUMN }, { formula, value });
    return value;
  };
  const names = namesArea(context, "name");
  const [first, second] = isUp ? [pair.a, pair.b] : [pair.b, pair.a];
  const name = (one: string, other: string): string =>
    `IF(${FLAGS.isReady}=1,INDEX(${names},IF(${gap}>=0,${one},${other})),"")`;
  const nameOf = (unit: typeof first): string => (pair.gap === null ? "" : (unit?.unit.name ?? ""));
  const ordersOf = (sign: number) =>
    orderLines(lines, ({ line, difference }) =>
      isAdded(line) && difference?.times(sign).gt(0) ? difference.times(sign) : null
    );
  const column = lineColumn(layout, "name");
  const pick = (
    from: number,
    count: number,
    [up, down]: readonly [ComparisonColumn, ComparisonColumn]
  ) =>
    Array.from({ length: count }, (_, i) => {
      const orders = ordersOf((up === "orderAbove") === isUp ? 1 : -1);
      const found = pair.gap === null ? undefined : findAt(lines, orders, i + 1);
      const match = (order: ComparisonColumn): string =>
        `INDEX(${column},MATCH(${i + 1},${lineColumn(layout, order)},0))`;
      const formula = `IFERROR(IF(${gap}>=0,${match(up)},${match(down)}),"")`;
      return put(from + i, formula, found ? lineLabel(found.line).name : "");
    });
  return {
    upper: put(NAMES.upper, name(FLAGS.indexA, FLAGS.indexB), nameOf(first)),
    lower: put(NAMES.lower, name(FLAGS.indexB, FLAGS.indexA), nameOf(second)),
    better: pick(NAMES.better, BETTER, ["orderAbove", "orderBelow"]),
    worse: pick(NAMES.worse, WORSE, ["orderBelow", "orderAbove"]),
  };
}

function sentenceOf({ a, b, gap }: ComparedPair, { upper, lower, better, worse }: Words): string {
  if (a === null || b === null) return SAYS.choose;
  if (a.index === b.index) return SAYS.same;
  if (gap === null) return SAYS.open;
  if (gap.eq(0)) return `${upper} và ${lower}${SAYS.level}`;
  const isRanked = a.ranked.rank !== null && b.ranked.rank !== null;
  const list = (names: readonly string[], lead: string): string => {
    const shown = names.filter((name) => name !== "");
    return shown.length === 0 ? "" : lead + shown.join("; ");
  };
  const parts = [list(better, SAYS.better), list(worse, SAYS.worse)].join("");
  const head = upper + (isRanked ? SAYS.before : SAYS.more) + lower;
  return head + parts + (isRanked ? "." : SAYS.unranked);
}
