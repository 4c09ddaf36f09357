import { rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { MemberUnit } from "../../domain/bloc";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable } from "../looks";
import { acrossRow, drawSheetHead, originNote, overviewCell } from "../sheet-head";
import { SHEETS } from "../sheet-keys";
import { unitCell } from "../units/units-layout";
import { DENOMINATOR_WORDS, WORDS } from "../words";
import {
  fieldCheckFormula,
  percentFormula,
  resultFormula,
  usableFormula,
  votesCheckFormula,
} from "./vote-formulas";
import {
  countContent,
  countOf,
  fieldCheckValue,
  percentValue,
  resultValue,
  usableValue,
  votesCheckValue,
  votesOf,
} from "./vote-values";
import {
  BALLOT_FIELDS,
  BALLOT_LABELS,
  type BallotField,
  ballotRow,
  VOTES_COLUMNS as C,
  VOTES_ROWS as R,
} from "./votes-layout";

const HEADERS = ["TT", "Mã", "Đơn vị", "Số phiếu ✎", "Tỷ lệ (%)", "Kết quả", "Kiểm tra"];
const WIDTHS = [6, 8, 44, 13, 12, 13, 40, 3, 10];

/** Kiểm phiếu: the record of the vote, what it comes to, and what does not add up. */
export function planVotes(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.votes, tabName(context, SHEETS.votes));
  drawHead(draft, context);
  BALLOT_FIELDS.forEach((field) => drawField(draft, context, field));
  draft.putRow({ row: R.header, column: 1 }, HEADERS, LOOKS.header).rowHeight(R.header, 36);
  context.bloc.units.forEach((unit, i) => drawUnit(draft, context, { unit, index: i }));
  const bottom = R.first + context.bloc.units.length - 1;
  styleUnits(draft, bottom);
  return draft.finish({
    freezeAt: { row: R.first, column: C.votes },
    tabColor: "548235",
    print: printTable({
      orientation: "landscape",
      area: { top: R.title, left: 1, bottom, right: C.check },
      titleRows: { from: R.header, to: R.header },
    }),
  });
}

function drawHead(draft: SheetDraft, context: BookContext): void {
  drawSheetHead(draft, context, { key: SHEETS.votes, title: "KIỂM PHIẾU", right: C.check });
  const { voting } = context.ruleset;
  const by = voting ? DENOMINATOR_WORDS[voting.denominator] : "";
  const told = voting ? "Tỷ lệ phiếu tính trên: " : "Số phiếu chỉ dùng để phân hạng khi bằng nhau";
  const rest = `. Ô để trống là chưa có số, không tính là 0${originNote(context)}`;
  const cell = overviewCell(context, "voteDenominator");
  draft.putMerged(
    acrossRow(R.note, C.check),
    voting ? { formula: `"${told}"&${cell}&"${rest}"`, value: told + by + rest } : told + rest,
    { ...LOOKS.note, align: "center" }
  );
  draft.rowHeight(R.note, heightFor([[told + by + rest, 130]]));
  WIDTHS.forEach((width, i) => draft.columnWidth(i + 1, width));
  draft.put({ row: R.header, column: C.usable }, "Số được tính", LOOKS.stamp);
}

function drawField(draft: SheetDraft, context: BookContext, field: BallotField): void {
  const row = ballotRow(field);
  const count = countOf(context, field);
  draft.putMerged(
    { top: row, left: 1, bottom: row, right: C.name },
    BALLOT_LABELS[field] + WORDS.inputMark,
    { ...LOOKS.text, bold: true }
  );
  drawCount(draft, row, countContent(count));
  draft.putMerged(
    { top: row, left: C.percent, bottom: row, right: C.check },
    { formula: fieldCheckFormula(context, field), value: fieldCheckValue(context, field) },
    LOOKS.text
  );
  draft.put(
    { row, column: C.usable },
    { formula: usableFormula(row), value: usableValue(count) },
    LOOKS.stamp
  );
  draft.rowHeight(row, 20);
}

function drawCount(draft: SheetDraft, row: number, content: ReturnType<typeof countContent>): void {
  const at = { row, column: C.votes };
  draft.put(at, content, { ...LOOKS.text, ...LOOKS.centered, ...LOOKS.input });
  draft.input(rectangle(at), {
    rule: { kind: "whole", min: 0, max: 1_000_000 },
    title: "Số phiếu",
    error: "Nhập số nguyên từ 0. Chưa có số thì để trống.",
    prompt: "Số nguyên từ 0; để trống = chưa có số, không tính là 0.",
  });
}

function drawUnit(
  draft: SheetDraft,
  context: BookContext,
  { unit, index }: { unit: MemberUnit; index: number }
): void {
  const row = R.first + index;
  const { code, name } = unit;
  const votes = votesOf(context, code);
  const check = votesCheckValue(context, code);
  draft.putRow({ row, column: C.order }, [
    index + 1,
    { formula: unitCell(context, code, "code"), value: code },
    { formula: unitCell(context, code, "name"), value: name },
  ]);
  drawCount(draft, row, countContent(votes));
  const percent = percentValue(context, code)?.toNumber() ?? "";
  draft.putRow({ row, column: C.percent }, [
    { formula: percentFormula(context, row), value: percent },
    { formula: resultFormula(context, row), value: resultValue(context, code) },
    { formula: votesCheckFormula(row), value: check },
  ]);
  const usable = { formula: usableFormula(row), value: usableValue(votes) };
  draft.put({ row, column: C.usable }, usable, LOOKS.stamp);
  draft.rowHeight(row, Math.max(20, heightFor([[name, 43]])));
}

function styleUnits(draft: SheetDraft, bottom: number): void {
  const column = (left: number, right = left) => ({ top: R.first, left, bottom, right });
  draft.style(column(C.order, C.name), LOOKS.text).style(column(C.percent, C.check), LOOKS.text);
  for (const one of [C.order, C.code, C.percent, C.result])
    draft.style(column(one), LOOKS.centered);
  draft.style(column(C.percent), { numberFormat: decimalFormat(2) });
}
