import type { UnitCode } from "../../domain/bloc";
import type { Issue } from "../../domain/issue";
import type { CriterionCode } from "../../domain/ruleset";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import { SheetReader } from "../../sheets/sheet-reader";
import { unitSheetKey } from "../../sheets/sheet-keys";
import { findPlaces } from "../../sheets/unit/read-unit-sheet";
import { WORDS } from "../../sheets/words";
import type { Action, Book, Check, Target } from "../action";
import { changeCells, type FillCell } from "../change-cells";
import { NO_BOOK } from "../check-plannable";
import type { FillInput } from "../fill-input";
import { hasErrors } from "../has-errors";
import { placeScores } from "../place-scores";
import { entryOf } from "./list-targets";

/** What one unit gets: a number as typed, "" for no target, or not the criterion at all. */
export interface TargetRow {
  readonly unit: UnitCode;
  readonly text: string;
  readonly isAssigned: boolean;
  /** Why not; compulsory where the criterion is not assigned. */
  readonly reason: string;
}

/** Targets of one criterion. Units that are not named keep theirs. */
export interface TargetsInput {
  readonly criterion: CriterionCode;
  readonly rows: readonly TargetRow[];
}

/** Writes the targets of a criterion on the units' sheets, the reason of each "không giao" under Lý do. */
export const giveTargets: Action<TargetsInput> = {
  id: "targets.give",

  check(input: TargetsInput, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    const placed = placeScores(toFill(input), book).issues.map(dropPlace);
    const issues = [...placed, ...input.rows.flatMap((row) => checkRow(row, input, book))];
    return { ready: !hasErrors(issues), issues };
  },

  preview(input: TargetsInput, book: Book | null): ChangeSet {
    if (!book) return NO_CHANGES;
    const reasons = input.rows.flatMap((row) => placeReason(row, input, book));
    return changeCells(book, [...placeScores(toFill(input), book).cells, ...reasons]);
  },

  run(input: TargetsInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

function toFill({ criterion, rows }: TargetsInput): FillInput {
  return {
    layer: "target",
    file: "",
    rows: rows.map(({ unit, text, isAssigned }, index) => ({
      line: index + 1,
      unit,
      criterion,
      value: isAssigned ? text : WORDS.notAssigned,
      note: "",
    })),
  };
}

/** The rows stand in no table: unit and criterion say where. */
function dropPlace({ code, severity, about = {}, params = {} }: Issue): Issue {
  return { code, severity, about, params };
}

function checkRow(row: TargetRow, { criterion }: TargetsInput, book: Book): Issue[] {
  if (row.isAssigned) return [];
  const about = { unit: row.unit, criterion };
  const lacksReason = row.reason.trim() === "";
  const entry = entryOf(book, row.unit, criterion);
  const typed = [entry.result, entry.self, entry.checked, entry.official];
  const given = [...(entry.checks?.values() ?? [])];
  const isFilled = [...typed, ...given].some((value) => value !== null);
  return [
    ...(lacksReason
      ? [{ code: "score.withheld-reason", severity: "error", about } satisfies Issue]
      : []),
    ...(isFilled
      ? [{ code: "score.not-assigned", severity: "warning", about } satisfies Issue]
      : []),
  ];
}

/** The reason comes with "không giao", and goes when the criterion is assigned again. */
function placeReason(row: TargetRow, { criterion }: TargetsInput, book: Book): readonly FillCell[] {
  if (row.isAssigned && entryOf(book, row.unit, criterion).assigned) return [];
  const sheet = unitSheetKey(row.unit);
  const found = book.snapshot.sheets.find(({ key }) => key === sheet);
  if (!found) return [];
  const places = findPlaces(new SheetReader(found, undefined), book.ruleset);
  const at = { row: places.rows.get(criterion), column: places.columns.get("reason") };
  if (at.row === undefined || at.column === undefined) return [];
  const content = row.isAssigned ? null : row.reason.trim();
  return [{ sheet, at: { row: at.row, column: at.column }, content }];
}
