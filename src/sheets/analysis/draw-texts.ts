import type { SheetDraft } from "../../plan/draft-sheet";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS } from "../looks";
import { acrossRow, originNote } from "../sheet-head";
import { WORDS } from "../words";
import type { AnalysisDraft } from "./analysis-draft";
import {
  ANALYSIS_COLUMNS as C,
  ANALYSIS_ROWS as R,
  frozenWidth,
  NEAREST,
  pairRow,
  SHOWN_GAPS,
} from "./analysis-layout";
import { frozenParts } from "./freeze-values";

const NAME_WIDTH = 42;
/** Programs measure columns a little differently: names are given less room than they have. */
const NAME_ROOM = 36;
/** More units than these get narrower columns, so that a page stays readable. */
const FEW_UNITS = 8;

function unitWidth({ layout }: AnalysisDraft): number {
  return layout.units > FEW_UNITS ? 9 : 12;
}

/** Titles, notes, labels and looks of every section. */
export function drawTexts(sheet: AnalysisDraft): void {
  const { draft, layout } = sheet;
  draft.columnWidth(C.code, 9).columnWidth(C.name, NAME_WIDTH).columnWidth(C.worth, 11);
  for (let column = C.firstUnit; column <= layout.right; column++)
    draft.columnWidth(column, unitWidth(sheet));
  drawHeadTexts(sheet);
  drawCriterionTexts(sheet);
  drawPairTexts(sheet);
  drawWeightTexts(sheet);
  drawRaterTexts(sheet);
  drawFrozenTexts(sheet);
}

function title({ draft, layout }: AnalysisDraft, row: number, text: string): void {
  draft
    .putMerged(acrossRow(row, layout.right), text, { ...LOOKS.section, align: "left" })
    .rowHeight(row, 20);
}

function note(sheet: AnalysisDraft, row: number, text: string): void {
  const { draft, layout } = sheet;
  const width = NAME_WIDTH + 10 + unitWidth(sheet) * (layout.right - C.worth);
  draft
    .putMerged(acrossRow(row, layout.right), text, LOOKS.note)
    .rowHeight(row, heightFor([[text, width]]));
}

function frame(draft: SheetDraft, [top, bottom]: readonly [number, number], right: number): void {
  draft.style({ top, left: 1, bottom, right }, LOOKS.text);
  draft.style({ top, left: C.worth, bottom, right }, LOOKS.centered);
  draft.style({ top, left: C.code, bottom, right: C.code }, LOOKS.centered);
}

function format(
  draft: SheetDraft,
  area: readonly [number, number, number, number],
  places: number
) {
  const [top, left, bottom, right] = area;
  draft.style({ top, left, bottom, right }, { numberFormat: decimalFormat(places) });
}

function drawHeadTexts(sheet: AnalysisDraft): void {
  const { draft, context, layout } = sheet;
  note(
    sheet,
    R.note,
    `Các cột xếp theo thứ tự ở trang Xếp hạng. Trang này để xem thứ tự chắc đến đâu, không thay kết quả xếp hạng${originNote(context)}.`
  );
  const labels: readonly (readonly [number, string])[] = [
    [R.rank, "Hạng"],
    [R.value, "Giá trị xếp hạng"],
    [R.rankByValue, "Hạng theo giá trị (chưa xét tiêu chí phụ)"],
    [R.raw, "Điểm nội dung + thưởng − trừ"],
    [R.extra, "Điểm thưởng − điểm trừ"],
    [R.attainable, "Điểm tối đa được giao"],
    [R.index, "Số thứ tự đơn vị"],
  ];
  draft.putRow({ row: R.header, column: 1 }, ["TT", "Nội dung", "Điểm tối đa"]);
  draft.style(acrossRow(R.header, layout.right), LOOKS.header);
  draft.style(acrossRow(R.codes, layout.right), { ...LOOKS.header, bold: false, size: 9 });
  const names = sheet.units.map(({ unit }): [string, number] => [
    unit.shortName,
    unitWidth(sheet) - 3,
  ]);
  draft.put({ row: R.header, column: layout.right }, "Số đơn vị đổi hạng");
  draft.rowHeight(R.header, heightFor([["Số đơn vị đổi hạng", 6], ...names]));
  frame(draft, [R.rank, R.index], layout.right);
  labels.forEach(([row, text]) => draft.put({ row, column: C.name }, text).rowHeight(row, 18));
  const { places, ranking } = context.ruleset;
  const right = layout.right;
  format(draft, [R.value, C.firstUnit, R.value, right], ranking.places);
  format(draft, [R.raw, C.firstUnit, R.extra, right], places);
  draft.put({ row: 1, column: layout.working.data }, "CƠ SỞ TÍNH (không in)", LOOKS.stamp);
}

