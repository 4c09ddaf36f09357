import type { BlocYear, NotAssigned, UnitCode } from "../domain/bloc";
import { type AwardResult, type Decision, type Entries, type Entry } from "../domain/entries";
import type { Issue } from "../domain/issue";
import type { CriterionCode, Ruleset } from "../domain/ruleset";
import type { SheetKey } from "../plan/cells";
import type { SheetSnapshot, Snapshot } from "../plan/snapshot";
import type { Stamp } from "../plan/stamps";
import { readDecisions } from "./awards/read-decisions";
import { readResults } from "./awards/read-results";
import { readCheckers } from "./checkers/read-checkers";
import { readCriteria } from "./criteria/read-criteria";
import { readSettings } from "./criteria/read-settings";
import type { Overview } from "./overview/read-overview";
import { readOverview } from "./overview/read-overview";
import { readNominations } from "./nominations/read-nominations";
import { readCouncil } from "./ranking/read-council";
import { SheetReader } from "./sheet-reader";
import { SHEETS, TAB_NAMES, unitSheetKey } from "./sheet-keys";
import { readUnitSheet } from "./unit/read-unit-sheet";
import type { UnitsRead } from "./units/read-units";
import { readUnits } from "./units/read-units";
import { hasVotes } from "./votes/has-votes";
import { readVotes } from "./votes/read-votes";
import { unmarkSample } from "./words";

/** The data of a book, as its cells say. */
export interface BookRead {
  readonly bloc: BlocYear;
  readonly ruleset: Ruleset;
  readonly entries: Entries;
}

type Scores = ReadonlyMap<UnitCode, ReadonlyMap<CriterionCode, Entry>>;

/** Reads a whole book. Without Tổng quan, Đơn vị or Tiêu chí there is no book; a missing unit sheet is an issue and its unit has no scores. */
export function readBookData(
  snapshot: Snapshot,
  stamp: Stamp,
  file?: string
): { readonly book: BookRead | null; readonly issues: readonly Issue[] } {
  const readers = new Readers(snapshot, file);
  const overviewSheet = readers.find(SHEETS.overview);
  const unitsSheet = readers.find(SHEETS.units);
  const criteriaSheet = readers.find(SHEETS.criteria);
  if (!overviewSheet || !unitsSheet || !criteriaSheet)
    return { book: null, issues: readers.issues };
  const overview = readOverview(overviewSheet);
  const ruleset = toRuleset(criteriaSheet, overview, stamp);
  const units = readUnits(unitsSheet, ruleset.facts);
  const scores = addChecks(readScores(readers, units, ruleset), readers, ruleset);
  const awards = readers.find(SHEETS.awards);
  const decisions = awards ? readDecisions(awards, ruleset) : new Map<UnitCode, Decision>();
  const bloc = {
    ...overview.bloc,
    units: units.units,
    rulesetId: ruleset.id,
    notAssigned: listNotAssigned(scores),
  };
  const entries = {
    scores: withoutReasons(scores),
    facts: units.facts,
    decisions,
    results: awards ? readResults(awards, ruleset) : new Map<UnitCode, AwardResult>(),
    ...readVote(readers, units, ruleset),
    ...readProposed(readers),
    sample: overview.sampleScores,
  };
  return { book: { bloc, ruleset, entries }, issues: readers.issues };
}

/** The council's order among equal units, and the record of the vote. */
function readVote(
  readers: Readers,
  { units }: UnitsRead,
  ruleset: Ruleset
): Pick<Entries, "tieDecisions" | "ballot"> {
  const codes = units.map(({ code }) => code);
  const ranking = readers.ifThere(SHEETS.ranking);
  const votes = hasVotes(ruleset) ? readers.find(SHEETS.votes) : null;
  return {
    tieDecisions: ranking ? readCouncil(ranking, codes) : new Map(),
    ballot: votes ? readVotes(votes, codes) : null,
  };
}

