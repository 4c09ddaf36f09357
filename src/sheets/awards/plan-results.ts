import { rangeAddress } from "../../plan/addresses";
import { rectangle } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { LOOKS } from "../looks";
import type { AwardRow } from "./award-values";
import { awardColumnArea, awardRow, hasShares, slotColumns } from "./awards-layout";
import { NOT_AWARDED } from "./result-words";
import { qualifiedFormula } from "./share-formulas";
import { slotSetting } from "./slot-setting";
import { slotWhyFormula, whyFormula } from "./why-formulas";

interface UnitRow {
  readonly row: AwardRow;
  readonly index: number;
}

/** Why a unit got each slot or not; and what was decided on its proposal later. */
export function drawWhy(draft: SheetDraft, context: BookContext, { row, index }: UnitRow): void {
  const columns = slotColumns(context);
  const at = awardRow(context, index);
  const unit = { code: row.award.unit, row: at };
  const { slots } = context.ruleset;
  slots.forEach((_, slot) => {
    draft.put(
      { row: at, column: columns.slotWhy(slot) },
      { formula: slotWhyFormula(context, slot, unit), value: row.whys[slot] ?? "" }
    );
    if (hasShares(context))
      draft.put(
        { row: at, column: columns.qualified(slot) },
        { formula: qualifiedFormula(context, slot, unit), value: row.qualified[slot] ?? "" }
      );
  });
  const why = { formula: whyFormula(context, at), value: joinWhys(context, row) };
  draft.put({ row: at, column: columns.why }, why);
  const { award, number, date } = row.result;
  draft.putRow({ row: at, column: columns.result }, [award, number, date]);
}

/** Every slot with its words, one after the other. */
export function joinWhys({ ruleset }: BookContext, { whys }: AwardRow): string {
  return ruleset.slots.map(({ award }, slot) => `${award}: ${whys[slot] ?? ""}`).join("; ");
}

/** What may be typed once a decision is there: the award from a list, number and date of the decision. */
export function unlockResults(draft: SheetDraft, context: BookContext): void {
  const columns = slotColumns(context);
  const [results, numbers, dates] = [columns.result, columns.number, columns.date].map((column) =>
    awardColumnArea(context, column)
  );
  if (!results || !numbers || !dates) return;
  draft.input(results, {
    rule: { kind: "list", source: drawChoices(draft, context) },
    title: "Kết quả khen thưởng",
    error: "Chọn một hình thức trong danh sách.",
    prompt: `Ghi khi đã có quyết định của cấp có thẩm quyền; không được thì chọn "${NOT_AWARDED}".`,
  });
  draft.input(numbers);
  draft.input(dates, {
    rule: { kind: "whole", min: 36526, max: 73050 },
    title: "Ngày quyết định",
    error: "Nhập ngày dạng ngày/tháng/năm, ví dụ 20/12/2018.",
    prompt: "Ngày/tháng/năm, ví dụ 20/12/2018.",
  });
  draft.style(results, LOOKS.input);
  draft.style(numbers, { ...LOOKS.input, numberFormat: "@" });
  draft.style(dates, { ...LOOKS.input, ...LOOKS.centered, numberFormat: "dd/mm/yyyy" });
}

/** The words of the list, which follow the awards' names; gives the cells that hold them. */
function drawChoices(draft: SheetDraft, context: BookContext): string {
  const column = slotColumns(context).choices;
  const row = awardRow(context, 0);
  const { slots } = context.ruleset;
  slots.forEach(({ award }, slot) =>
    draft.put(
      { row: row + slot, column },
      { formula: slotSetting(context, slot, SLOT_COLUMNS.award), value: award },
      LOOKS.stamp
    )
  );
  draft.put({ row: row + slots.length, column }, NOT_AWARDED, LOOKS.stamp);
  return rangeAddress(rectangle({ row, column }, { row: row + slots.length, column }), true);
}
