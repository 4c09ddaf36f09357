import { areaAddress } from "../../../plan/addresses";
import type { ConditionalFormat, SheetPlan } from "../../../plan/sheet-plan";
import { CALL_BYTES, countBytes, OBJECT_BYTES, RANGE_BYTES, type Step } from "../step";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Conditional looks, last one first: Excel puts a new one before the others. ExcelApi 1.6. */
export function planConditionalFormats({ conditionalFormats }: SheetPlan): Step[] {
  return [...conditionalFormats].reverse().map((planned) => ({
    bytes: RANGE_BYTES + 10 * OBJECT_BYTES + 10 * CALL_BYTES + countBytes(planned.formula),
    write(sheet) {
      const range = sheet.getRange(areaAddress(planned.area));
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = `=${planned.formula}`;
      drawLook(custom.format, planned.style);
      range.untrack();
    },
  }));
}

function drawLook(
  format: Excel.ConditionalRangeFormat,
  { fill, color, bold, italic, border }: ConditionalFormat["style"]
): void {
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (color !== undefined) format.font.color = `#${color}`;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (border === "all") for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
}
