import { canTrim, FEWEST_TRIMMED } from "../../domain/combine-checks";
import type { Checker } from "../../domain/ruleset";
import type { CellContent } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable } from "../looks";
import { acrossRow, drawSheetHead, originNote } from "../sheet-head";
import { SHEETS } from "../sheet-keys";
import { scoreRule } from "../unit/score-input";
import { typedValue } from "../unit/unit-values";
import { unitCell } from "../units/units-layout";
import { COMBINE_WORDS, WORDS } from "../words";
import { combinedValue, droppedValue, givenBy } from "./checked-values";
import { combinedFormula, droppedFormula } from "./checker-formulas";
import type { CheckedBlock } from "./checkers-layout";
import {
  checkedBlocks,
  CHECKERS_COLUMNS as COLUMNS,
  CHECKERS_ROWS as ROWS,
} from "./checkers-layout";

/** Thẩm định nhiều bên: what each checker gives each unit, and the score that comes of it. */
export function planCheckers(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.checkers, tabName(context, SHEETS.checkers));
  const right = COLUMNS.firstUnit + context.bloc.units.length - 1;
  drawHead(draft, context, right);
  const blocks = checkedBlocks(context);
  blocks.forEach((block) => drawBlock(draft, context, block));
  const last = blocks.at(-1);
  const bottom = last ? (last.dropped?.lowest ?? last.combined) : ROWS.codes;
  return draft.finish({
    freezeAt: { row: ROWS.first, column: COLUMNS.firstUnit },
    tabColor: "548235",
    print: printTable({
      orientation: "landscape",
      area: { top: ROWS.title, left: 1, bottom, right },
      titleRows: { from: ROWS.header, to: ROWS.codes },
      titleColumns: { from: 1, to: COLUMNS.max },
    }),
  });
}

function drawHead(draft: SheetDraft, context: BookContext, right: number): void {
  const { units } = context.bloc;
  drawSheetHead(draft, context, { key: SHEETS.checkers, title: "THẨM ĐỊNH NHIỀU BÊN", right });
  const how = COMBINE_WORDS[context.ruleset.checkers?.combine ?? "mean"];
  const note = `Cách gộp: ${how}. Đủ điểm của các bên mới gộp; kết quả là điểm thẩm định khi ô Điểm thẩm định ở trang đơn vị để trống${originNote(context)}`;
  draft.putMerged(acrossRow(ROWS.note, right), note, { ...LOOKS.note, align: "center" });
  draft.rowHeight(ROWS.note, heightFor([[note, 62 + 10 * right]]));
  const names = units.map(({ code, shortName }) => ({
    formula: `${unitCell(context, code, "shortName")}&"${WORDS.inputMark}"`,
    value: `${shortName}${WORDS.inputMark}`,
  }));
  const codes = units.map(({ code }) => ({
    formula: unitCell(context, code, "code"),
    value: code,
  }));
  const labels = ["TT", "Mã", "Bên thẩm định", "Thang điểm"];
  draft.putRow({ row: ROWS.header, column: 1 }, [...labels, ...names], LOOKS.header);
  draft.putRow({ row: ROWS.codes, column: 1 }, [null, null, null, null, ...codes], {
    ...LOOKS.header,
    bold: false,
    size: 9,
  });
  [8, 9, 40, 8].forEach((width, i) => draft.columnWidth(i + 1, width));
  units.forEach((_, i) => draft.columnWidth(COLUMNS.firstUnit + i, 11));
  const tallest = units.map(({ shortName }): [string, number] => [`${shortName} ✎`, 8]);
  draft.rowHeight(ROWS.header, heightFor([["Thang điểm", 6], ...tallest]));
}

function drawBlock(draft: SheetDraft, context: BookContext, block: CheckedBlock): void {
  const { units } = context.bloc;
  block.checkers.forEach((checker, i) =>
    drawChecker(draft, context, { block, checker, row: block.first + i })
  );
  drawRow(draft, context, {
    row: block.combined,
    label: `${block.criterion.name}: ${describeCombining(context, block)}`,
    block,
    cells: units.map((unit) => ({
      formula: combinedFormula(context, block, unit.code),
      value: combinedValue(context, block.criterion, unit),
    })),
  });
  for (const which of ["highest", "lowest"] as const) {
    const row = block.dropped?.[which];
    if (row === undefined) continue;
    const label = which === "highest" ? "Điểm cao nhất được bỏ" : "Điểm thấp nhất được bỏ";
    drawRow(draft, context, {
      row,
      label,
      block,
      cells: units.map((unit) => ({
        formula: droppedFormula(context, { block, unit: unit.code }, which),
        value: droppedValue(context, { block, unit }, which),
      })),
    });
  }
}

/** How the scores of one criterion become one; a trimmed mean of too few says that it drops none. */
function describeCombining({ ruleset }: BookContext, { checkers }: CheckedBlock): string {
  const how = ruleset.checkers?.combine ?? "mean";
  if (how !== "trimmedMean" || canTrim(checkers.length)) return COMBINE_WORDS[how];
  return `${COMBINE_WORDS.mean} (chỉ có ${checkers.length} bên chấm, chưa đủ ${FEWEST_TRIMMED} bên nên không bỏ điểm nào)`;
}

interface Row {
  readonly row: number;
  readonly label: string;
  readonly block: CheckedBlock;
  readonly cells: readonly CellContent[];
}

/** A computed row of a block. */
function drawRow(draft: SheetDraft, context: BookContext, { row, label, block, cells }: Row): void {
  const { criterion } = block;
  const isMain = row === block.combined;
  const head = [criterion.code, null, label, isMain ? criterion.maxPoints.toNumber() : null];
  draft.putRow({ row, column: 1 }, [...head, ...cells], LOOKS.text);
  const right = COLUMNS.firstUnit + cells.length - 1;
  styleNumbers(draft, context, row);
  if (isMain) draft.style({ top: row, left: 1, bottom: row, right }, LOOKS.group);
  draft.rowHeight(row, heightFor([[label, 40]]));
}

function drawChecker(
  draft: SheetDraft,
  context: BookContext,
  at: { block: CheckedBlock; checker: Checker; row: number }
): void {
  const { criterion } = at.block;
  const { row, checker } = at;
  const cells = context.bloc.units.map((unit) =>
    typedValue(givenBy(context, { unit, criterion }, checker))
  );
  draft.putRow({ row, column: 1 }, [criterion.code, checker.code, checker.name, null], LOOKS.text);
  const right = COLUMNS.firstUnit + cells.length - 1;
  cells.forEach((content, i) => draft.put({ row, column: COLUMNS.firstUnit + i }, content));
  const area = { top: row, left: COLUMNS.firstUnit, bottom: row, right };
  draft.input(area, scoreRule(context, criterion)).style(area, { ...LOOKS.text, ...LOOKS.input });
  styleNumbers(draft, context, row);
  draft.rowHeight(row, heightFor([[checker.name, 40]]));
}

function styleNumbers(draft: SheetDraft, { bloc, ruleset }: BookContext, row: number): void {
  const right = COLUMNS.firstUnit + bloc.units.length - 1;
  draft.style({ top: row, left: COLUMNS.max, bottom: row, right }, LOOKS.centered);
  draft.style({ top: row, left: 1, bottom: row, right: COLUMNS.checker }, LOOKS.centered);
  draft.style(
    { top: row, left: COLUMNS.firstUnit, bottom: row, right },
    { numberFormat: decimalFormat(ruleset.places) }
  );
}
