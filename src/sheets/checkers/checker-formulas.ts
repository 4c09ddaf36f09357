import type { UnitCode } from "../../domain/bloc";
import { canTrim } from "../../domain/combine-checks";
import type { Combine } from "../../domain/ruleset";
import { cellAddress, rangeAddress, sheetCell } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SETTING_NAMES } from "../overview/settings";
import { SHEETS, unitSheetKey } from "../sheet-keys";
import { rangeFormulas } from "../unit/points/point-limits";
import { unitColumn, unitRow } from "../unit/unit-layout";
import { WORDS } from "../words";
import type { CheckedBlock } from "./checkers-layout";
import { checkedBlock, checkedColumn } from "./checkers-layout";
import type { RulePlace } from "../unit/points/rule-cells";

/** The score that comes of all checkers: "" until each has given one, "Lỗi" for one that is no usable score. */
export function combinedFormula(context: BookContext, block: CheckedBlock, unit: UnitCode): string {
  const all = scoresOf(context, block, unit);
  const { layout } = context;
  const at = { row: unitRow(layout.unit, block.criterion.code) };
  const target = sheetCell(tabName(context, unitSheetKey(unit)), {
    ...at,
    column: unitColumn(layout.unit, "target"),
  });
  const count = block.checkers.length;
  const points = roundFormula(
    combineFormula(all, count, context.ruleset.checkers?.combine ?? "mean"),
    SETTING_NAMES.pointPlaces
  );
  const open = `IF(COUNT(${all})<${count},"",${points})`;
  const bad = `"${WORDS.bad}"`;
  const { least, most } = limitsOf(context, block, unit);
  const below = most === null ? open : `IF(MAX(${all})>${most},${bad},${open})`;
  const within = least === null ? below : `IF(MIN(${all})<${least},${bad},${below})`;
  return `IF(${target}="${WORDS.notAssigned}","${WORDS.dash}",IF(COUNT(${all})<COUNTA(${all}),${bad},IF(COUNT(${all})=0,"",${within})))`;
}

/** The limits stand on the unit's sheet and on Tiêu chí; here they are needed with their sheet. */
function limitsOf(
  context: BookContext,
  { criterion }: CheckedBlock,
  unit: UnitCode
): { least: string | null; most: string | null } {
  const place: RulePlace = { context, unit, criterion };
  const { layout } = context;
  const max = { row: unitRow(layout.unit, criterion.code), column: unitColumn(layout.unit, "max") };
  const own = cellAddress(max);
  const far = sheetCell(tabName(context, unitSheetKey(unit)), max);
  const { least, most } = rangeFormulas(place);
  return { least, most: most === null ? null : most.replace(own, far) };
}

function combineFormula(all: string, count: number, how: Combine): string {
  if (how === "median") return `MEDIAN(${all})`;
  if (how === "trimmedMean" && canTrim(count))
    return `(SUM(${all})-MAX(${all})-MIN(${all}))/${count - 2}`;
  return `SUM(${all})/${count}`;
}

/** The highest or lowest score, which a trimmed mean drops; "" while it is open. */
export function droppedFormula(
  context: BookContext,
  at: { readonly block: CheckedBlock; readonly unit: UnitCode },
  which: "highest" | "lowest"
): string {
  const all = scoresOf(context, at.block, at.unit);
  const column = checkedColumn(context, at.unit);
  const combined = cellAddress({ row: at.block.combined, column });
  return `IF(ISNUMBER(${combined}),${which === "highest" ? "MAX" : "MIN"}(${all}),"")`;
}

function scoresOf(context: BookContext, { first, combined }: CheckedBlock, unit: UnitCode): string {
  const column = checkedColumn(context, unit);
  return rangeAddress({ top: first, left: column, bottom: combined - 1, right: column });
}

/** Reference to what the panel proposes for a unit; null when no checker has the criterion. */
export function panelCell({ context, unit, criterion }: RulePlace): string | null {
  const block = checkedBlock(context, criterion);
  if (!block) return null;
  const at = { row: block.combined, column: checkedColumn(context, unit) };
  return sheetCell(tabName(context, SHEETS.checkers), at);
}
