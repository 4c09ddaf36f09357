import type { Issue } from "../domain/issue";
import { cellAddress } from "../plan/addresses";
import type { CellContent } from "../plan/cells";
import { isFormula } from "../plan/cells";
import type { CellChange } from "../plan/changes";
import { printCells } from "./print-cells";
import type { SheetRepair } from "./sheet-repair";

/** More cells than these on one sheet are named in one line. */
const MOST_CELLS = 20;

/** What repairs will do, sheet by sheet; what a person put in the way is a warning with its cells. */
export function describeRepairs(repairs: readonly SheetRepair[]): readonly Issue[] {
  return repairs.flatMap(describeRepair);
}

function describeRepair(repair: SheetRepair): readonly Issue[] {
  const { plan } = repair;
  if (repair.kind === "add") return describeAdded(plan);
  const sheet = repair.present.name;
  if (repair.kind === "redraw") {
    const cell = printCells(repair.cells.map(({ at }) => at));
    return [{ code: "sheet.redrawn", severity: "warning", at: { sheet, cell }, params: {} }];
  }
  const { record = [] } = repair;
  const renewed: Issue = { code: "ranking.renewed", severity: "tip", at: { sheet }, params: {} };
  const cells = repair.cells.filter((cell) => !record.includes(cell));
  return [...describeSet(sheet, cells), ...(record.length > 0 ? [renewed] : [])];
}

/** What a person put there cell by cell; what is empty, or lost the sheet it pointed at, in one line each. */
function describeSet(sheet: string, all: readonly CellChange[]): readonly Issue[] {
  const lost = all.filter(({ before }) => isFormula(before) && before.formula.includes("#REF!"));
  const wiped = all.filter(({ before }) => before === null);
  const overwritten = all.filter((cell) => !lost.includes(cell) && !wiped.includes(cell));
  const groups =
    overwritten.length > MOST_CELLS ? [overwritten] : overwritten.map((cell) => [cell]);
  return [...groups, lost, wiped]
    .filter((cells) => cells.length > 0)
    .map((cells) => describeCells(sheet, cells));
}

function describeAdded({ name, inputs }: SheetRepair["plan"]): readonly Issue[] {
  const added: Issue = { code: "sheet.added", severity: "tip", at: { sheet: name }, params: {} };
  if (inputs.length === 0) return [added];
  return [
    added,
    { code: "sheet.inputs-lost", severity: "warning", at: { sheet: name }, params: {} },
  ];
}

function describeCells(sheet: string, cells: readonly CellChange[]): Issue {
  const [first, ...others] = cells;
  const isOne = first !== undefined && others.length === 0;
  return {
    code: "sheet.restored",
    severity: "warning",
    at: { sheet, cell: isOne ? cellAddress(first.at) : printCells(cells.map(({ at }) => at)) },
    params: isOne
      ? { found: printContent(first.before), needed: printContent(first.after) }
      : { count: cells.length },
  };
}

/** Content as a person sees it in the formula bar. */
export function printContent(content: CellContent): string {
  if (isFormula(content)) return `=${content.formula}`;
  return content === null ? "" : String(content);
}
