import type { CellContent } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { heightFor, LOOKS } from "../looks";
import { acrossRow } from "../sheet-head";
import { unitCell } from "../units/units-layout";
import { comparedFormula, leadingFormula } from "./comparison-formulas";
import type { ComparisonBlock, ComparisonRow } from "./comparison-layout";
import { comparisonBlock } from "./comparison-layout";
import { comparedValues } from "./comparison-values";
import { SUMMARY_COLUMNS as COLUMNS } from "./summary-layout";

const TITLE =
  "SO SÁNH GIỮA CÁC ĐƠN VỊ (cơ sở tính điểm theo đơn vị dẫn đầu, đơn vị tốt nhất, thứ hạng)";
const NAME_WIDTH = 46;

/** The block under the totals that the unit sheets' formulas look at; nothing where no rule compares units. Answers its last row, or null. */
export function drawComparisons(draft: SheetDraft, context: BookContext): number | null {
  const block = comparisonBlock(context);
  if (!block) return null;
  const right = COLUMNS.firstUnit + context.bloc.units.length - 1;
  draft.putMerged(acrossRow(block.title, right), TITLE, { ...LOOKS.section, align: "left" });
  drawHeader(draft, context, block);
  block.rows.forEach((row) => drawRow(draft, context, row));
  const last = block.rows.at(-1)?.row ?? block.header;
  draft.putMerged(acrossRow(last + 1, right), NOTE, LOOKS.note);
  draft.rowHeight(block.title, 20).rowHeight(last + 1, heightFor([[NOTE, 62 + 11 * right]]));
  return last + 1;
}

/** How the leader is defined, for everyone who reads the sheet. */
const NOTE =
  "Đơn vị dẫn đầu: tỷ lệ vượt chỉ tiêu cao nhất (không phải kết quả cao nhất). Chỉ so các đơn vị được giao và đã có kết quả hợp lệ; đơn vị không giao không tham gia; đơn vị không được xét xếp hạng vẫn tham gia. Khi còn đơn vị chưa có kết quả, số ở đây là tạm tính.";

function drawHeader(draft: SheetDraft, context: BookContext, { header }: ComparisonBlock): void {
  const names = context.bloc.units.map(({ code, shortName }) => ({
    formula: unitCell(context, code, "shortName"),
    value: shortName,
  }));
  const cells = ["TT", "Cơ sở so sánh", "Dẫn đầu", ...names];
  draft.putRow({ row: header, column: 1 }, cells, LOOKS.header);
  const tallest = context.bloc.units.map(({ shortName }): [string, number] => [shortName, 8]);
  draft.rowHeight(header, heightFor(tallest));
}

function drawRow(draft: SheetDraft, context: BookContext, line: ComparisonRow): void {
  const { row, criterion } = line;
  const label = labelOf(line);
  const values = comparedValues(context, line);
  const units = context.bloc.units.map(({ code }, i): CellContent => ({
    formula: comparedFormula(context, line, code),
    value: values.units[i] ?? "",
  }));
  const leading =
    values.leading === null
      ? null
      : { formula: leadingFormula(context, line), value: values.leading };
  draft.putRow({ row, column: 1 }, [criterion.code, label, leading, ...units], LOOKS.text);
  const right = COLUMNS.firstUnit + units.length - 1;
  const numbers = { top: row, left: COLUMNS.max, bottom: row, right };
  draft.style({ ...numbers, left: 1, right: 1 }, LOOKS.centered);
  draft.style(numbers, { ...LOOKS.centered, numberFormat: FORMATS[line.id] });
  draft.rowHeight(
    row,
    heightFor([
      [label, NAME_WIDTH],
      [criterion.code, 6],
    ])
  );
}

const FORMATS = { exceed: "0.00%", best: "General", average: "0.0000", rank: "0" } as const;

function labelOf({ id, criterion: { name, rule } }: ComparisonRow): string {
  const lower = "direction" in rule && rule.direction === "lower";
  switch (id) {
    case "exceed":
      return `${name}: tỷ lệ vượt chỉ tiêu (${lower ? "1 − kết quả ÷ chỉ tiêu" : "kết quả ÷ chỉ tiêu − 1"})`;
    case "best": {
      const who = rule.kind === "relativeToLeader" ? ", đơn vị không có chỉ tiêu" : "";
      return `${name}: kết quả${who} (dẫn đầu: ${lower ? "thấp nhất" : "cao nhất"})`;
    }
    case "average":
      return `${name}: điểm trung bình của các cơ quan chấm`;
    case "rank":
      return `${name}: thứ hạng theo điểm trung bình`;
  }
}
