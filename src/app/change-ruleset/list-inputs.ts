import { listAllCriteria } from "../../domain/criteria-tree";
import type { CriterionCode } from "../../domain/ruleset";
import type { Position, SheetKey } from "../../plan/cells";
import { listCells } from "../../plan/join-cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import { awardHeaderRow, awardRow, slotColumns } from "../../sheets/awards/awards-layout";
import type { BookContext } from "../../sheets/book-context";
import { checkedBlocks, checkedColumn } from "../../sheets/checkers/checkers-layout";
import { chainColumns, workingRow } from "../../sheets/ranking/ranking-layout";
import { SHEETS, unitSheetKey } from "../../sheets/sheet-keys";
import { lineInput } from "../../sheets/unit/result-lines";
import { partRows, unitColumn, unitRow } from "../../sheets/unit/unit-layout";
import { UNITS_COLUMNS, unitsRow } from "../../sheets/units/units-layout";
import { BALLOT_FIELDS, ballotRow, VOTES_COLUMNS, votesRow } from "../../sheets/votes/votes-layout";

/** What a person fills in on a unit sheet; "part" is the result of one line of a rule. */
export type InputField =
  "target" | "result" | "part" | "self" | "explanation" | "checked" | "reason" | "official";

/** An input cell by what it means, so that it is found again where it stands elsewhere. */
export interface InputCell {
  readonly at: Position;
  /** What joins it to the cell of the same meaning; unique on its sheet. */
  readonly id: string;
  readonly criterion?: CriterionCode;
  readonly field?: InputField;
  /** Which line of the rule, from 0. */
  readonly part?: number;
  /** The header that must stand above it; a book in which another one does is older than this input. */
  readonly header?: Position;
}

const FIELDS = ["target", "self", "explanation", "checked", "reason", "official"] as const;

/** The input cells of a planned sheet, with what they mean. Sheets whose rows never move are joined by place. */
export function listInputs(context: BookContext, plan: SheetPlan): readonly InputCell[] {
  if (context.bloc.units.some(({ code }) => unitSheetKey(code) === plan.key))
    return listUnitInputs(context);
  switch (plan.key) {
    case SHEETS.units:
      return listFacts(context);
    case SHEETS.awards:
      return listDecisions(context);
    case SHEETS.checkers:
      return listChecks(context);
    case SHEETS.ranking:
      return listCouncil(context);
    case SHEETS.votes:
      return listVotes(context);
    case SHEETS.analysis:
      return [];
    default:
      return plan.inputs
        .flatMap((area) => listCells(area))
        .map((at) => ({ at, id: `${at.row} ${at.column}` }));
  }
}

/** Whether a sheet belongs to a unit. */
export function isUnitSheet(key: SheetKey): boolean {
  return key.startsWith(unitSheetKey(""));
}

function listUnitInputs({ ruleset, layout: { unit } }: BookContext): readonly InputCell[] {
  return listAllCriteria(ruleset).flatMap(({ code, rule }): readonly InputCell[] => {
    const row = unitRow(unit, code);
    const at = (field: (typeof FIELDS)[number] | "result"): InputCell => ({
      at: { row, column: unitColumn(unit, field) },
      id: `${code} ${field}`,
      criterion: code,
      field,
    });
    const single = FIELDS.map(at);
    if (lineInput(rule) === null) return [...single, at("result")];
    const column = unitColumn(unit, "result");
    const parts = partRows(unit, code).map((line, part): InputCell => ({
      at: { row: line, column },
      id: `${code} part ${part}`,
      criterion: code,
      field: "part",
      part,
    }));
    return [...single, ...parts];
  });
}

function listFacts(context: BookContext): readonly InputCell[] {
  const { name, shortName, kind, firstFact } = UNITS_COLUMNS;
  const facts = context.ruleset.facts.map(
    ({ code }, i) => [`fact ${code}`, firstFact + i] as const
  );
  const columns = [["name", name], ["shortName", shortName], ["kind", kind], ...facts] as const;
  return context.bloc.units.flatMap(({ code }) =>
    columns.map(([id, column]) => ({
      at: { row: unitsRow(context, code), column },
      id: `${code} ${id}`,
    }))
  );
}

function listDecisions(context: BookContext): readonly InputCell[] {
  if (context.ruleset.slots.length === 0) return [];
  const { decision, reason, result, number, date } = slotColumns(context);
  return context.bloc.units.flatMap(({ code }, index) => {
    const row = awardRow(context, index);
    return [
      { at: { row, column: decision }, id: `${code} decision` },
      { at: { row, column: reason }, id: `${code} reason` },
      ...[result, number, date].map((column, i) => ({
        at: { row, column },
        id: `${code} decided ${i}`,
        header: { row: awardHeaderRow(context), column },
      })),
    ];
  });
}

function listCouncil(context: BookContext): readonly InputCell[] {
  const columns = chainColumns(context);
  if (columns === null) return [];
  return context.bloc.units.flatMap(({ code }, index) => {
    const row = workingRow(context, index);
    return [
      { at: { row, column: columns.council }, id: `${code} council` },
      { at: { row, column: columns.reason }, id: `${code} council reason` },
    ];
  });
}

function listVotes(context: BookContext): readonly InputCell[] {
  const column = VOTES_COLUMNS.votes;
  return [
    ...BALLOT_FIELDS.map((field) => ({ at: { row: ballotRow(field), column }, id: field })),
    ...context.bloc.units.map(({ code }) => ({
      at: { row: votesRow(context, code), column },
      id: `${code} votes`,
    })),
  ];
}

function listChecks(context: BookContext): readonly InputCell[] {
  return checkedBlocks(context).flatMap(({ criterion, checkers, first }) =>
    checkers.flatMap((checker, i) =>
      context.bloc.units.map(({ code }) => ({
        at: { row: first + i, column: checkedColumn(context, code) },
        id: `${criterion.code} ${checker.code} ${code}`,
        criterion: criterion.code,
      }))
    )
  );
}
