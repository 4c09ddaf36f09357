import type { Rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import type { ComparisonInputs } from "../extra-sheets";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable } from "../looks";
import { SETTING_NAMES } from "../overview/settings";
import { acrossRow, drawSheetHead, originNote } from "../sheet-head";
import { SHEETS, TAB_NAMES } from "../sheet-keys";
import { BY_WORDS, WORDS } from "../words";
import { chooseFirstTwo, PERCENT_PLACES, readPair } from "./compared-pair";
import { valueLines } from "./compared-values";
import { drawFlags } from "./comparison-flags";
import {
  COMPARISON_COLUMNS as C,
  type ComparisonLayout,
  COMPARISON_ROWS as R,
  layoutComparison,
  SHOWN_STANDINGS,
  TOP_LINES,
} from "./comparison-sheet-layout";
import { drawLineFormulas, drawSums, type LinesDraft } from "./draw-lines";
import { drawSentence, drawStandings, drawTopLines } from "./draw-reasons";
import { choicesAddress, drawUnits } from "./draw-summary";
import { lineLabel } from "./line-labels";

const RIGHT = C.difference;
const WIDTHS = [8, 60, 8, 12, 12, 12];
/** Programs measure columns a little differently: names are given less room than they have. */
const NAME_ROOM = 52;
/** Rows whose text is chosen live hold three lines of 10 pt, so that all reasons stand on one page. */
const PICKED = { size: 10, height: 40 } as const;

/** So sánh: two units side by side, criterion by criterion, with live formulas. `inputs` null: the first two of the ranking. */
export function planComparison(context: BookContext, inputs: ComparisonInputs | null): SheetPlan {
  const key = SHEETS.comparison;
  const name = context.layout.tabs.get(key) ?? TAB_NAMES[key] ?? key;
  const draft = new SheetDraft(key, name);
  const chosen = inputs ?? chooseFirstTwo(context);
  const layout = layoutComparison(context);
  const pair = readPair(context, chosen);
  const lines = valueLines(context, layout, pair);
  const all = { draft, context, layout, pair, lines };
  drawHead(draft, context, { layout, chosen });
  drawFlags(draft, context, pair);
  drawUnits(all);
  drawSentence(all);
  drawTopLines(all);
  drawStandings(all);
  drawLineFormulas(all);
  drawSums(all);
  drawTexts(all);
  styleNumbers(all);
  return draft.finishKeeping(
    { from: R.lines, to: layout.check },
    {
      freezeAt: null,
      tabColor: "548235",
      print: printTable({
        orientation: "portrait",
        area: { top: 2, left: 1, bottom: layout.check, right: RIGHT },
        titleRows: { from: R.lines + 1, to: R.lines + 1 },
      }),
    }
  );
}

function drawHead(
  draft: SheetDraft,
  context: BookContext,
  { layout, chosen }: { readonly layout: ComparisonLayout; readonly chosen: ComparisonInputs }
): void {
  drawSheetHead(draft, context, {
    key: SHEETS.comparison,
    title: "SO SÁNH HAI ĐƠN VỊ",
    right: RIGHT,
  });
  const note = `Chọn hai đơn vị ở hai ô có dấu${WORDS.inputMark}; mọi con số bên dưới tự tính lại${originNote(context)}.`;
  draft.putMerged(acrossRow(R.note, RIGHT), note, { ...LOOKS.note, align: "center" });
  draft.rowHeight(R.note, heightFor([[note, 95]]));
  const source = choicesAddress(context, layout);
  for (const side of ["a", "b"] as const) {
    const row = R[side];
    const label = `Đơn vị ${side === "a" ? "A" : "B"}${WORDS.inputMark}`;
    draft.putMerged({ top: row, left: 1, bottom: row, right: 2 }, label, {
      ...LOOKS.text,
      bold: true,
      align: "right",
    });
    const input = { top: row, left: C.max, bottom: row, right: RIGHT };
    draft.putMerged(input, chosen[side], { ...LOOKS.text, ...LOOKS.input, bold: true });
    draft.rowHeight(row, 20).input(input, {
      rule: { kind: "list", source },
      title: "Chọn đơn vị",
      error: "Chọn một đơn vị trong danh sách.",
      prompt: "Bấm mũi tên bên phải ô rồi chọn một đơn vị.",
    });
  }
  WIDTHS.forEach((width, i) => draft.columnWidth(i + 1, width));
  draft.put({ row: R.note, column: C.measuredA }, WORKING, LOOKS.stamp);
}

