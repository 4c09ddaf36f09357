import type { FilledSlot } from "../../domain/fill-slots";
import type { CellContent, CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { heightFor, LOOKS } from "../looks";
import { hasChain } from "../ranking/ranking-layout";
import { WORDS } from "../words";
import { leaversFormula, slotHeadFormulas, slotSetting } from "./award-formulas";
import type { AwardValues } from "./award-values";
import { leavers } from "./award-values";
import { AWARD_COLUMNS, AWARD_ROWS, slotColumns } from "./awards-layout";

const TIE_VALUE = "Giá trị đồng hạng tại ngưỡng";
const TIE_PLACE = "Thứ tự đồng hạng tại ngưỡng";

/** What the units tied at the cut compete with. */
function tieValue(context: BookContext, { tie }: FilledSlot): CellValue {
  if (tie === null) return "";
  return hasChain(context) ? tie.place : tie.value.toNumber();
}

const HEAD_LABELS: readonly (readonly [number, string])[] = [
  [AWARD_ROWS.award, "Hình thức khen thưởng"],
  [AWARD_ROWS.count, "Số lượng"],
  [AWARD_ROWS.seats, "Số chỗ"],
  [AWARD_ROWS.tieValue, TIE_VALUE],
  [AWARD_ROWS.tieSeats, "Số chỗ các đơn vị đồng hạng chia nhau"],
];

/** The lines above the table: what each slot offers, and where a tie hangs at its cut. */
export function drawSlotHeads(draft: SheetDraft, context: BookContext, values: AwardValues): void {
  const { slots } = context.ruleset;
  if (slots.length === 0) return;
  const columns = slotColumns(context);
  const labels = [
    ...HEAD_LABELS.map(
      ([row, label]) => [row, label === TIE_VALUE && hasChain(context) ? TIE_PLACE : label] as const
    ),
    ...slots
      .slice(0, -1)
      .map(
        (slot, i) =>
          [
            AWARD_ROWS.firstLeavers + i,
            `Số đơn vị đồng hạng chắc chắn nhận "${slot.award}"`,
          ] as const
      ),
  ];
  labels.forEach(([row, label]) => {
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
  const formulas = slotHeadFormulas(context, slot);
  put(AWARD_ROWS.count, {
    formula: slotSetting(context, slot, SLOT_COLUMNS.count),
    value: count === "rest" ? WORDS.rest : count,
  });
  put(AWARD_ROWS.seats, {
    formula: formulas.seats,
    value: count === "rest" ? filled.candidates.length : count,
  });
  put(AWARD_ROWS.tieValue, {
    formula: formulas.tieValue,
    value: tieValue(context, filled),
  });
  put(AWARD_ROWS.tieSeats, { formula: formulas.tieSeats, value: filled.tie?.seats ?? "" });
  values.slots.slice(0, slot).forEach((earlier, i) => {
    const value = leavers(filled, earlier);
    if (value !== null)
      put(AWARD_ROWS.firstLeavers + i, { formula: leaversFormula(context, slot, i), value });
  });
}
