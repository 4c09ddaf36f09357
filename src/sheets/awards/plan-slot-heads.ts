import type { FilledSlot } from "../../domain/fill-slots";
import type { AwardSlot } from "../../domain/ruleset";
import { type CellContent, type CellValue, rectangle } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { COUNT_WORDS, countWord } from "../criteria/count-words";
import { percentFormat } from "../criteria/plan-setting-tables";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { heightFor, LOOKS } from "../looks";
import { hasChain } from "../ranking/ranking-layout";
import { WORDS } from "../words";
import { leaversFormula, slotHeadFormulas } from "./award-formulas";
import type { AwardValues } from "./award-values";
import { leavers } from "./award-values";
import { AWARD_COLUMNS, AWARD_ROWS, slotColumns, slotRows } from "./awards-layout";
import { countFormula, shareFormulas } from "./share-formulas";
import { slotSetting } from "./slot-setting";

const TIE_VALUE = "Giá trị đồng hạng tại ngưỡng";
const TIE_PLACE = "Thứ tự đồng hạng tại ngưỡng";

/** What the units tied at the cut compete with. */
function tieValue(context: BookContext, { tie }: FilledSlot): CellValue {
  if (tie === null) return "";
  return hasChain(context) ? tie.place : tie.value.toNumber();
}

function headLabels(context: BookContext): readonly (readonly [number, string])[] {
  const { share, seats, tieValue: tie, tieSeats, firstLeavers } = slotRows(context);
  const shares =
    share === null
      ? []
      : ([
          [share.counting, "Cách tính tỷ lệ"],
          [share.base, "Số đơn vị làm căn cứ tính tỷ lệ"],
          [share.raw, "Tỷ lệ tính ra, chưa làm tròn (đơn vị)"],
        ] as const);
  const leaving = context.ruleset.slots
    .slice(0, -1)
    .map(
      ({ award }, i) => [firstLeavers + i, `Số đơn vị đồng hạng chắc chắn nhận "${award}"`] as const
    );
  return [
    [AWARD_ROWS.award, "Hình thức khen thưởng"],
    [AWARD_ROWS.count, "Số lượng"],
    ...shares,
    [seats, "Số chỗ"],
    [tie, hasChain(context) ? TIE_PLACE : TIE_VALUE],
    [tieSeats, "Số chỗ các đơn vị đồng hạng chia nhau"],
    ...leaving,
  ];
}

/** The lines above the table: what each slot offers, and where a tie hangs at its cut. */
export function drawSlotHeads(draft: SheetDraft, context: BookContext, values: AwardValues): void {
  const { slots } = context.ruleset;
  if (slots.length === 0) return;
  const columns = slotColumns(context);
  headLabels(context).forEach(([row, label]) => {
    draft.putMerged({ top: row, left: 1, bottom: row, right: AWARD_COLUMNS.value }, label, {
      ...LOOKS.text,
      align: "right",
    });
    draft.style(
      {
        top: row,
        left: columns.candidate(0),
        bottom: row,
        right: columns.status(slots.length - 1),
      },
      { ...LOOKS.text, align: "center" }
    );
    draft.rowHeight(row, heightFor([[label, 58]]));
  });
  slots.forEach((_, slot) => drawSlotHead(draft, context, { values, slot }));
  draft.rowHeight(
    AWARD_ROWS.award,
    heightFor(slots.map(({ award }): [string, number] => [award, 20]))
  );
}

function drawSlotHead(
  draft: SheetDraft,
  context: BookContext,
  { values, slot }: { values: AwardValues; slot: number }
): void {
  const filled = values.slots[slot];
  if (!filled) return;
  const columns = slotColumns(context);
  const put = (row: number, content: CellContent): void => {
    draft.put({ row, column: columns.status(slot) }, content);
  };
  const award = {
    top: AWARD_ROWS.award,
    left: columns.candidate(slot),
    bottom: AWARD_ROWS.award,
    right: columns.status(slot),
  };
  draft.putMerged(
    award,
    { formula: slotSetting(context, slot, SLOT_COLUMNS.award), value: filled.slot.award },
    { bold: true }
  );
  const { count } = filled.slot;
  const rows = slotRows(context);
  const formulas = slotHeadFormulas(context, slot);
  put(AWARD_ROWS.count, {
    formula: countFormula(context, slot),
    value: countValue(count),
  });
  drawShare(draft, context, { filled, slot });
  put(rows.seats, { formula: formulas.seats, value: filled.seats });
  put(rows.tieValue, { formula: formulas.tieValue, value: tieValue(context, filled) });
  put(rows.tieSeats, { formula: formulas.tieSeats, value: filled.tie?.seats ?? "" });
  values.slots.slice(0, slot).forEach((earlier, i) => {
    const value = leavers(filled, earlier);
    if (value !== null)
      put(rows.firstLeavers + i, { formula: leaversFormula(context, slot, i), value });
  });
}

function countValue(count: AwardSlot["count"]): CellValue {
  if (count === "rest") return WORDS.rest;
  return typeof count === "number" ? count : count.percent.div(100).toNumber();
}

/** The rule of a share, of how many units it is taken, and what comes out before rounding. */
function drawShare(
  draft: SheetDraft,
  context: BookContext,
  { filled, slot }: { filled: FilledSlot; slot: number }
): void {
  const rows = slotRows(context).share;
  const formulas = shareFormulas(context, slot);
  if (rows === null || formulas === null) return;
  const columns = slotColumns(context);
  const { count } = filled.slot;
  const isShare = typeof count === "object";
  const column = columns.status(slot);
  const put = (row: number, formula: string, value: CellValue): void => {
    draft.put({ row, column }, { formula, value });
  };
  put(rows.counting, formulas.counting, isShare ? countWord(count) : "");
  put(rows.base, formulas.base, filled.quota?.base ?? "");
  put(rows.raw, formulas.raw, filled.quota?.raw.toNumber() ?? "");
  draft.rowHeight(rows.counting, heightFor([[COUNT_WORDS[0] ?? "", 12]]));
  if (isShare)
    draft.style(rectangle({ row: AWARD_ROWS.count, column }), {
      numberFormat: percentFormat(count),
    });
}
