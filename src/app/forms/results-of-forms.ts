import type { UnitCode } from "../../domain/bloc";
import { listCriteria } from "../../domain/criteria-tree";
import type { Criterion } from "../../domain/ruleset";
import type { FormResult } from "../../forms/form-context";
import { sheetCell } from "../../plan/addresses";
import type { CellValue, Formula } from "../../plan/cells";
import { type BookContext, outcomeOf, tabName } from "../../sheets/book-context";
import { unitSheetKey } from "../../sheets/sheet-keys";
import { lineInput } from "../../sheets/unit/result-lines";
import { scoreColumn } from "../../sheets/unit/score-formulas";
import type { UnitColumnId } from "../../sheets/unit/unit-columns";
import { unitColumn, unitRow } from "../../sheets/unit/unit-layout";
import {
  criterionOutcome,
  entryOf,
  resultValue,
  scoreValue,
  targetValue,
} from "../../sheets/unit/unit-values";

/** Target, result and points of a unit for every criterion of the scale, from its scoring sheet. An unknown unit is a bug. */
export function resultsOfForms(context: BookContext, code: UnitCode): readonly FormResult[] {
  const unit = context.bloc.units.find((one) => one.code === code);
  if (!unit) throw new Error(`No unit ${code}`);
  return listCriteria(context.ruleset.base).map((criterion): FormResult => {
    const entry = entryOf(context, unit, criterion);
    const cell = (id: UnitColumnId): string => cellOf(context, { unit: code, criterion, id });
    return {
      target: asText(cell("target"), targetValue(criterion, entry)),
      result:
        lineInput(criterion.rule) === null
          ? asText(cell("result"), resultValue(entry, criterion))
          : { formula: '""', value: "" },
      points: {
        formula: cell(scoreColumn(context)),
        value: scoreValue(criterionOutcome(outcomeOf(context, code), criterion).contribution),
      },
    };
  });
}

function cellOf(
  context: BookContext,
  at: { readonly unit: UnitCode; readonly criterion: Criterion; readonly id: UnitColumnId }
): string {
  const row = unitRow(context.layout.unit, at.criterion.code);
  const sheet = tabName(context, unitSheetKey(at.unit));
  return sheetCell(sheet, { row, column: unitColumn(context.layout.unit, at.id) });
}

/** A number as text has the decimal sign of the machine; here it is always a comma. Other texts stay as they are. */
function asText(cell: string, value: CellValue): Formula {
  const text = `${cell}&""`;
  return {
    formula: `IF(ISNUMBER(${cell}),SUBSTITUTE(${text},".",","),${text})`,
    value: typeof value === "number" ? String(value).replace(".", ",") : String(value ?? ""),
  };
}
