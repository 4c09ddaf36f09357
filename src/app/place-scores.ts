import { listAllCriteria } from "../domain/criteria-tree";
import type { Decimal } from "../domain/decimal";
import type { Issue, IssueCode, Params } from "../domain/issue";
import { findPointRange } from "../domain/points/find-point-range";
import type { Criterion, RuleKind } from "../domain/ruleset";
import type { CellValue, Position } from "../plan/cells";
import { SheetReader } from "../sheets/sheet-reader";
import { unitSheetKey } from "../sheets/sheet-keys";
import type { UnitPlaces } from "../sheets/unit/read-unit-sheet";
import { findPlaces } from "../sheets/unit/read-unit-sheet";
import { lineInput, listResultLines } from "../sheets/unit/result-lines";
import { isLineValue, neededResult, toResult } from "../sheets/unit/to-result";
import { isWord, WORDS } from "../sheets/words";
import type { Book } from "./action";
import type { FillCell } from "./change-cells";
import type { FillInput, ScoreRow } from "./fill-input";
import { parseScore } from "./parse-score";

export interface PlacedScores {
  readonly cells: readonly FillCell[];
  readonly issues: readonly Issue[];
}

/** Finds the cell of every row and what goes in it; rows that cannot be entered are issues at their line. */
export function placeScores(input: FillInput, book: Book): PlacedScores {
  const placing = new Placing(input, book);
  input.rows.forEach((row) => placing.place(row));
  return { cells: placing.cells, issues: placing.issues };
}

/** A part of a criterion is named by its number behind "#": "1.1#2". */
interface Target {
  readonly criterion: Criterion;
  readonly part: number | null;
}

/** Rules whose results are words, not numbers. */
const TYPED: readonly RuleKind[] = ["direct", "achieved", "tiersByCondition", "sumOfParts"];

function takesResult({ rule }: Criterion, part: number | null, value: string | number): boolean {
  const input = lineInput(rule);
  return part === null || input === null
    ? toResult(rule, value) !== null
    : isLineValue(input, value);
}

class Placing {
  readonly cells: FillCell[] = [];
  readonly issues: Issue[] = [];
  private readonly seen = new Set<string>();
  private readonly places = new Map<string, UnitPlaces | null>();
  private readonly criteria: ReadonlyMap<string, Criterion>;

  constructor(
    private readonly input: FillInput,
    private readonly book: Book
  ) {
    this.criteria = new Map(
      listAllCriteria(book.ruleset).map((criterion) => [criterion.code, criterion])
    );
  }

  place(row: ScoreRow): void {
    const places = this.placesOf(row);
    const target = this.targetOf(row);
    if (!places || !target || this.isRepeated(row)) return;
    const content = this.contentOf(row, target);
    const at = this.positionOf(places, target);
    if (content === undefined || !at) return;
    const sheet = unitSheetKey(row.unit);
    this.cells.push({ sheet, at, content });
    const note = row.note === "" ? null : this.notePosition(places, target);
    if (note) this.cells.push({ sheet, at: note, content: row.note });
  }

  private placesOf(row: ScoreRow): UnitPlaces | null {
    const known = this.places.get(row.unit);
    if (known) return known;
    const sheet = this.book.snapshot.sheets.find(({ key }) => key === unitSheetKey(row.unit));
    const units = this.book.bloc.units.map(({ code }) => code);
    if (!units.includes(row.unit) || !sheet) {
      this.report("score.unknown-unit", row, { found: row.unit, needed: units.join(", ") });
      return null;
    }
    const places = findPlaces(new SheetReader(sheet, undefined), this.book.ruleset);
    this.places.set(row.unit, places);
    return places;
  }

  private targetOf(row: ScoreRow): Target | null {
    const [code = "", part] = row.criterion.split("#");
    const criterion = this.criteria.get(code.trim());
    const choices = criterion ? this.choicesOf(criterion) : [...this.criteria.keys()];
    if (criterion && choices.includes(row.criterion.trim())) {
      return { criterion, part: part === undefined ? null : Number(part) };
    }
    const params = { found: row.criterion, needed: choices.join(", ") };
    this.report("score.unknown-criterion", row, params);
    return null;
  }

