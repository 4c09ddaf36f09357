import type { Issue } from "../../domain/issue";
import type { Ruleset } from "../../domain/ruleset";
import { hasErrors } from "../has-errors";
import { buildTree } from "./build-tree";
import { checkDraft } from "./check-draft";
import { chooseColumns } from "./choose-columns";
import { chooseScale } from "./choose-scale";
import { describeReading } from "./describe-reading";
import { listDraftNodes, type DraftSections, type Proposal } from "./draft-node";
import { draftSections } from "./draft-sections";
import { findHeader } from "./find-header";
import { findOldFont } from "./find-old-font";
import { findTitle } from "./find-title";
import { dropMergedCopies, placeOf, type CriteriaGrid } from "./grid";
import { reportUnread } from "./report-unread";
import { reportUnusedHeadings } from "./report-unused";
import { recordRows, sortRows, type RowRecord } from "./sort-rows";
import { splitSections } from "./split-sections";
import { toRuleset } from "./to-ruleset";

/** What was read of a table. Nothing of it is confirmed yet. */
export interface CriteriaReading {
  /** null while an issue of severity error stands. */
  readonly ruleset: Ruleset | null;
  /** What could be read, also where errors stand; a missing maximum is null. */
  readonly sections: DraftSections;
  /** One for each criterion, in the order of the table. */
  readonly proposals: readonly Proposal[];
  readonly issues: readonly Issue[];
  /** Every row that holds something, and what became of it. */
  readonly rows: readonly RowRecord[];
}

/** Reads a scoring table as an officer lays it out. Whatever the grid holds, the answer is a value: what cannot be read is an issue at its cell, nothing is put right silently. */
export function readCriteriaTable(given: CriteriaGrid): CriteriaReading {
  const grid = dropMergedCopies(given);
  const header = findHeader(grid);
  if (header === null) return refuse(grid);
  const { columns, issues: columnIssues } = chooseColumns(grid, header);
  const sorted = sortRows(grid, header, columns);
  const tree = buildTree(sorted.lines);
  const split = splitSections(tree.roots);
  const issues = [
    ...findOldFont(grid),
    ...[columnIssues, sorted.issues, tree.issues, split.issues].flat(),
    ...reportUnusedHeadings(split),
  ];
  const sections = draftSections(split, issues);
  const scale = chooseScale({ grid, header, sorted, sections: split, draft: sections }, issues);
  const rows = markUnplaced(sorted.records, tree.unplaced);
  issues.push(...reportUnread(rows, sections, grid));
  const proposals = listDraftNodes(sections).flatMap((node) =>
    node.type === "criterion" ? [node.proposal] : []
  );
  const ruleset = toRuleset(sections, {
    title: findTitle(grid, header),
    file: grid.file ?? "",
    sheet: grid.sheet ?? "",
    scale: scale.value,
    note: describeReading(proposals),
  });
  issues.push(...checkDraft(ruleset, sections, scale));
  const told = tellOnce(issues);
  return { ruleset: hasErrors(told) ? null : ruleset, sections, proposals, issues: told, rows };
}

/** Rows that found no place in the tree were not read after all. */
function markUnplaced(
  records: readonly RowRecord[],
  unplaced: readonly { readonly row: number }[]
): RowRecord[] {
  const lost = new Set(unplaced.map(({ row }) => row));
  return records.map((record) => (lost.has(record.row) ? { ...record, fate: "unread" } : record));
}

const NO_ROWS = { cap: null, nodes: [] };

function refuse(grid: CriteriaGrid): CriteriaReading {
  const sections: DraftSections = { base: [], bonus: NO_ROWS, penalty: NO_ROWS };
  const refusal: Issue = { code: "criteria.no-header", severity: "error", at: placeOf(grid, 0, 0) };
  const issues = [...findOldFont(grid), refusal];
  const rows = recordRows(grid, "unread");
  return { ruleset: null, sections, proposals: [], issues, rows };
}

/** Each fault of a cell once; a number that is repeated explains why codes are. */
function tellOnce(issues: readonly Issue[]): Issue[] {
  const key = ({ code, at, params }: Issue): string => JSON.stringify([code, at, params]);
  const distinct = [...new Map(issues.map((issue) => [key(issue), issue])).values()];
  const isRepeated = distinct.some(({ code }) => code === "criteria.number-repeat");
  return distinct.filter(({ code }) => !(isRepeated && code === "ruleset.duplicate-code"));
}
