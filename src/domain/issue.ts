import type { UnitCode } from "./bloc";
import type { CriterionCode } from "./ruleset";

export type Severity = "error" | "warning" | "tip";

/** Every fault and remark the product can report; the words stand in locales under the same id. */
export type IssueCode =
  | "ruleset.duplicate-code"
  | "ruleset.group-sum"
  | "ruleset.scale-sum"
  | "ruleset.max-not-positive"
  | "ruleset.weight-not-positive"
  | "ruleset.tier-over-max"
  | "ruleset.tier-order"
  | "ruleset.tier-first"
  | "ruleset.parts-sum"
  | "ruleset.places"
  | "ruleset.too-many-decimals"
  | "ruleset.band-gap"
  | "ruleset.band-overlap"
  | "ruleset.unknown-fact"
  | "ruleset.unknown-slot"
  | "ruleset.slot-order"
  | "ruleset.empty"
  | "bloc.duplicate-unit"
  | "bloc.similar-unit"
  | "bloc.no-units"
  | "bloc.unknown-role-unit"
  | "bloc.unknown-criterion"
  | "bloc.unknown-unit"
  | "score.not-a-number"
  | "score.ambiguous-number"
  | "score.above-max"
  | "score.negative"
  | "score.too-many-decimals"
  | "score.not-entered"
  | "score.reason-missing"
  | "score.result-invalid"
  | "score.not-assigned"
  | "score.unknown-unit"
  | "score.unknown-criterion"
  | "score.duplicate-row"
  | "score.formula-in-input"
  | "score.error-value"
  | "unit.no-sheet"
  | "unit.incomplete"
  | "fact.not-entered"
  | "fact.invalid"
  | "class.none"
  | "award.tie-at-cut"
  | "award.not-enough-units"
  | "award.decision-without-reason"
  | "award.unknown-slot"
  | "book.not-a-workbook"
  | "book.encrypted"
  | "book.no-stamp"
  | "book.other-ruleset-version"
  | "book.newer-format"
  | "book.sheet-missing"
  | "book.row-missing"
  | "book.row-unknown"
  | "book.cell-unreadable"
  | "book.formula-changed"
  | "book.value-differs"
  | "file.not-found"
  | "file.exists"
  | "file.bad-json"
  | "file.bad-shape"
  | "file.bad-csv"
  | "file.empty"
  | "bloc.not-found"
  | "sheet.added"
  | "sheet.inputs-lost"
  | "sheet.moved"
  | "sheet.ranking-first"
  | "sheet.redrawn"
  | "sheet.restored"
  | "sheet.up-to-date"
  | "host.busy"
  | "host.cell-editing"
  | "host.changed"
  | "host.failed"
  | "host.filtered"
  | "host.gone"
  | "host.half-done"
  | "host.in-the-way"
  | "host.left"
  | "host.manual-calculation"
  | "host.no-answer"
  | "host.not-saved"
  | "host.not-taken"
  | "host.nothing-to-undo"
  | "host.other-workbook"
  | "host.read-only"
  | "host.restored"
  | "host.sheet-locked"
  | "host.sheet-open"
  | "host.structure-locked"
  | "host.taken"
  | "host.too-large"
  | "host.unfinished"
  | "host.unsupported"
  | "host.without";

/** A place in a file, as a person finds it. All parts optional: a missing unit has no cell. */
export interface CellRef {
  readonly file?: string;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** Line of a text file, counted from 1. */
  readonly line?: number;
}

/** What an issue is about in terms of the bloc, before a sheet gives it a cell. */
export interface Subject {
  readonly unit?: UnitCode;
  readonly criterion?: CriterionCode;
  readonly field?: "result" | "self" | "checked" | "official" | "reason" | "assigned";
}

export type Params = Readonly<Record<string, string | number>>;

/** Bad data as a value. Exceptions are for bugs and host failures only. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly about?: Subject;
  readonly at?: CellRef;
  readonly params?: Params;
}
