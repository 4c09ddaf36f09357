import { isAscending } from "../../domain/rank-table/rank-rule";
import type { SheetDraft } from "../../plan/draft-sheet";
import { ORDER_ROWS, type Addresses, type RankColumn } from "./rank-layout";
import { countTotals, listBlocks, type Block, type RankSheet, type Span } from "./rank-sheet";
import { valueId } from "./total-columns";

/** Larger than every total: stands where rows have none. */
const BEYOND = { value: 1e300, formula: "1E+300" };

/** Working columns of a long list: the totals in ascending order, block by block. A block whose rows still stand by rank is taken over as it is; only another one is sorted, because SMALL reads the whole block for every row. */
export function sortedColumns(sheet: RankSheet, at: Addresses): RankColumn[] {
  const blocks = listBlocks(sheet);
  const slots = blocks.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, slot) => slot + 1)
  );
  const placed = blocks.flatMap(({ from, to }, block) =>
    Array.from({ length: to - from + 1 }, () => block)
  );
  const formulas = blocks.map((block, i) => sortedFormula(sheet, at, { ...block, index: i }));
  const values = listValues(sheet).sort((a, b) => a - b);
  return [
    {
      id: "slot",
      header: "Thứ tự trong nhóm",
      width: 8,
      isWorking: true,
      cell: (index) => slots[index] ?? null,
    },
    {
      id: "sorted",
      header: "Tổng xếp tăng dần trong nhóm",
      width: 12,
      isWorking: true,
      cell: (index) => ({
        formula: formulas[placed[index] ?? 0]?.(slots[index] ?? 1, index) ?? BEYOND.formula,
        value: values[index] ?? BEYOND.value,
      }),
    },
  ];
}

/** Above the column of sorted totals: whether all rows, and those of every block, still stand by rank. */
export function drawOrder(draft: SheetDraft, sheet: RankSheet, at: Addresses): void {
  const column = at.columnOf("sorted");
  const blocks = listBlocks(sheet);
  const put = (row: number, label: string, formula: string): void => {
    draft.put({ row, column: column - 1 }, label);
    draft.put({ row, column }, { formula, value: 1 });
  };
  draft.put(
    { row: ORDER_ROWS.label, column: column - 1 },
    "Các dòng còn đứng theo thứ hạng (1: còn, 0: đã đổi)"
  );
  const last = blocks.length - 1;
  const apart = `${at.blockInOrder(0)}:${at.blockInOrder(last)}`;
  const rows = { from: 0, to: countTotals(sheet) - 1 };
  const together = `IF(SUM(${apart})=${blocks.length},${isMonotone(sheet, at, rows)},0)`;
  put(ORDER_ROWS.all, "Cả bảng", together);
  blocks.forEach(({ rows: own, hasTotals }, block) => {
    const count = `COUNT(${at.range(valueId(sheet), own)})`;
    const formula = hasTotals
      ? `IF(${count}=${own.to - own.from + 1},${isMonotone(sheet, at, own)},0)`
      : `IF(${count}=0,1,0)`;
    put(ORDER_ROWS.blocks + block, `Nhóm ${block + 1}`, formula);
  });
}

/** 1 when no total is better than the one above it, else 0; all of the rows have one. */
function isMonotone(sheet: RankSheet, at: Addresses, { from, to }: Span): string {
  if (from >= to) return "1";
  const id = valueId(sheet);
  const upper = at.range(id, { from, to: to - 1 });
  const lower = at.range(id, { from: from + 1, to });
  const better = isAscending(sheet.rule) ? "<" : ">";
  return `IF(SUMPRODUCT((${lower}${better}${upper})*1)=0,1,0)`;
}

/** A cell is taken over by its own address: an INDEX here makes IronCalc forty times slower at dense ranks. */
function sortedFormula(
  sheet: RankSheet,
  at: Addresses,
  { rows, hasTotals, index }: Block & { readonly index: number }
): (slot: number, place: number) => string {
  const id = valueId(sheet);
  const isUpward = isAscending(sheet.rule);
  return (slot, place) => {
    const row = isUpward ? rows.from + slot - 1 : rows.to - slot + 1;
    const taken = hasTotals ? at.cell(id, row) : BEYOND.formula;
    const sorted = `IFERROR(SMALL(${at.range(id, rows)},${at.cell("slot", place)}),${BEYOND.formula})`;
    return `IF(${at.blockInOrder(index)}=1,${taken},${sorted})`;
  };
}

function listValues({ rows }: RankSheet): number[] {
  return rows.flatMap(({ ranked }) => ranked.value?.toNumber() ?? []);
}
