import type { Decimal } from "../../domain/decimal";
import type { CellContent } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { stampText, tabName } from "../book-context";
import { heightFor, LOOKS, printTable, textOf } from "../looks";
import { SHEETS } from "../sheet-keys";
import { SECTION_TITLES, WORDS } from "../words";
import { groupCheck, sectionCheck } from "./check-formulas";
import type { CriteriaLine } from "./criteria-layout";
import { CRITERIA_COLUMNS, CRITERIA_ROWS } from "./criteria-layout";
import { drawSettingTables } from "./plan-setting-tables";
import { listRuleRows } from "./rule-rows";
import { ruleWord } from "./rule-words";

export const CRITERIA_HEADERS = [
  "Mã",
  "Loại dòng",
  "Nội dung",
  "Điểm",
  "Hệ số",
  "Cách chấm",
  "Từ / số lẻ",
  "Đơn vị tính",
  "Chỉ tiêu",
  "Minh chứng",
  "Kiểm tra",
] as const;
const WIDTHS = [9, 15, 60, 9, 8, 20, 10, 12, 10, 28, 24];

export const SECTION_WORDS = {
  base: "Mục nội dung",
  bonus: "Mục thưởng",
  penalty: "Mục trừ",
} as const;
/** Followed by the level: "Nhóm cấp 1", "Tiêu chí cấp 2". */
export const GROUP_WORD = "Nhóm cấp";
export const CRITERION_WORD = "Tiêu chí cấp";

/** Tiêu chí: the ruleset itself, and the settings that follow from it. */
export function planCriteria(context: BookContext): SheetPlan {
  const { layout, ruleset } = context;
  const draft = new SheetDraft(SHEETS.criteria, tabName(context, SHEETS.criteria));
  drawHead(draft, context);
  layout.criteria.lines.forEach((line) => drawLine(draft, context, line));
  drawSettingTables(draft, context);
  const right = WIDTHS.length;
  return draft.finish({
    freezeAt: { row: CRITERIA_ROWS.first, column: CRITERIA_COLUMNS.points },
    tabColor: ruleset.samplePoints ? "BF8F00" : "1F4E79",
    print: printTable({
      orientation: "landscape",
      area: { top: CRITERIA_ROWS.title, left: 1, bottom: layout.criteria.lastRow, right },
      titleRows: { from: CRITERIA_ROWS.header, to: CRITERIA_ROWS.header },
      breaksBefore: [layout.criteria.tables.bands.title],
    }),
  });
}

function drawHead(draft: SheetDraft, { ruleset, ...context }: BookContext): void {
  const right = WIDTHS.length;
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right });
  draft.put(
    { row: CRITERIA_ROWS.stamp, column: 1 },
    stampText({ ruleset, ...context }, SHEETS.criteria),
    LOOKS.stamp
  );
  draft
    .putMerged(across(CRITERIA_ROWS.title), "BỘ TIÊU CHÍ CHẤM ĐIỂM", LOOKS.title)
    .rowHeight(CRITERIA_ROWS.title, 24);
  draft.putMerged(across(CRITERIA_ROWS.source), ruleset.title, LOOKS.subtitle);
  const origin = ruleset.samplePoints ? `Thang điểm là ${WORDS.sample}, không phải quy định.` : "";
  const note = [origin, ruleset.source.note].filter((text) => text !== "").join(" ");
  draft.putMerged(across(CRITERIA_ROWS.note), note, LOOKS.note);
  draft.rowHeight(CRITERIA_ROWS.source, heightFor([[ruleset.title, 150]], 17));
  draft.rowHeight(CRITERIA_ROWS.note, heightFor([[note, 190]]));
  draft
    .putRow({ row: CRITERIA_ROWS.header, column: 1 }, CRITERIA_HEADERS, LOOKS.header)
    .rowHeight(CRITERIA_ROWS.header, 34);
  WIDTHS.forEach((width, i) => draft.columnWidth(i + 1, width));
}

function drawLine(draft: SheetDraft, context: BookContext, line: CriteriaLine): void {
  const cells = lineCells(context, line);
  draft.putRow({ row: line.row, column: 1 }, cells, LOOKS.text);
  for (const column of [
    CRITERIA_COLUMNS.code,
    CRITERIA_COLUMNS.points,
    CRITERIA_COLUMNS.weight,
    CRITERIA_COLUMNS.from,
    CRITERIA_COLUMNS.target,
  ]) {
    draft.style(rectangle({ row: line.row, column }), LOOKS.centered);
  }
  const whole = rectangle({ row: line.row, column: 1 }, { row: line.row, column: cells.length });
  if (line.kind === "section") draft.style(whole, LOOKS.section);
  if (line.kind === "group") draft.style(whole, LOOKS.group);
  if (line.kind === "tier" || line.kind === "other") draft.style(whole, { italic: true });
  draft.rowHeight(
    line.row,
    heightFor([
      [textOf(cells[2]), 60],
      [textOf(cells[5]), 20],
      [textOf(cells[9]), 26],
    ])
  );
}

function lineCells(context: BookContext, line: CriteriaLine): readonly CellContent[] {
  switch (line.kind) {
    case "section":
      return sectionCells(context, line);
    case "group": {
      const { code, name, maxPoints } = line.node;
      return [
        code,
        `${GROUP_WORD} ${line.depth}`,
        name,
        maxPoints.toNumber(),
        ...blanks(6),
        groupCheck(context, line.node),
      ];
    }
    case "criterion":
      return criterionCells(line);
    case "tier":
      return tierCells(line);
    case "other":
      return [
        null,
        WORDS.otherTier,
        "Trường hợp khác: nhập điểm bằng tay, nêu lý do",
        ...blanks(8),
      ];
  }
}

function blanks(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

function sectionCells(
  context: BookContext,
  { section }: CriteriaLine & { kind: "section" }
): readonly CellContent[] {
  const { ruleset } = context;
  const word = SECTION_WORDS[section];
  if (section === "base") {
    return [
      null,
      word,
      `${SECTION_TITLES.base} (tổng điểm)`,
      ruleset.scale.toNumber(),
      ...blanks(6),
      sectionCheck(context),
    ];
  }
  const title = SECTION_TITLES[section];
  const cap = ruleset[section].cap;
  const text = cap === null ? `${title} (không giới hạn)` : `${title} (không quá số điểm bên)`;
  return [null, word, text, number(cap), ...blanks(7)];
}

function criterionCells({
  node,
  depth,
}: CriteriaLine & { kind: "criterion" }): readonly CellContent[] {
  const { rule } = node;
  return [
    node.code,
    `${CRITERION_WORD} ${depth}`,
    node.name,
    node.maxPoints.toNumber(),
    node.weight.toNumber(),
    ruleWord(rule),
    rule.kind === "tiersByPercent" ? rule.places : null,
    node.measure === "" ? null : node.measure,
    number(node.target),
    node.evidence === "" ? null : node.evidence,
    null,
  ];
}

function tierCells({ node, index }: CriteriaLine & { kind: "tier" }): readonly CellContent[] {
  const row = listRuleRows(node.rule)[index];
  if (!row) throw new Error(`No row ${index} in a rule ${node.rule.kind}`);
  const { label, text, points, from } = row;
  return [null, label, text || null, number(points), null, null, number(from), ...blanks(4)];
}

function number(value: Decimal | null): number | null {
  return value === null ? null : value.toNumber();
}