function drawCriterionTexts(sheet: AnalysisDraft): void {
  const { draft, layout } = sheet;
  title(sheet, R.drop, "1. NẾU BỎ MỘT TIÊU CHÍ: HẠNG CỦA TỪNG ĐƠN VỊ (theo giá trị)");
  note(
    sheet,
    R.drop + 1,
    "Mỗi dòng là thứ hạng khi bỏ tiêu chí ở dòng đó, các tiêu chí khác giữ nguyên. Ô in đậm là hạng khác với hiện nay. Cột cuối: số đơn vị đổi hạng."
  );
  layout.criteria.forEach(({ row, criterion, worth }) => {
    draft.putRow({ row, column: 1 }, [criterion.code, criterion.name, worth.toNumber()]);
    draft.rowHeight(row, heightFor([[criterion.name, NAME_ROOM]]));
  });
  frame(draft, [R.firstCriterion, layout.lastCriterion], layout.right);
  draft.style(
    {
      top: R.firstCriterion,
      left: C.firstUnit,
      bottom: layout.lastCriterion,
      right: layout.right - 1,
    },
    { color: "7F7F7F" }
  );
}

function drawPairTexts(sheet: AnalysisDraft): void {
  const { draft, layout, units } = sheet;
  const { pairs } = layout;
  title(sheet, pairs.title, "2. HAI ĐƠN VỊ LIỀN KỀ: ĐỔI HỆ SỐ BAO NHIÊU THÌ NGANG NHAU");
  note(
    sheet,
    pairs.title + 1,
    "Tỷ trọng của một tiêu chí trong tổng điểm (%), các tiêu chí khác giữ tỷ lệ với nhau. In ba tiêu chí gần mức đổi thứ tự nhất."
  );
  const header = pairs.title + 2;
  draft.putRow(
    { row: header, column: 1 },
    ["TT", "Cặp đơn vị, tiêu chí", "Tỷ trọng hiện nay (%)", "Tỷ trọng ngang nhau (%)"],
    LOOKS.header
  );
  draft.rowHeight(header, 34);
  const tallest = Math.max(
    20,
    ...layout.criteria.map(({ criterion }) => heightFor([[criterion.name, NAME_ROOM]]))
  );
  units.slice(1).forEach((_, i) => {
    const row = pairRow(layout, i);
    frame(draft, [row, row + NEAREST], C.firstUnit);
    draft.put({ row, column: C.code }, `${i + 1} – ${i + 2}`);
    const area = { top: row, left: C.name, bottom: row, right: layout.right };
    draft.style({ ...area, left: 1 }, { ...LOOKS.group, border: "all", wrap: true, align: "left" });
    format(draft, [row + 1, C.worth, row + NEAREST, C.firstUnit], 2);
    draft.merge(area);
    draft.rowHeight(row, 20);
    for (let k = 1; k <= NEAREST; k++) draft.rowHeight(row + k, tallest);
  });
}

function drawWeightTexts(sheet: AnalysisDraft): void {
  const { draft, context, layout, units } = sheet;
  const { weights } = layout;
  const mark = WORDS.inputMark;
  const sets = [`Phương án 1${mark}`, `Phương án 2${mark}`, `Phương án 3${mark}`];
  const right = C.firstSet + sets.length - 1;
  title(sheet, weights.title, "3. NẾU ĐỔI TRỌNG SỐ CÁC NHÓM");
  note(
    sheet,
    weights.title + 1,
    `Gõ điểm tối đa muốn thử cho từng nhóm vào ô có dấu${mark}. Phương án 1 để như đang dùng, phương án 2 chia đều. Điểm của đơn vị giữ tỷ lệ với điểm tối đa; điểm thưởng, điểm trừ giữ nguyên.`
  );
  const heads: readonly (readonly [number, readonly string[]])[] = [
    [weights.title + 2, ["TT", "Nhóm", "Đang dùng", ...sets]],
    [weights.ranks - 1, ["Mã", "Hạng theo giá trị", "Đang dùng", ...sets]],
    [weights.values - 1, ["Mã", "Giá trị xếp hạng", "Đang dùng", ...sets]],
  ];
  heads.forEach(([row, texts]) =>
    draft.putRow({ row, column: 1 }, texts, LOOKS.header).rowHeight(row, 34)
  );
  weights.groups.forEach(({ row, node }) =>
    draft.rowHeight(row, heightFor([[node.name, NAME_ROOM]]))
  );
  frame(draft, [weights.title + 3, weights.sum], right);
  frame(draft, [weights.ranks, weights.ranks + units.length - 1], right);
  frame(draft, [weights.values, weights.values + units.length - 1], right);
  draft.style(acrossRow(weights.sum, right), { bold: true });
  const { places } = context.ruleset.ranking;
  format(draft, [weights.values, C.worth, weights.values + units.length - 1, right], places);
  const first = weights.groups[0]?.row ?? weights.sum;
  const last = weights.groups.at(-1)?.row ?? weights.sum;
  draft.style(
    { top: first, left: C.firstSet, bottom: last, right },
    { ...LOOKS.text, ...LOOKS.input, ...LOOKS.centered }
  );
}

