import type { Entry } from "../../domain/entries";
import { findCriterion } from "../../domain/criteria-tree";
import type { Criterion, Rule } from "../../domain/ruleset";
import { isFormula, type CellContent, type Position, type SheetKey } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import { contentAt, type SheetSnapshot, type Snapshot } from "../../plan/snapshot";
import type { BookContext } from "../../sheets/book-context";
import { unitSheetKey } from "../../sheets/sheet-keys";
import { lineInput, listResultLines } from "../../sheets/unit/result-lines";
import { WORDS } from "../../sheets/words";
import { type InputCell, listInputs } from "./list-inputs";
import { matchLines } from "./match-lines";

/** Something that a person typed, and where it stood. */
export interface TypedCell {
  readonly sheet: SheetKey;
  readonly at: Position;
  readonly content: CellContent;
  readonly criterion?: string;
}

/** What was typed, cell by cell, as it is to stand in the changed book. */
export interface Carried {
  readonly cells: ReadonlyMap<SheetKey, readonly { at: Position; content: CellContent }[]>;
  /** Typed cells that have no place in the changed book. */
  readonly lost: readonly TypedCell[];
  /** Typed formulas that point at cells: their value is kept, since those cells may stand elsewhere now. */
  readonly frozen: readonly TypedCell[];
}

/** A book before or after: where everything stands, and its sheets. */
export interface Side {
  readonly context: BookContext;
  readonly plans: readonly SheetPlan[];
}

/** Finds the new place of everything that people typed. Joined by code; lines of a rule by their text. */
export function carryInputs(before: Side, after: Side, snapshot: Snapshot): Carried {
  const sides = { before, after, snapshot, isStill: hasSamePlaces(before, after) };
  const steps = before.plans.map((plan) => carrySheet(sides, plan));
  return {
    cells: new Map(steps.map(({ sheet, cells }) => [sheet, cells])),
    lost: steps.flatMap(({ lost }) => lost),
    frozen: steps.flatMap(({ frozen }) => frozen),
  };
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly snapshot: Snapshot;
  /** No row and no column stands elsewhere. */
  readonly isStill: boolean;
}

function hasSamePlaces(before: Side, after: Side): boolean {
  const [old, next] = [before, after].map(({ context, plans }) =>
    JSON.stringify([
      [...context.layout.criteria.rows],
      plans.map((plan) => [plan.key, listInputs(context, plan).map(({ id, at }) => [id, at])]),
    ])
  );
  return old === next;
}

function carrySheet({ before, after, snapshot, isStill }: Sides, plan: SheetPlan) {
  const sheet = plan.key;
  const present = snapshot.sheets.find(({ key }) => key === sheet);
  const next = after.plans.find(({ key }) => key === sheet);
  const places = new Map((next ? listInputs(after.context, next) : []).map((it) => [it.id, it]));
  const olds = listInputs(before.context, plan).filter(
    (input) => !isNewer(before, present, { sheet, input })
  );
  const cells: { at: Position; content: CellContent }[] = [];
  const lost: TypedCell[] = [];
  const frozen: TypedCell[] = [];
  for (const input of olds) {
    const content = contentAt(present, input.at);
    const isTyped = content !== null && content !== "";
    if (isDefault({ before, after }, sheet, input)) continue;
    const moved = moveInput({ before, after }, input, content);
    const place = moved && places.get(moved.id);
    const typed = { sheet, at: input.at, content, ...criterionOf(input) };
    if (!place) {
      if (isTyped) lost.push(typed);
      continue;
    }
    const kept = isStill ? moved.content : freeze(moved.content);
    if (kept !== moved.content) frozen.push(typed);
    cells.push({ at: place.at, content: kept });
  }
  return { sheet, cells, lost, frozen };
}

/** Whether the book was drawn before there was such an input: something else stands in its place. */
function isNewer(
  { plans }: Side,
  present: SheetSnapshot | undefined,
  { sheet, input: { header } }: { sheet: SheetKey; input: InputCell }
): boolean {
  if (header === undefined) return false;
  return contentAt(present, header) !== plannedAt(plans, sheet, header);
}

