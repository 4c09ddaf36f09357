import type { MemberUnit } from "../../domain/bloc";
import type { Section } from "../../domain/ruleset";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { outcomeOf, tabName } from "../book-context";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable } from "../looks";
import { SETTING_NAMES } from "../overview/settings";
import { acrossRow, drawSheetHead, originNote } from "../sheet-head";
import { unitSheetKey } from "../sheet-keys";
import { unitCell } from "../units/units-layout";
import { STAGE_WORDS, SECTION_TITLES, WORDS } from "../words";
import { addInputs } from "./unit-inputs";
import type { LineDraft } from "./unit-lines";
import { drawCriterion, drawGroup, drawPart, drawTotal } from "./unit-lines";
import { mustTotalRow, UNIT_ROWS, unitColumn } from "./unit-layout";

const SIGNATURES = ["NGƯỜI TỰ CHẤM", "NGƯỜI THẨM ĐỊNH", "THỦ TRƯỞNG ĐƠN VỊ"];

/** The standard scoring sheet of one member unit. */
export function planUnitSheet(context: BookContext, unit: MemberUnit): SheetPlan {
  const key = unitSheetKey(unit.code);
  const draft = new SheetDraft(key, tabName(context, key));
  const lines: LineDraft = { context, unit, draft, outcome: outcomeOf(context, unit.code) };
  drawHead(lines);
  drawHeader(lines);
  drawLines(lines);
  addInputs(lines);
  const { to } = drawSignatures(lines);
  const from = mustTotalRow(context.layout.unit, "total");
  const lastColumn = context.layout.unit.columns.size;
  return draft.finishKeeping(
    { from, to },
    {
      freezeAt: { row: UNIT_ROWS.first, column: 3 },
      tabColor: null,
      print: printTable({
        orientation: "landscape",
        area: { top: UNIT_ROWS.title, left: 1, bottom: to, right: lastColumn },
        titleRows: { from: UNIT_ROWS.header, to: UNIT_ROWS.header },
      }),
    }
  );
}

function drawHead({ context, unit, draft }: LineDraft): void {
  const right = context.layout.unit.columns.size;
  const key = unitSheetKey(unit.code);
  drawSheetHead(draft, context, { key, title: "BẢNG CHẤM ĐIỂM THI ĐUA", right });
  draft.putMerged(
    acrossRow(UNIT_ROWS.unit, right),
    { formula: unitCell(context, unit.code, "name"), value: unit.name },
    LOOKS.subtitle
  );
  const origin = originNote(context);
  draft.putMerged(
    acrossRow(UNIT_ROWS.note, right),
    {
      formula: `"Điểm dùng để xếp hạng: "&${SETTING_NAMES.stage}&"${origin}"`,
      value: `Điểm dùng để xếp hạng: ${STAGE_WORDS[context.ruleset.ranking.stage]}${origin}`,
    },
    { ...LOOKS.note, align: "center" }
  );
  draft.rowHeight(UNIT_ROWS.unit, heightFor([[unit.name, 130]], 17)).rowHeight(UNIT_ROWS.note, 18);
}

function drawHeader({ context, draft }: LineDraft): void {
  const columns = context.layout.unit.order;
  const texts = columns.map(({ header, input }) => (input ? header + WORDS.inputMark : header));
  draft.putRow({ row: UNIT_ROWS.header, column: 1 }, texts, LOOKS.header);
  columns.forEach(({ width }, i) => draft.columnWidth(i + 1, width));
  draft.rowHeight(UNIT_ROWS.header, 50);
}

function drawLines(lines: LineDraft): void {
  const { layout } = lines.context;
  const styleLine = (row: number): void => {
    lines.draft.style(
      { top: row, left: 1, bottom: row, right: layout.unit.columns.size },
      LOOKS.text
    );
  };
  const first = layout.unit.lines[0]?.row ?? UNIT_ROWS.first;
  lines.draft.style(
    { top: first, left: 1, bottom: layout.unit.lastRow, right: layout.unit.columns.size },
    LOOKS.text
  );
  styleColumns(lines);
  for (const line of layout.unit.lines) {
    if (line.kind === "section") drawSection(lines, line.row, line.section);
    else if (line.kind === "group") drawGroup(lines, line);
    else if (line.kind === "criterion") drawCriterion(lines, line.node, line.row);
    else if (line.kind === "part") drawPart(lines, line);
    else {
      styleLine(line.row);
      drawTotal(lines, line.id, line.row);
    }
  }
}

function styleColumns({ context, draft }: LineDraft): void {
  const { unit } = context.layout;
  const points = decimalFormat(context.ruleset.places);
  const top = unit.lines[0]?.row ?? UNIT_ROWS.first;
  for (const { id, look } of context.layout.unit.order) {
    const column = unitColumn(unit, id);
    const scored = [
      "rulePoints",
      "self",
      "panel",
      "checked",
      "official",
      "counted",
      "contribution",
    ].includes(id);
    const format = scored
      ? { numberFormat: points }
      : id === "percentOfMax"
        ? { numberFormat: "0.00" }
        : {};
    draft.style({ top, left: column, bottom: unit.lastRow, right: column }, { ...look, ...format });
  }
}

function drawSection({ context, draft }: LineDraft, row: number, section: Section): void {
  const right = context.layout.unit.columns.size;
  draft.putMerged({ top: row, left: 1, bottom: row, right }, SECTION_TITLES[section], {
    ...LOOKS.section,
    align: "left",
  });
  draft.rowHeight(row, 20);
}

/** Room for three signatures under the table, kept together on one page. */
function drawSignatures({ context, draft }: LineDraft): { to: number } {
  const last = context.layout.unit.columns.size;
  const row = context.layout.unit.lastRow + 2;
  const third = Math.floor(last / 3);
  SIGNATURES.forEach((title, i) => {
    const left = i === 0 ? 1 : i * third + 1;
    const right = i === 2 ? last : (i + 1) * third;
    draft.putMerged({ top: row, left, bottom: row, right }, title, LOOKS.signature);
    draft.putMerged({ top: row + 1, left, bottom: row + 1, right }, "(Ký, ghi rõ họ tên)", {
      ...LOOKS.signature,
      bold: false,
      italic: true,
    });
  });
  return { to: row + 5 };
}