/** The proposals outside the ranking, where the book has a sheet for them. */
function readProposed(readers: Readers): Pick<Entries, "nominations"> {
  const sheet = readers.ifThere(SHEETS.nominations);
  return sheet ? { nominations: readNominations(sheet) } : {};
}

class Readers {
  private readonly opened: SheetReader[] = [];
  private readonly missing: Issue[] = [];

  constructor(
    private readonly snapshot: Snapshot,
    private readonly file: string | undefined
  ) {}

  get issues(): readonly Issue[] {
    return [...this.missing, ...this.opened.flatMap(({ issues }) => issues)];
  }

  find(key: SheetKey): SheetReader | null {
    const sheet = this.sheetOf(key);
    if (sheet) return this.open(sheet);
    const name = TAB_NAMES[key] ?? key;
    this.missing.push({
      code: "book.sheet-missing",
      severity: "error",
      at: this.place(),
      params: { name },
    });
    return null;
  }

  /** A sheet that a book can do without. */
  ifThere(key: SheetKey): SheetReader | null {
    const sheet = this.sheetOf(key);
    return sheet ? this.open(sheet) : null;
  }

  unit(unit: { code: UnitCode; name: string }): SheetReader | null {
    const sheet = this.sheetOf(unitSheetKey(unit.code));
    if (sheet) return this.open(sheet);
    const { code, name } = unit;
    this.missing.push({
      code: "unit.no-sheet",
      severity: "error",
      at: this.place(),
      about: { unit: code },
      params: { code, name },
    });
    return null;
  }

  private sheetOf(key: SheetKey): SheetSnapshot | undefined {
    return this.snapshot.sheets.find((sheet) => sheet.key === key);
  }

  private open(sheet: SheetSnapshot): SheetReader {
    const reader = new SheetReader(sheet, this.file);
    this.opened.push(reader);
    return reader;
  }

  private place(): { file?: string } {
    return this.file === undefined ? {} : { file: this.file };
  }
}

function toRuleset(reader: SheetReader, overview: Overview, stamp: Stamp): Ruleset {
  return {
    id: stamp.ruleset,
    version: stamp.version,
    ...overview.ruleset,
    ...readCriteria(reader),
    ...readSettings(reader),
  };
}

function readScores(readers: Readers, { units }: UnitsRead, ruleset: Ruleset): Scores {
  const scores = new Map<UnitCode, ReadonlyMap<CriterionCode, Entry>>();
  for (const unit of units) {
    const reader = readers.unit(unit);
    if (reader) scores.set(unit.code, readUnitSheet(reader, ruleset, unit.code));
  }
  return scores;
}

/** What the checkers of a panel gave, beside what the unit sheets say. */
function addChecks(scores: Scores, readers: Readers, ruleset: Ruleset): Scores {
  const reader = ruleset.checkers === undefined ? null : readers.find(SHEETS.checkers);
  if (!reader) return scores;
  const checks = readCheckers(reader, ruleset, [...scores.keys()]);
  return new Map(
    [...scores].map(([unit, entries]) => [
      unit,
      new Map(
        [...entries].map(([code, entry]) => {
          const given = checks.get(unit)?.get(code);
          return [code, given === undefined ? entry : { ...entry, checks: given }];
        })
      ),
    ])
  );
}

/** The reason beside a criterion that is not assigned says why it is not. */
function listNotAssigned(scores: Scores): readonly NotAssigned[] {
  return [...scores].flatMap(([unit, entries]) =>
    [...entries].flatMap(([criterion, entry]) => {
      if (entry.assigned) return [];
      const { text, sample } = unmarkSample(entry.reason);
      return [{ unit, criterion, reason: text, sample }];
    })
  );
}

function withoutReasons(scores: Scores): Scores {
  const clear = (entry: Entry): Entry => (entry.assigned ? entry : { ...entry, reason: "" });
  return new Map(
    [...scores].map(([unit, entries]) => [
      unit,
      new Map([...entries].map(([code, entry]) => [code, clear(entry)])),
    ])
  );
}
