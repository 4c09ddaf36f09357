import { SaxParser } from "@cj-tech-master/excelts/xml";
import { parseAddress } from "../../../plan/addresses";
import type { CellError, CellValue, Position } from "../../../plan/cells";
import type { SnapshotCell } from "../../../plan/snapshot";
import { fromFileFormula } from "../formula-prefixes";
import { isTrue } from "../package/xml";
import { moveFormula } from "../shared-formula";
import { unescapeCellText } from "./read-texts";

/** Cells further out than this are no part of any scoring book and are left out, so that one stray cell costs nothing. */
const LAST_ROW = 100_000;
const LAST_COLUMN = 1_000;

interface RawCell {
  readonly at: Position;
  readonly type: string;
  /** Number of the formula it shares; null when it shares none. */
  shared: string | null;
  formula: string | null;
  value: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the cells of a worksheet part as it streams by; texts are the workbook's shared texts. */
export class SheetReader {
  readonly rows: (SnapshotCell | undefined)[][] = [];
  isProtected = false;
  private row = 0;
  private column = 0;
  private cell: RawCell | null = null;
  private into: "formula" | "value" | null = null;
  /** Inside a reading of Asian characters, which no cell shows. */
  private isReading = false;
  private readonly shared = new Map<string, { text: string; at: Position }>();

  constructor(private readonly texts: readonly string[]) {}

  /** Reads a whole part; throws when it is not well formed. */
  read(xml: string): this {
    const parser = new SaxParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => this.open(localPart(name), attributes));
    parser.on("text", (text) => this.take(text));
    parser.on("cdata", (text) => this.take(text));
    parser.on("closetag", ({ name }) => this.close(localPart(name)));
    parser.write(xml).close();
    return this;
  }

  private open(name: string, attributes: Attributes): void {
    if (name === "row") {
      this.row = Number(attributes.r ?? this.row + 1);
      this.column = 0;
    } else if (name === "c") this.startCell(attributes);
    else if (name === "rPh") this.isReading = true;
    else if (name === "sheetProtection") this.isProtected = isTrue(attributes.sheet);
    else if (this.cell) this.enter(this.cell, name, attributes);
  }

  /** A cell without address follows the one before it. */
  private startCell({ r = "", t = "n" }: Attributes): void {
    const at = parseAddress(r) ?? { row: this.row, column: this.column + 1 };
    this.column = at.column;
    this.cell = { at, type: t, shared: null, formula: null, value: null };
  }

  private enter(cell: RawCell, name: string, attributes: Attributes): void {
    if (name === "f") {
      if (attributes.t === "shared") cell.shared = attributes.si ?? null;
      cell.formula = "";
      this.into = "formula";
    } else if (name === "v" || name === "t") {
      cell.value ??= "";
      this.into = "value";
    }
  }

  private take(text: string): void {
    if (this.cell && this.into && !this.isReading)
      this.cell[this.into] = (this.cell[this.into] ?? "") + text;
  }

  private close(name: string): void {
    if (name === "rPh") this.isReading = false;
    if (name !== "c") {
      this.into = null;
      return;
    }
    if (this.cell) this.keep(this.cell);
    this.cell = null;
  }

  private keep(cell: RawCell): void {
    const { row, column } = cell.at;
    const formula = this.formulaOf(cell);
    const value = valueOf(cell, this.texts);
    if ((value === null && formula === null) || row > LAST_ROW || column > LAST_COLUMN) return;
    (this.rows[row - 1] ??= [])[column - 1] = { value, formula };
  }

  private formulaOf({ shared, formula, at }: RawCell): string | null {
    const text = formula === null || formula === "" ? null : fromFileFormula(formula);
    if (shared === null) return text;
    if (text !== null) this.shared.set(shared, { text, at });
    const master = this.shared.get(shared);
    return master ? moveFormula(master.text, master.at, at) : null;
  }
}

function valueOf(
  { type, value, formula }: RawCell,
  texts: readonly string[]
): CellValue | CellError {
  if (value === null) return null;
  switch (type) {
    case "s":
      return texts[Number(value)] ?? null;
    case "str":
    case "inlineStr":
    case "d":
      return textOf(value, formula !== null);
    case "b":
      return isTrue(value.trim());
    case "e":
      return { error: value };
    default:
      return numberOf(value);
  }
}

/** A formula can show an empty text; a constant one is an empty cell. */
function textOf(value: string, isLive: boolean): CellValue {
  return value === "" && !isLive ? null : unescapeCellText(value);
}

function numberOf(text: string): CellValue | CellError {
  if (text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}

function localPart(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