const WORKING = "CƠ SỞ TÍNH (không in)";

const HEADERS = ["TT", "Nội dung", "Thang điểm", "A", "B", "Chênh lệch (A − B)"];
const STANDING_HEADERS = [
  "TT",
  "Nội dung",
  "",
  "Đơn vị A (%)",
  "Trung bình của khối (%)",
  "Hơn, kém",
];

/** Titles, labels and frames. */
function drawTexts(all: LinesDraft): void {
  const { draft } = all;
  const title = (row: number, text: string): void => {
    draft
      .putMerged(acrossRow(row, RIGHT), text, { ...LOOKS.section, align: "left" })
      .rowHeight(row, 20);
  };
  const labels: readonly (readonly [number, string])[] = [
    [R.value, "Giá trị xếp hạng"],
    [R.rank, "Hạng"],
    [R.above, "Đơn vị hạng trên liền kề"],
    [R.gapAbove, "Kém hạng trên liền kề"],
    [R.below, "Đơn vị hạng dưới liền kề"],
    [R.gapBelow, "Hơn hạng dưới liền kề"],
  ];
  draft.style(acrossRow(R.head, RIGHT), LOOKS.header);
  draft.put({ row: R.head, column: C.difference }, HEADERS[5] ?? "").rowHeight(R.head, 34);
  labels.forEach(([row, text]) => {
    draft.putMerged({ top: row, left: 1, bottom: row, right: C.max }, text);
    draft.rowHeight(row, row === R.above || row === R.below ? 30 : 18);
  });
  frame(draft, { top: R.value, left: 1, bottom: R.gapBelow, right: RIGHT });
  title(R.top, "CHÊNH LỆCH LỚN NHẤT");
  title(R.strengths, "ĐIỂM MẠNH, ĐIỂM YẾU CỦA ĐƠN VỊ A (% thang điểm so với trung bình của khối)");
  title(R.lines, "TỪNG TIÊU CHÍ");
  for (const [row, headers] of [
    [R.top + 1, HEADERS],
    [R.strengths + 1, STANDING_HEADERS],
    [R.lines + 1, HEADERS],
  ] as const)
    draft.putRow({ row, column: 1 }, headers, LOOKS.header).rowHeight(row, 34);
  drawUnitHeader(all);
  const standings = 2 * SHOWN_STANDINGS;
  frame(draft, { top: R.firstTop, left: 1, bottom: R.firstTop + TOP_LINES - 1, right: RIGHT });
  frame(draft, {
    top: R.firstStrength,
    left: 1,
    bottom: R.firstStrength + standings - 1,
    right: RIGHT,
  });
  Array.from({ length: standings }, (_, i) =>
    draft.put({ row: R.firstStrength + i, column: C.max }, i < SHOWN_STANDINGS ? "Mạnh" : "Yếu")
  );
  drawLabels(all);
}

function drawUnitHeader({ draft, context }: LinesDraft): void {
  const unit = context.ruleset.ranking.by === "percent" ? BY_WORDS.percent : BY_WORDS.points;
  const text = (by: string): string => `Chênh lệch tính theo: ${by}.`;
  draft.put(
    { row: R.head, column: C.name },
    { formula: `"Chênh lệch tính theo: "&${SETTING_NAMES.by}&"."`, value: text(unit) }
  );
}

