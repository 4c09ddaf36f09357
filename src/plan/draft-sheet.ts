import type { CellContent, Position, Rectangle, SheetKey } from "./cells";
import { rectangle } from "./cells";
import { mayBeCut } from "./pages";
import type {
  Block,
  CellStyle,
  ConditionalFormat,
  PrintSetup,
  SheetPlan,
  StyledArea,
  Validation,
} from "./sheet-plan";

/** A sheet while it is being drawn: cells put one by one, areas styled; `finish` gives the plan. */
export class SheetDraft {
  private readonly rows = new Map<number, Map<number, CellContent>>();
  private readonly styles: StyledArea[] = [];
  private readonly merges: Rectangle[] = [];
  private readonly validations: Validation[] = [];
  private readonly conditionalFormats: ConditionalFormat[] = [];
  private readonly inputs: Rectangle[] = [];
  private readonly columnWidths = new Map<number, number>();
  private readonly rowHeights = new Map<number, number>();

  constructor(
    readonly key: SheetKey,
    readonly name: string
  ) {}

  put(at: Position, content: CellContent, style?: CellStyle): this {
    const row = this.rows.get(at.row) ?? new Map<number, CellContent>();
    row.set(at.column, content);
    this.rows.set(at.row, row);
    return style ? this.style(rectangle(at), style) : this;
  }

  /** Puts contents side by side from `at`. */
  putRow(at: Position, contents: readonly CellContent[], style?: CellStyle): this {
    contents.forEach((content, i) => this.put({ row: at.row, column: at.column + i }, content));
    const to = { row: at.row, column: at.column + contents.length - 1 };
    return style ? this.style(rectangle(at, to), style) : this;
  }

  /** Merges the area, puts `content` in it. */
  putMerged(area: Rectangle, content: CellContent, style?: CellStyle): this {
    this.put({ row: area.top, column: area.left }, content);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
    return style ? this.style(area, style) : this;
  }

  /** Merges an area whose first cell is put elsewhere; the others must stay empty. */
  merge(area: Rectangle): this {
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
    return this;
  }

  style(area: Rectangle, style: CellStyle): this {
    this.styles.push({ area, style });
    return this;
  }

  /** Lets people edit the area; `validation` says what it takes. */
  input(area: Rectangle, validation?: Omit<Validation, "area">): this {
    this.inputs.push(area);
    if (validation) this.validations.push({ area, ...validation });
    return this;
  }

  highlight(format: ConditionalFormat): this {
    this.conditionalFormats.push(format);
    return this;
  }

  columnWidth(column: number, characters: number): this {
    this.columnWidths.set(column, characters);
    return this;
  }

  rowHeight(row: number, points: number): this {
    this.rowHeights.set(row, points);
    return this;
  }

  /** Like `finish`, with a page break above the rows `block` when they might fall on two pages. */
  finishKeeping(
    block: { from: number; to: number },
    view: Parameters<SheetDraft["finish"]>[0]
  ): SheetPlan {
    const { columnWidths, rowHeights } = this;
    const cut = mayBeCut({ columnWidths, rowHeights, print: view.print }, block.from, block.to);
    const breaksBefore = cut ? [...view.print.breaksBefore, block.from] : view.print.breaksBefore;
    return this.finish({ ...view, print: { ...view.print, breaksBefore } });
  }

  finish(view: {
    freezeAt: Position | null;
    print: PrintSetup;
    tabColor: string | null;
    isOpen?: boolean;
  }): SheetPlan {
    return {
      key: this.key,
      name: this.name,
      blocks: toBlocks(this.rows),
      styles: this.styles,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      inputs: this.inputs,
      ...view,
    };
  }
}

/** One block per run of neighbouring cells in a row, rows of equal span joined: few blocks, no gaps written. */
function toBlocks(rows: ReadonlyMap<number, ReadonlyMap<number, CellContent>>): Block[] {
  const runs = [...rows.keys()]
    .sort((a, b) => a - b)
    .flatMap((row) => toRuns(row, rows.get(row) ?? new Map()));
  const blocks: { at: Position; cells: CellContent[][] }[] = [];
  for (const run of runs) {
    const above = blocks.find(
      (block) =>
        block.at.column === run.at.column &&
        block.at.row + block.cells.length === run.at.row &&
        block.cells[0]?.length === run.cells.length
    );
    if (above) above.cells.push(run.cells);
    else blocks.push({ at: run.at, cells: [run.cells] });
  }
  return blocks;
}

function toRuns(
  row: number,
  cells: ReadonlyMap<number, CellContent>
): { at: Position; cells: CellContent[] }[] {
  const runs: { at: Position; cells: CellContent[] }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    const content = cells.get(column) ?? null;
    if (last && last.at.column + last.cells.length === column) last.cells.push(content);
    else runs.push({ at: { row, column }, cells: [content] });
  }
  return runs;
}
