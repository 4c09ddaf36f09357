import type { CellRef, Issue, IssueCode } from "../domain/issue";
import { cellAddress } from "../plan/addresses";
import type { BookContext } from "../sheets/book-context";
import { tabName } from "../sheets/book-context";
import { checkedBlocks, CHECKERS_COLUMNS } from "../sheets/checkers/checkers-layout";
import { CRITERIA_COLUMNS } from "../sheets/criteria/criteria-layout";
import {
  NOMINATION_COLUMNS,
  TYPED_COLUMNS,
  type NominationColumn,
  nominationRow,
} from "../sheets/nominations/nominations-layout";
import { chainColumns, workingRow } from "../sheets/ranking/ranking-layout";
import { SHEETS, unitSheetKey } from "../sheets/sheet-keys";
import type { UnitColumnId } from "../sheets/unit/unit-columns";
import { UNITS_COLUMNS, unitsRow } from "../sheets/units/units-layout";
import { awardRow, slotColumns } from "../sheets/awards/awards-layout";
import { hasVotes } from "../sheets/votes/has-votes";
import {
  BALLOT_FIELDS,
  type BallotField,
  ballotRow,
  VOTES_COLUMNS,
  votesRow,
} from "../sheets/votes/votes-layout";

const FIELD_COLUMNS: Readonly<Record<string, UnitColumnId>> = {
  result: "result",
  self: "self",
  checked: "checked",
  official: "official",
  reason: "reason",
  assigned: "target",
};

/** The issue with the sheet and cell where a person mends it; one that already has a cell stays as it is. */
export function locateIssue(context: BookContext, issue: Issue, file?: string): Issue {
  if (issue.at?.cell !== undefined) return issue;
  const place = findPlace(context, issue);
  const at = { ...(file === undefined ? {} : { file }), ...issue.at, ...place };
  return Object.keys(at).length === 0 ? issue : { ...issue, at };
}

function findPlace(context: BookContext, issue: Issue): CellRef {
  const { unit, criterion } = issue.about ?? {};
  const special = onSpecialSheet(context, issue);
  if (special !== null) return special;
  if (unit !== undefined && context.bloc.units.some(({ code }) => code === unit)) {
    return onUnitSheet(context, unit, issue);
  }
  if (criterion !== undefined) return onRuleset(context, criterion, issue);
  return issue.code.startsWith("ruleset.") ? { sheet: tabName(context, SHEETS.criteria) } : {};
}

/** What is mended on the sheets of votes, ranks, awards and facts; null for everything else. */
function onSpecialSheet(context: BookContext, issue: Issue): CellRef | null {
  const [subject] = issue.code.split(".");
  const unit = issue.about?.unit;
  if (subject === "tie") return onCouncil(context, issue);
  if (subject === "vote") return onVotes(context, issue);
  if (subject === "nomination") return onNominations(context, issue);
  if (unit === undefined) return null;
  if (subject === "award") return onAwards(context, unit, issue);
  return subject === "fact" ? onFact(context, unit, issue) : null;
}

function onUnitSheet(context: BookContext, unit: string, { about, code }: Issue): CellRef {
  const sheet = tabName(context, unitSheetKey(unit));
  if (code.startsWith("bloc.")) return onUnits(context, unit);
  const row =
    about?.criterion === undefined ? undefined : context.layout.unit.rows.get(about.criterion);
  if (row === undefined) return { sheet };
  const column =
    context.layout.unit.columns.get(FIELD_COLUMNS[about?.field ?? ""] ?? "counted") ?? 1;
  return { sheet, cell: cellAddress({ row, column }) };
}

function onUnits(context: BookContext, unit: string, column: number = UNITS_COLUMNS.code): CellRef {
  const sheet = tabName(context, SHEETS.units);
  if (!context.bloc.units.some(({ code }) => code === unit)) return { sheet };
  return { sheet, cell: cellAddress({ row: unitsRow(context, unit), column }) };
}

function onFact(context: BookContext, unit: string, { params }: Issue): CellRef {
  const fact = context.ruleset.facts.findIndex(({ code }) => code === params?.fact);
  return onUnits(context, unit, fact < 0 ? UNITS_COLUMNS.code : UNITS_COLUMNS.firstFact + fact);
}