  /** How a criterion is named in this table: by its code, or by its parts where results are given part by part. */
  private choicesOf({ code, rule }: Criterion): readonly string[] {
    if (lineInput(rule) === null || this.input.layer !== "result") return [code];
    return listResultLines(rule).map((_, i) => `${code}#${i + 1}`);
  }

  private isRepeated(row: ScoreRow): boolean {
    const id = JSON.stringify([row.unit, row.criterion.trim()]);
    if (this.seen.has(id))
      this.report("score.duplicate-row", row, { found: `${row.unit} ${row.criterion}` });
    else {
      this.seen.add(id);
      return false;
    }
    return true;
  }

  private contentOf(row: ScoreRow, target: Target): CellValue | undefined {
    if (row.value.trim() === "") return null;
    if (this.input.layer === "target") return this.targetValue(row);
    return this.input.layer === "result"
      ? this.resultOf(row, target)
      : this.pointsOf(row, target.criterion);
  }

  private pointsOf(row: ScoreRow, criterion: Criterion): CellValue | undefined {
    const parsed = parseScore(row.value);
    const { least, most } = findPointRange(criterion, this.book.ruleset.places);
    const max = most?.toString() ?? "";
    if (parsed.kind === "ambiguous")
      return this.report("score.ambiguous-number", row, {
        found: row.value,
        needed: parsed.readings.join(" / "),
        max,
      });
    if (parsed.kind === "text")
      return this.report("score.not-a-number", row, { found: row.value, max });
    if (least !== null && parsed.value.lt(least)) return this.reportLow(row, least, max);
    if (most !== null && parsed.value.gt(most))
      return this.report("score.above-max", row, { found: row.value, max });
    return parsed.value.toNumber();
  }

  private reportLow(row: ScoreRow, least: Decimal, max: string): undefined {
    if (least.eq(0)) return this.report("score.negative", row, { found: row.value, max });
    return this.report("score.below-floor", row, { value: row.value, floor: least.toString() });
  }

  /** A target: a number from 0, or the word that takes the criterion away. */
  private targetValue(row: ScoreRow): CellValue | undefined {
    if (isWord(row.value.normalize("NFC").trim(), WORDS.notAssigned)) return WORDS.notAssigned;
    const parsed = parseScore(row.value);
    const found = row.value;
    if (parsed.kind === "ambiguous")
      return this.report("score.ambiguous-number", row, {
        found,
        needed: parsed.readings.join(" / "),
        max: "",
      });
    if (parsed.kind === "text") return this.report("score.not-a-number", row, { found, max: "" });
    if (parsed.value.lt(0)) return this.report("score.target-negative", row, { value: found });
    return parsed.value.toNumber();
  }

  private resultOf(row: ScoreRow, { criterion, part }: Target): CellValue | undefined {
    const text = row.value.normalize("NFC").trim();
    if (isWord(text, WORDS.notAssigned))
      return this.report("score.not-assigned", row, { found: text });
    const { rule } = criterion;
    const parsed = TYPED.includes(rule.kind) ? null : parseScore(text);
    if (parsed?.kind === "ambiguous")
      return this.report("score.ambiguous-number", row, {
        found: text,
        needed: parsed.readings.join(" / "),
        max: "",
      });
    const value = parsed?.kind === "number" ? parsed.value.toNumber() : text;
    if (!takesResult(criterion, part, value))
      return this.report("score.result-invalid", row, { found: text, needed: neededResult(rule) });
    return value;
  }

  private positionOf(places: UnitPlaces, { criterion, part }: Target): Position | null {
    const row = places.rows.get(criterion.code);
    const column = places.columns.get(this.input.layer);
    return row === undefined || column === undefined ? null : { row: row + (part ?? 0), column };
  }

  private notePosition(places: UnitPlaces, { criterion }: Target): Position | null {
    const row = places.rows.get(criterion.code);
    const own = this.input.layer !== "checked" && this.input.layer !== "official";
    const column = places.columns.get(own ? "explanation" : "reason");
    return row === undefined || column === undefined ? null : { row, column };
  }

  private report(code: IssueCode, row: ScoreRow, params: Params): undefined {
    const about = { unit: row.unit, criterion: row.criterion };
    this.issues.push({
      code,
      severity: "error",
      at: { file: this.input.file, line: row.line },
      about,
      params,
    });
  }
}
