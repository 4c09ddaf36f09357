import type { Decimal } from "../domain/decimal";
import { decimal } from "../domain/decimal";
import type { CellRef, Issue, IssueCode, Params, Severity, Subject } from "../domain/issue";
import { cellAddress } from "../plan/addresses";
import type { CellError, CellValue } from "../plan/cells";
import type { SheetSnapshot, SnapshotCell } from "../plan/snapshot";
import { WORDS } from "./words";

/** A faulty cell, what it is about, and how grave that is. */
export interface IssuePlace {
  readonly row: number;
  readonly column: number;
  readonly severity?: Severity;
  readonly about?: Subject;
}

/** Reads one sheet of a snapshot and collects what is wrong with it, each with its cell. */
export class SheetReader {
  readonly issues: Issue[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    private readonly file: string | undefined
  ) {}

  get rowCount(): number {
    return this.sheet.rows.length;
  }

  cell(row: number, column: number): SnapshotCell | undefined {
    return this.sheet.rows[row - 1]?.[column - 1];
  }

  /** The cell's value; an empty text counts as an empty cell. */
  value(row: number, column: number): CellValue | CellError {
    const value = this.cell(row, column)?.value ?? null;
    return value === "" ? null : value;
  }

  /** The cell as text, NFC and trimmed; "" when empty or an error. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return value === null || isError(value) ? "" : String(value).normalize("NFC").trim();
  }

  /** The cell's text letter for letter, as formulas compare it; "" when empty or an error. */
  word(row: number, column: number): string {
    const value = this.value(row, column);
    return value === null || isError(value) ? "" : String(value);
  }

  /** A number, or null when empty; anything else is an issue. */
  number(row: number, column: number): Decimal | null {
    const value = this.value(row, column);
    if (value === null) return null;
    if (typeof value === "number" && Number.isFinite(value)) return decimal(value);
    this.unreadable({ row, column }, "số");
    return null;
  }

  /** Says that a cell cannot be understood. `needed` is what should stand there. */
  unreadable(at: { row: number; column: number }, needed: string): void {
    const value = this.value(at.row, at.column);
    this.report("book.cell-unreadable", at, { found: printValue(value), needed });
  }

  /** Reports a fault of a cell; an error unless said otherwise. */
  report(code: IssueCode, at: IssuePlace, params: Params): void {
    this.issues.push({
      code,
      severity: at.severity ?? "error",
      at: this.place(at.row, at.column),
      params,
      ...(at.about ? { about: at.about } : {}),
    });
  }

  place(row: number, column: number): CellRef {
    return {
      ...(this.file === undefined ? {} : { file: this.file }),
      sheet: this.sheet.name,
      cell: cellAddress({ row, column }),
    };
  }

  /** First row whose first column holds the text (input mark aside); null when there is none. */
  findRow(text: string, column = 1): number | null {
    for (let row = 1; row <= this.rowCount; row++) {
      if (plainHeader(this.text(row, column)) === text) return row;
    }
    return null;
  }
}

export function isError(value: CellValue | CellError): value is CellError {
  return typeof value === "object" && value !== null;
}

/** What a person sees in the cell, for messages. */
export function printValue(value: CellValue | CellError): string {
  if (value === null) return "";
  return isError(value) ? value.error : String(value);
}

/** A header without its input mark. */
export function plainHeader(text: string): string {
  const mark = WORDS.inputMark.trim();
  return text.endsWith(mark) ? text.slice(0, -mark.length).trim() : text;
}
