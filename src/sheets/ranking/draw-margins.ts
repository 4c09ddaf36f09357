import { type Decimal, toNumber } from "../../domain/decimal";
import { type AwardMargin, findMargins, type UnitMargins } from "../../domain/explain/find-margins";
import { type FilledSlot, fillSlots } from "../../domain/fill-slots";
import { cellAddress } from "../../plan/addresses";
import type { CellContent, CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import { slotSetting } from "../awards/slot-setting";
import type { BookContext } from "../book-context";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS } from "../looks";
import {
  lineFormula,
  nextFormula,
  overMinimumFormula,
  previousFormula,
  toLineFormula,
} from "./margin-formulas";
import {
  lastMarginColumn,
  MARGIN_COLUMNS as C,
  marginRows,
  type MarginRows,
  type SlotMargin,
  slotMargins,
} from "./margins-layout";
import { RANKING_COLUMNS, workingRow } from "./ranking-layout";

const MINIMUM = "So với mức tối thiểu: ";

/** How far every unit is from its neighbours and from each award, under the working table. */
export function drawMargins(draft: SheetDraft, context: BookContext): void {
  const rows = marginRows(context);
  const right = lastMarginColumn(context);
  const title =
    "KHOẢNG CÁCH (với khen thưởng: số dương là hơn đơn vị đầu tiên chưa được đề nghị, số âm là kém đơn vị cuối được đề nghị)";
  draft.putMerged(
    { top: rows.title, left: 1, bottom: rows.title, right: Math.max(right, 11) },
    title,
    {
      ...LOOKS.section,
      align: "left",
    }
  );
  const margins = findMargins(context.ruleset, context.outcome.ranking, context.entries.facts);
  drawLines(draft, context, rows);
  drawHeader(draft, context, rows);
  context.bloc.units.forEach((_, index) => drawUnit(draft, context, { rows, margins, index }));
  const bottom = rows.first + context.bloc.units.length - 1;
  draft.style({ top: rows.first, left: 1, bottom, right }, LOOKS.text);
  draft.style({ top: rows.first, left: C.rank, bottom, right: C.code }, LOOKS.centered);
  const format = { numberFormat: decimalFormat(context.ruleset.ranking.places) };
  draft.style({ top: rows.first, left: C.value, bottom, right }, { ...LOOKS.centered, ...format });
}

interface Drawing {
  readonly rows: MarginRows;
  readonly margins: readonly UnitMargins[];
}

/** The values that decide at each slot. */
function drawLines(draft: SheetDraft, context: BookContext, rows: MarginRows): void {
  if (rows.lines === null) return;
  const labels = [
    [rows.lines.last, "Giá trị của đơn vị cuối được đề nghị", "last"],
    [rows.lines.out, "Giá trị của đơn vị đầu tiên chưa được đề nghị", "out"],
  ] as const;
  const right = lastMarginColumn(context);
  const format = { numberFormat: decimalFormat(context.ruleset.ranking.places) };
  const filled = fillSlots(context.ruleset.slots, context.outcome.ranking, context.entries.facts);
  for (const [row, label, which] of labels) {
    draft.putMerged({ top: row, left: 1, bottom: row, right: C.next }, label, {
      ...LOOKS.text,
      align: "right",
    });
    draft.style(
      { top: row, left: C.firstSlot, bottom: row, right },
      { ...LOOKS.text, ...LOOKS.centered, ...format }
    );
    for (const { slot, line } of slotMargins(context)) {
      const one = filled[slot];
      const value = one ? lineValue(context, one, which) : "";
      draft.put({ row, column: line }, { formula: lineFormula(context, slot, which), value });
    }
  }
}

/** The value of the last unit that a slot is proposed to, or of the first candidate that it is not. */
function lineValue(
  { outcome }: BookContext,
  { statuses }: FilledSlot,
  which: "last" | "out"
): CellValue {
  const found = outcome.ranking
    .filter(({ unit }) => statuses.has(unit))
    .filter(({ unit }) => (statuses.get(unit) === "proposed") === (which === "last"))
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
  return cellOf(found.at(which === "last" ? -1 : 0)?.value ?? null);
}

function drawHeader(draft: SheetDraft, context: BookContext, { header }: MarginRows): void {
  const fixed = ["Hạng", "Mã", "Đơn vị", "Giá trị xếp hạng", "Kém hạng trước", "Hơn hạng sau"];
  draft.putRow({ row: header, column: 1 }, fixed, LOOKS.header);
  const names = context.ruleset.slots.map(({ award }) => award);
  for (const { slot, line, minimum } of slotMargins(context)) {
    const award = slotSetting(context, slot, SLOT_COLUMNS.award);
    const name = names[slot] ?? "";
    draft.put({ row: header, column: line }, { formula: award, value: name }, LOOKS.header);
    if (minimum === null) continue;
    const least = { formula: `"${MINIMUM}"&${award}`, value: MINIMUM + name };
    draft.put({ row: header, column: minimum }, least, LOOKS.header);
  }
  draft.rowHeight(
    header,
    heightFor([["Giá trị xếp hạng", 8], ...names.map((it): [string, number] => [MINIMUM + it, 9])])
  );
}

function drawUnit(
  draft: SheetDraft,
  context: BookContext,
  { rows, margins, index }: Drawing & { index: number }
): void {
  const row = rows.first + index;
  const unit = context.bloc.units[index];
  const ranked = context.outcome.ranking[index];
  if (!unit || !ranked) return;
  const own = margins.find((one) => one.unit === unit.code) ?? null;
  const copy = (column: number, value: CellValue): CellContent => ({
    formula: cellAddress({ row: workingRow(context, index), column }),
    value,
  });
  const slots = slotMargins(context).flatMap((slot) => slotCells(context, { slot, own, index }));
  const gapOf = (which: "previous" | "next"): CellValue => cellOf(own?.[which]?.gap ?? null);
  draft.putRow({ row, column: 1 }, [
    copy(RANKING_COLUMNS.rank, ranked.rank ?? ""),
    copy(RANKING_COLUMNS.code, unit.code),
    copy(RANKING_COLUMNS.name, unit.name),
    copy(RANKING_COLUMNS.value, cellOf(ranked.value)),
    { formula: previousFormula(context, index), value: gapOf("previous") },
    { formula: nextFormula(context, index), value: gapOf("next") },
    ...slots,
  ]);
  draft.rowHeight(row, Math.max(20, heightFor([[unit.name, 32]])));
}

function slotCells(
  context: BookContext,
  { slot, own, index }: { slot: SlotMargin; own: UnitMargins | null; index: number }
): readonly CellContent[] {
  const award = own?.awards[slot.slot];
  const line = {
    formula: toLineFormula(context, slot, index),
    value: own && award ? cellOf(toLine(own, award)) : "",
  };
  if (slot.minimum === null) return [line];
  const formula = overMinimumFormula(context, slot.slot, index);
  return [line, { formula, value: cellOf(award?.overMinimum ?? null) }];
}

/** Signed: above the line or below it. */
function toLine(own: UnitMargins, { lastProposed, firstOut }: AwardMargin): Decimal | null {
  const other = lastProposed ?? firstOut;
  return other === null ? null : own.value.minus(other.value);
}

function cellOf(value: Decimal | null): CellValue {
  return value === null ? "" : toNumber(value);
}