function drawRaterTexts(sheet: AnalysisDraft): void {
  const { draft, context, layout } = sheet;
  const { raters } = layout;
  const members = context.ruleset.checkers?.members ?? [];
  if (raters === null) return;
  title(sheet, raters.title, "4. CÁC BÊN THẨM ĐỊNH ĐỒNG THUẬN ĐẾN ĐÂU");
  note(
    sheet,
    raters.title + 1,
    "Chỉ tính trên các tiêu chí mà mọi bên đã chấm cho mọi đơn vị. 1 là xếp thứ tự giống hệt nhau; gần 0 là không có sự đồng thuận; Spearman âm là ngược nhau."
  );
  draft.put({ row: raters.kendall, column: C.name }, "Hệ số đồng thuận Kendall W (0 đến 1)");
  const pairs = members.flatMap((one, i) =>
    members.slice(i + 1).map((other) => `Spearman: ${one.name} – ${other.name}`)
  );
  pairs.forEach((text, p) => {
    const row = raters.firstPair + p;
    draft.put({ row, column: C.name }, text).rowHeight(row, heightFor([[text, NAME_ROOM]]));
  });
  const bottom = raters.firstPair + pairs.length - 1;
  frame(draft, [raters.kendall, bottom], C.worth);
  format(draft, [raters.kendall, C.worth, bottom, C.worth], 4);
}

function drawFrozenTexts(sheet: AnalysisDraft): void {
  const { draft, context, layout, inputs } = sheet;
  const { frozen, stale } = layout;
  const parts = frozenParts(context);
  const number = layout.raters === null ? 4 : 5;
  title(
    sheet,
    frozen.title,
    `${number}. NẾU HỆ SỐ THAY ĐỔI NGẪU NHIÊN; BỎ TỪNG ĐƠN VỊ; TỰ CHẤM VÀ THẨM ĐỊNH`
  );
  draft.merge(acrossRow(stale, layout.right));
  draft.style(acrossRow(stale, layout.right), { ...LOOKS.text, bold: true });
  const at = (part: number): number => frozen.first + part;
  const how = String(inputs.frozen[0]?.[0] ?? "");
  const width = NAME_WIDTH + 10 + unitWidth(sheet) * (layout.right - C.worth);
  draft.merge(acrossRow(at(0), layout.right));
  draft
    .style(acrossRow(at(0), layout.right), LOOKS.note)
    .rowHeight(at(0), heightFor([[how, width]]));
  drawFrozenTables(sheet);
  format(
    draft,
    [at(parts.units), C.worth, at(parts.units + layout.units - 1), C.worth],
    context.ruleset.ranking.places
  );
  for (const part of [parts.leftOut, parts.gaps, parts.severity]) {
    if (part === null) continue;
    draft.merge(acrossRow(at(part), layout.right));
    draft.style(acrossRow(at(part), layout.right), { ...LOOKS.section, align: "left" });
  }
  for (let i = 1; i <= layout.units + 1; i++) {
    const row = at(parts.leftOut + i);
    draft.merge({ top: row, left: C.name, bottom: row, right: frozenWidth });
    draft.style({ top: row, left: C.name, bottom: row, right: C.name }, { align: "left" });
  }
  draft.rowHeight(at(parts.leftOut + 1), 20);
}

/** Headers and frames of the tables of frozen values. */
function drawFrozenTables({ draft, context, layout, inputs }: AnalysisDraft): void {
  const parts = frozenParts(context);
  const at = (part: number): number => layout.frozen.first + part;
  const tables: readonly (readonly [head: number, rows: number])[] = [
    [parts.units - 1, layout.units],
    [parts.leftOut + 1, layout.units],
    [parts.gaps + 1, SHOWN_GAPS],
    ...(parts.severity === null
      ? []
      : [[parts.severity + 1, context.ruleset.checkers?.members.length ?? 0] as const]),
  ];
  tables.forEach(([head, rows]) => {
    draft.style(acrossRow(at(head), frozenWidth), LOOKS.header).rowHeight(at(head), 64);
    frame(draft, [at(head + 1), at(head + rows)], frozenWidth);
    for (let i = 1; i <= rows; i++) {
      const text = String(inputs.frozen[head + i]?.[1] ?? "");
      draft.rowHeight(at(head + i), heightFor([[text, NAME_ROOM]]));
    }
  });
}