function criterionOf({ criterion }: InputCell): { criterion?: string } {
  return criterion === undefined ? {} : { criterion };
}

/** Cells that hold what the ruleset or a setting put there follow the ruleset. */
function isDefault(
  { before, after }: Pick<Sides, "before" | "after">,
  sheet: SheetKey,
  { at, field, criterion }: InputCell
): boolean {
  if (field === "target") {
    const entry = entryAt(before.context, sheet, criterion ?? "");
    return entry === undefined || (entry.assigned && entry.target === null);
  }
  if (criterion !== undefined || field !== undefined || sheet !== "overview") return false;
  const [old, next] = [before, after].map(({ plans }) => plannedAt(plans, sheet, at));
  return JSON.stringify(old) !== JSON.stringify(next);
}

function plannedAt(plans: readonly SheetPlan[], sheet: SheetKey, at: Position): CellContent {
  const blocks = plans.find(({ key }) => key === sheet)?.blocks ?? [];
  return blocks
    .map((block) => block.cells[at.row - block.at.row]?.[at.column - block.at.column])
    .reduce<CellContent>((last, content) => content ?? last, null);
}

function entryAt(context: BookContext, sheet: SheetKey, criterion: string): Entry | undefined {
  const unit = context.bloc.units.find(({ code }) => unitSheetKey(code) === sheet);
  return unit && context.entries.scores.get(unit.code)?.get(criterion);
}

/** An input's id in the changed book, and what it says there. */
interface MovedInput {
  readonly id: string;
  readonly content: CellContent;
}

type Pair = readonly [old: Criterion, next: Criterion];

/** Where an input goes; null when its line or tier is gone. */
function moveInput(
  { before, after }: Pick<Sides, "before" | "after">,
  { id, field, criterion = "", part = 0 }: InputCell,
  content: CellContent
): MovedInput | null {
  const same = { id, content };
  if (field !== "part" && field !== "result") return same;
  const old = findCriterion(before.context.ruleset, criterion);
  const next = findCriterion(after.context.ruleset, criterion);
  if (!old || !next) return null;
  return field === "part" ? movePart([old, next], part, same) : moveTier([old, next], same);
}

/** A line follows its text, as long as lines take the same kind of answer. */
function movePart([old, next]: Pair, part: number, same: MovedInput): MovedInput | null {
  if (lineInput(old.rule) !== lineInput(next.rule)) return null;
  const texts = (rule: Rule): readonly string[] => listResultLines(rule).map(({ text }) => text);
  const at = matchLines(texts(old.rule), texts(next.rule))[part] ?? null;
  return at === null ? null : { ...same, id: `${next.code} part ${at}` };
}

/** "Mức 3" names a tier by its number: it follows its tier, and is lost with it. */
function moveTier([old, next]: Pair, same: MovedInput): MovedInput | null {
  const [before, after] = [listTiers(old.rule), listTiers(next.rule)];
  const at = before && after ? readTier(same.content) : -1;
  if (!before || !after || at < 0 || at >= before.length) return same;
  const moved = matchLines(before, after)[at] ?? null;
  if (moved === null) return null;
  return moved === at ? same : { ...same, content: `${WORDS.tier} ${moved + 1}` };
}

function listTiers(rule: Rule): readonly string[] | null {
  return rule.kind === "tiersByCondition" ? rule.tiers.map(({ text }) => text) : null;
}

/** Which tier a cell names, from 0; -1 for none. */
function readTier(content: CellContent): number {
  if (typeof content !== "string") return -1;
  const match = new RegExp(`^${WORDS.tier} ([0-9]+)$`, "iu").exec(content.trim());
  return match ? Number(match[1]) - 1 : -1;
}

/** A formula over cells by its value; one that shows an error stays, as there is no value. */
function freeze(content: CellContent): CellContent {
  if (!isFormula(content) || content.value === null) return content;
  return /[A-Z]\$?[0-9]|!|_/iu.test(content.formula) ? content.value : content;
}
