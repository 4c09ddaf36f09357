import type { Model } from "@ironcalc/wasm";
import { cellAddress, quoteSheet } from "../../plan/addresses";
import type { CellError, CellValue, Position } from "../../plan/cells";
import { dropHyperlinks } from "./drop-hyperlinks";
import type { FormulaEngine } from "./load-engine";
import { listCellNames, replaceNames } from "./replace-names";
import { isLive, type HeldContent, type MemorySheet } from "./memory-sheet";

/** The engine's numbers for kinds of cells. */
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;

/** Results of one sheet's formulas by row, then by column. */
export type Results = Map<number, Map<number, CellValue | CellError>>;

/**
 * One workbook in the formula engine. The engine shows numbers rounded only, but joined to a text they have all
 * their digits: so every sheet has a twin that holds ="cell"&"" in the same place as each formula. (In the same
 * place, because the engine searches all different relative formulas of a sheet for every one that is set.)
 */
export class Calculator {
  private readonly model: Model;
  /** Places of formulas by sheet: row → columns. */
  private readonly live: readonly Map<number, Set<number>>[];
  private readonly names: readonly string[];
  private readonly cellNames: ReadonlyMap<string, string>;

  constructor(
    engine: FormulaEngine,
    sheets: readonly MemorySheet[],
    names: ReadonlyMap<string, string>
  ) {
    this.model = engine.createModel();
    this.names = sheets.map(({ name }) => name);
    this.cellNames = listCellNames(names);
    this.live = sheets.map(() => new Map<number, Set<number>>());
    this.model.pauseEvaluation();
    [...this.names, ...twinNames(this.names)].forEach((name, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, name);
    });
    for (const [name, refersTo] of names) this.define(name, refersTo);
    sheets.forEach(({ cells }, sheet) => {
      for (const [row, contents] of cells) {
        for (const [column, content] of contents) this.put(sheet, { row, column }, content);
      }
    });
  }

  /** Sets a cell; nothing is calculated before `calculate`. */
  put(sheet: number, at: Position, content: HeldContent): void {
    const columns = this.live[sheet]?.get(at.row) ?? new Set<number>();
    if (isLive(content)) {
      this.putFormula(sheet, at, content.formula);
      if (!columns.has(at.column)) this.watch(sheet, at);
      this.live[sheet]?.set(at.row, columns.add(at.column));
      return;
    }
    columns.delete(at.column);
    if (content === null || content === "")
      this.model.rangeClearContents(sheet, at.row, at.column, at.row, at.column);
    else this.model.setUserInput(sheet, at.row, at.column, inputOf(content));
  }

  /** Calculates everything and answers the results of the formulas, by sheet. */
  calculate(): Results[] {
    this.model.evaluate();
    this.model.flushSendQueue();
    return this.live.map((rows, sheet) => {
      const results: Results = new Map();
      for (const [row, columns] of rows) {
        const shown = [...columns].map(
          (column) => [column, this.read(sheet, { row, column })] as const
        );
        results.set(row, new Map(shown));
      }
      return results;
    });
  }

  /** Gives the engine's memory back. */
  close(): void {
    this.model.free();
  }

  private putFormula(sheet: number, at: Position, formula: string): void {
    const text = replaceNames(dropHyperlinks(formula), this.cellNames);
    try {
      this.model.setUserInput(sheet, at.row, at.column, `=${text}`);
    } catch {
      this.model.setUserInput(sheet, at.row, at.column, "#ERROR!");
    }
  }

  private watch(sheet: number, at: Position): void {
    const cell = `${quoteSheet(this.names[sheet] ?? "")}!${cellAddress(at)}`;
    this.model.setUserInput(this.names.length + sheet, at.row, at.column, `=${cell}&""`);
  }

  private read(sheet: number, { row, column }: Position): CellValue | CellError {
    const type = this.model.getCellType(sheet, row, column);
    if (type === NUMBER) {
      return Number(this.model.getFormattedCellValue(this.names.length + sheet, row, column));
    }
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    if (type === TEXT) return shown;
    return type === BOOLEAN ? shown === "TRUE" : { error: shown };
  }

  /** A name that the engine cannot take (a print area, an outside reference) stays unknown to it. */
  private define(name: string, refersTo: string): void {
    try {
      this.model.newDefinedName(name, null, refersTo);
    } catch {
      return;
    }
  }
}

function inputOf(content: Exclude<HeldContent, null>): string {
  if (typeof content === "string") return `'${content}`;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return String(content);
  return "error" in content ? content.error : "";
}

function twinNames(names: readonly string[]): string[] {
  const used = new Set(names.map((name) => name.toLowerCase()));
  return names.map((_name, index) => {
    let twin = `digits ${index}`;
    while (used.has(twin)) twin += "_";
    return twin;
  });
}