/** The labels of the table of all criteria, and of what it adds up to. */
function drawLabels({ draft, layout, lines }: LinesDraft): void {
  frame(draft, { top: R.firstLine, left: 1, bottom: layout.check, right: RIGHT });
  lines.forEach(({ line }) => {
    const { code, name, max } = lineLabel(line);
    draft.putRow({ row: line.row, column: 1 }, [code, name, max]);
    const across = acrossRow(line.row, RIGHT);
    if (line.kind === "section") draft.style(across, LOOKS.section);
    if (line.kind === "group") draft.style(across, LOOKS.group);
    if (line.kind === "total") draft.style(across, { bold: true });
    draft.rowHeight(line.row, heightFor([[name, NAME_ROOM]]));
  });
  const sums: readonly (readonly [number, string])[] = [
    [layout.rounding, "Phần lẻ do làm tròn"],
    [layout.sum, "Tổng chênh lệch của các tiêu chí, mức trần và phần lẻ"],
    [layout.gap, "Chênh lệch giá trị xếp hạng"],
    [layout.check, "Kiểm tra: hai con số trên"],
  ];
  sums.forEach(([row, text]) => {
    draft.put({ row, column: C.name }, text).rowHeight(row, heightFor([[text, NAME_ROOM]]));
  });
  draft.style({ top: layout.sum, left: 1, bottom: layout.check, right: RIGHT }, { bold: true });
}

function frame(draft: SheetDraft, area: Rectangle): void {
  draft.style(area, LOOKS.text);
}

/** Alignment and decimals: points as the ruleset has them, differences as the bloc ranks. */
function styleNumbers({ draft, context, layout, lines }: LinesDraft): void {
  const { places, ranking } = context.ruleset;
  const fine = ranking.by === "percent" ? PERCENT_PLACES : places;
  const gaps = decimalFormat(ranking.places > fine ? ranking.places : fine);
  const points = decimalFormat(places);
  const numbers = (top: number, bottom: number, formats: readonly [string, string]): void => {
    draft.style({ top, left: 1, bottom, right: 1 }, LOOKS.centered);
    draft.style({ top, left: C.max, bottom, right: RIGHT }, LOOKS.centered);
    draft.style({ top, left: C.a, bottom, right: C.b }, { numberFormat: formats[0] });
    const column = C.difference;
    draft.style({ top, left: column, bottom, right: column }, { numberFormat: formats[1] });
  };
  const ranked = decimalFormat(ranking.places);
  numbers(R.firstTop, R.firstTop + TOP_LINES - 1, [points, gaps]);
  numbers(R.firstStrength, R.firstStrength + 2 * SHOWN_STANDINGS - 1, ["0.00", "0.00"]);
  numbers(R.firstLine, layout.lastLine, [points, gaps]);
  numbers(layout.rounding, layout.check, [ranked, gaps]);
  draft.style(
    { top: R.value, left: C.a, bottom: R.gapBelow, right: RIGHT },
    { ...LOOKS.centered, numberFormat: ranked }
  );
  draft.style({ top: R.rank, left: C.a, bottom: R.rank, right: C.b }, { numberFormat: "General" });
  const sentence = acrossRow(R.sentence, RIGHT);
  draft.style(sentence, { ...LOOKS.text, bold: true, border: "all", align: "left" });
  const longest = [...lines.map(({ line }) => lineLabel(line).name)]
    .sort((one, other) => other.length - one.length)
    .slice(0, 5)
    .join("; ");
  draft.rowHeight(R.sentence, Math.min(96, Math.max(48, heightFor([[longest, 105]]))));
  fitPicked(draft, longest);
}

/** Rows whose text is chosen live: as high as the longest name needs. */
function fitPicked(draft: SheetDraft, longest: string): void {
  const [first = ""] = longest.split("; ");
  const height = Math.min(PICKED.height, heightFor([[first, NAME_ROOM]]));
  const name = { left: C.name, right: C.name };
  for (const [top, rows] of [
    [R.firstTop, TOP_LINES],
    [R.firstStrength, 2 * SHOWN_STANDINGS],
  ] as const)
    draft.style({ ...name, top, bottom: top + rows - 1 }, { size: PICKED.size });
  for (let i = 0; i < TOP_LINES; i++) draft.rowHeight(R.firstTop + i, height);
  for (let i = 0; i < 2 * SHOWN_STANDINGS; i++) draft.rowHeight(R.firstStrength + i, height);
}
