import { rectangle } from "../../plan/cells";
import type { CellContent } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { LOOKS } from "../looks";
import { chainFormulas } from "./chain-formulas";
import { tieKeyName } from "./chain-values";
import {
  type ChainColumns,
  chainColumns,
  firstColumn,
  placeColumn,
  workingColumn,
  workingFirst,
  workingRow,
} from "./ranking-layout";
import type { RankingRow } from "./ranking-values";

export const COUNCIL_HEADER = "Thứ tự của hội đồng";
export const COUNCIL_REASON_HEADER = "Lý do của hội đồng";

/** The columns behind the gates: what tells equal values apart, the council's order, and the place that comes of it. */
export function drawChain(
  draft: SheetDraft,
  context: BookContext,
  rows: readonly RankingRow[]
): void {
  const header = workingFirst(context) - 1;
  for (const [column, text] of headers(context)) {
    draft.put({ row: header, column }, text, LOOKS.header).columnWidth(column, 13);
    draft.style(workingColumn(context, column), { ...LOOKS.text, align: "center" });
  }
  rows.forEach((row, index) => drawRow(draft, context, { row, index }));
  const columns = chainColumns(context);
  if (columns !== null) unlockCouncil(draft, context, columns);
}

function drawRow(
  draft: SheetDraft,
  context: BookContext,
  { row, index }: { row: RankingRow; index: number }
): void {
  const at = workingRow(context, index);
  const formulas = chainFormulas(context, row.unit.unit, at);
  for (const [column, value] of row.chain) {
    const formula = formulas.get(column);
    const content: CellContent = formula === undefined ? value : { formula, value };
    draft.put({ row: at, column }, content);
  }
}

function headers(context: BookContext): readonly (readonly [number, string])[] {
  const columns = chainColumns(context);
  const [place, first] = [placeColumn(context), firstColumn(context)];
  const { tieBreak } = context.ruleset.ranking;
  return [
    ...(columns === null
      ? []
      : [
          ...tieBreak.map((key, i) => [columns.keys[i] ?? 0, tieKeyName(key)] as const),
          [columns.council, `${COUNCIL_HEADER} ✎`] as const,
          [columns.reason, `${COUNCIL_REASON_HEADER} ✎`] as const,
          ...columns.stops.map((column, i) => [column, `Dừng ở căn cứ (sau ${i + 1})`] as const),
          ...columns.steps.map((column, i) => [column, stepHeader(i)] as const),
          [columns.behind, "Dòng của đơn vị kế sau"] as const,
          [columns.decides, "Căn cứ quyết định"] as const,
          [columns.own, "Giá trị của đơn vị"] as const,
          [columns.other, "Giá trị của đơn vị kế sau"] as const,
          [columns.ownRest, "Phần lẻ"] as const,
          [columns.otherRest, "Phần lẻ kế sau"] as const,
          [columns.ownText, "Giá trị (chữ)"] as const,
          [columns.otherText, "Giá trị kế sau (chữ)"] as const,
          [columns.shares, "Vì sao đồng hạng"] as const,
          [columns.above, "Vì sao đứng trước"] as const,
        ]),
    ...(place === null ? [] : [[place, "Thứ tự sau khi so"] as const]),
    ...(first === null ? [] : [[first, "Đầu nhóm đồng hạng"] as const]),
  ];
}

function stepHeader(step: number): string {
  return step === 0 ? "Thứ tự theo giá trị" : `Thứ tự sau căn cứ ${step}`;
}

function unlockCouncil(
  draft: SheetDraft,
  context: BookContext,
  { council, reason }: ChainColumns
): void {
  const orders = workingColumn(context, council);
  const reasons = workingColumn(context, reason);
  draft.input(orders, {
    rule: { kind: "whole", min: 1, max: 999 },
    title: COUNCIL_HEADER,
    error: "Nhập số thứ tự từ 1; số nhỏ đứng trước. Không quyết định thì để trống.",
    prompt:
      "Chỉ dùng cho các đơn vị vẫn bằng nhau: số nhỏ đứng trước. Phải ghi cho mọi đơn vị bằng nhau, kèm lý do.",
  });
  for (let row = reasons.top; row <= reasons.bottom; row++)
    draft.input(rectangle({ row, column: reason }));
  draft.style(orders, LOOKS.input).style(reasons, LOOKS.input);
  draft.columnWidth(reason, 28);
}