function onAwards(context: BookContext, unit: string, { code }: Issue): CellRef {
  const index = context.bloc.units.findIndex((one) => one.code === unit);
  const sheet = tabName(context, SHEETS.awards);
  if (index < 0) return { sheet };
  const { reason, decision, result, number } = slotColumns(context);
  const columns: Partial<Record<IssueCode, number>> = {
    "award.decision-without-reason": reason,
    "award.decided-otherwise": result,
    "award.refused": result,
    "award.result-missing": result,
    "award.result-unknown": result,
    "award.result-without-number": number,
  };
  const column = columns[code] ?? decision;
  return { sheet, cell: cellAddress({ row: awardRow(context, index), column }) };
}

/** Where the council gives its order and its reason; the sheet for a unit that has no row. */
function onCouncil(context: BookContext, { about, code }: Issue): CellRef {
  const sheet = tabName(context, SHEETS.ranking);
  const columns = chainColumns(context);
  const index = context.bloc.units.findIndex((one) => one.code === about?.unit);
  if (columns === null || index < 0) return { sheet };
  const column = code === "tie.decision-without-reason" ? columns.reason : columns.council;
  return { sheet, cell: cellAddress({ row: workingRow(context, index), column }) };
}

/** The number of the vote that is to be checked first. */
const DISPUTED: Readonly<Partial<Record<IssueCode, BallotField>>> = {
  "vote.sum-differs": "invalid",
  "vote.collected-above-issued": "collected",
  "vote.issued-above-members": "issued",
};

function onVotes(context: BookContext, { about, code, params }: Issue): CellRef {
  if (!hasVotes(context.ruleset)) return {};
  const sheet = tabName(context, SHEETS.votes);
  const field = DISPUTED[code] ?? BALLOT_FIELDS.find((one) => one === params?.field);
  const isMember = context.bloc.units.some((one) => one.code === about?.unit);
  const unit = isMember && about?.unit !== undefined ? votesRow(context, about.unit) : null;
  const row = field === undefined ? unit : ballotRow(field);
  return row === null
    ? { sheet }
    : { sheet, cell: cellAddress({ row, column: VOTES_COLUMNS.votes }) };
}

/** The cell of the row that is to be mended: that of the field, or where the remark's own column is. */
const NOMINATED: Readonly<Partial<Record<IssueCode, NominationColumn>>> = {
  "nomination.no-position": "position",
  "nomination.repeated": "achievement",
  "nomination.refused": "result",
  "nomination.decided-otherwise": "result",
  "nomination.without-number": "decisionNumber",
};

function onNominations({ layout }: BookContext, { code, params }: Issue): CellRef {
  const sheet = layout.tabs.get(SHEETS.nominations);
  if (sheet === undefined) return {};
  const field = String(params?.field ?? "").replace("nomination.", "");
  const named = TYPED_COLUMNS.find((one) => one === field);
  const column = NOMINATION_COLUMNS[NOMINATED[code] ?? named ?? "name"];
  return { sheet, cell: cellAddress({ row: nominationRow(Number(params?.row) - 1), column }) };
}

function onRuleset(context: BookContext, criterion: string, { code }: Issue): CellRef {
  return code === "ruleset.trim-too-few"
    ? onCheckers(context, criterion)
    : onCriteria(context, criterion);
}

/** The row in which the scores of all checkers of a criterion become one. */
function onCheckers(context: BookContext, criterion: string): CellRef {
  const sheet = tabName(context, SHEETS.checkers);
  const block = checkedBlocks(context).find((one) => one.criterion.code === criterion);
  if (!block) return { sheet };
  const at = { row: block.combined, column: CHECKERS_COLUMNS.firstUnit };
  return { sheet, cell: cellAddress(at) };
}

function onCriteria(context: BookContext, criterion: string): CellRef {
  const sheet = tabName(context, SHEETS.criteria);
  const row = context.layout.criteria.rows.get(criterion);
  return row === undefined
    ? { sheet }
    : { sheet, cell: cellAddress({ row, column: CRITERIA_COLUMNS.points }) };
}
