import type { CellContent, Position } from "../../plan/cells";
import type { Block, SheetPlan } from "../../plan/sheet-plan";

/** A cell and what it is to hold. */
export interface PlacedContent {
  readonly at: Position;
  readonly content: CellContent;
}

/** The plan with other contents in some of its cells; its blocks stay as few as they are. */
export function overlay(plan: SheetPlan, cells: readonly PlacedContent[]): SheetPlan {
  const wanted = new Map(cells.map(({ at, content }) => [idOf(at.row, at.column), content]));
  const blocks = plan.blocks.map((block) => fillBlock(block, wanted));
  const planned = new Set(
    plan.blocks.flatMap(({ at, cells: rows }) =>
      rows.flatMap((row, down) => row.map((_, right) => idOf(at.row + down, at.column + right)))
    )
  );
  const others = cells
    .filter(({ at, content }) => content !== null && !planned.has(idOf(at.row, at.column)))
    .map(({ at, content }): Block => ({ at, cells: [[content]] }));
  return { ...plan, blocks: [...blocks, ...others] };
}

function fillBlock({ at, cells }: Block, wanted: ReadonlyMap<string, CellContent>): Block {
  const fill = (content: CellContent, row: number, column: number): CellContent => {
    const other = wanted.get(idOf(row, column));
    return other === undefined ? content : other;
  };
  return {
    at,
    cells: cells.map((row, down) =>
      row.map((content, right) => fill(content, at.row + down, at.column + right))
    ),
  };
}

function idOf(row: number, column: number): string {
  return `${row} ${column}`;
}
