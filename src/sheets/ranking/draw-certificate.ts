import { countCells, type UnitCells } from "../../domain/certificate/count-cells";
import { toNumber } from "../../domain/decimal";
import { cellAddress } from "../../plan/addresses";
import type { CellContent, CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS } from "../looks";
import {
  balanceFormula,
  cellFormulas,
  printedFormula,
  resultFormula,
  staleFormula,
  sumFormula,
  unitCounts,
} from "./certificate-formulas";
import {
  CERTIFICATE_COLUMNS as C,
  CERTIFICATE_TITLE,
  certificateRows,
  type CertificateRows,
} from "./certificate-layout";
import { CERTIFICATE_WORDS as W } from "./certificate-words";
import { RANKING_COLUMNS, workingRow } from "./ranking-layout";

const HEADERS = [
  "Mã",
  "Đơn vị",
  "Tổng: máy tính",
  "Tổng: công thức",
  "Tổng: bảng in",
  "Hạng: máy tính",
  "Hạng: công thức",
  "Hạng: bảng in",
  "Kết quả",
  "Ghi chú",
  "Ô cần có",
  "Có số",
  "Để trống",
  "Lỗi",
];

/** Nothing is lost between the sheets and the ranking, and three hands find the same: the engine when it last ranked, the formulas now, the printed table. */
export function drawCertificate(draft: SheetDraft, context: BookContext): void {
  const rows = certificateRows(context);
  const right = C.note;
  draft.putMerged({ top: rows.title, left: 1, bottom: rows.title, right }, CERTIFICATE_TITLE, {
    ...LOOKS.section,
    align: "left",
  });
  const made = madeText(context);
  draft.putMerged({ top: rows.made, left: 1, bottom: rows.made, right }, made, LOOKS.note);
  const count = countCells(context.ruleset, context.outcome);
  drawCounts(draft, context, rows);
  draft.putRow({ row: rows.header, column: C.code }, HEADERS, LOOKS.header);
  draft.rowHeight(rows.header, 48);
  count.cells.forEach((cells, index) => drawUnit(draft, context, { rows, cells, index }));
  const bottom = rows.first + context.bloc.units.length - 1;
  const area = (left: number, last: number) => ({ top: rows.first, left, bottom, right: last });
  draft.style(area(C.code, C.invalid), LOOKS.text);
  draft.style(area(C.engineTotal, C.printedRank), LOOKS.centered);
  draft.style(area(C.expected, C.invalid), LOOKS.centered);
  const numberFormat = decimalFormat(context.ruleset.ranking.places);
  draft.style(area(C.engineTotal, C.printedTotal), { numberFormat });
}

function madeText({ certificate }: BookContext): string {
  const time = certificate === undefined ? W.never : certificate.time || W.atCreation;
  return W.made + time + (certificate === undefined ? "" : W.version + certificate.version);
}

/** units = ranked + missing + excluded; cells = numeric + blank + invalid. */
function drawCounts(draft: SheetDraft, context: BookContext, rows: CertificateRows): void {
  const { ruleset, outcome } = context;
  const { units, base } = countCells(ruleset, outcome);
  const heads = ["Cả thảy", "Đủ", "Thiếu", "Không xét, lỗi", "Kết quả"];
  draft.putRow({ row: rows.counts, column: C.engineTotal }, heads, LOOKS.header);
  draft.rowHeight(rows.counts, 36);
  const columns = ["expected", "numeric", "blank", "invalid"] as const;
  const lines = [
    {
      row: rows.units,
      label: "Đơn vị: cả khối = được xếp hạng + chưa chấm xong + không được xét",
      formulas: unitCounts(context),
      values: [units.expected, units.ranked.length, units.missing.length, units.excluded.length],
    },
    {
      row: rows.cells,
      label: "Ô điểm nội dung: cần có = có số + để trống + lỗi",
      formulas: columns.map((column) => sumFormula(context, column)),
      values: columns.map((column) => base[column]),
    },
  ];
  for (const { row, label, formulas, values } of lines) {
    draft.putMerged({ top: row, left: 1, bottom: row, right: C.name }, label, LOOKS.text);
    const [all = 0, ...parts] = values;
    const isWhole = parts.reduce((sum, part) => sum + part, 0) === all;
    draft.putRow(
      { row, column: C.engineTotal },
      [
        ...formulas.map((formula, i) => ({ formula, value: values[i] ?? 0 })),
        { formula: balanceFormula(row), value: isWhole ? W.same : W.lost },
      ],
      { ...LOOKS.text, ...LOOKS.centered }
    );
    draft.rowHeight(row, heightFor([[label, 46]]));
  }
}

function drawUnit(
  draft: SheetDraft,
  context: BookContext,
  { rows, cells, index }: { rows: CertificateRows; cells: UnitCells; index: number }
): void {
  const row = rows.first + index;
  const unit = context.outcome.units[index];
  const member = context.bloc.units[index];
  const ranked = context.outcome.ranking[index];
  if (!unit || !member || !ranked) return;
  const at = workingRow(context, index);
  const live = (column: number, value: CellValue): CellContent => ({
    formula: cellAddress({ row: at, column }),
    value,
  });
  const total = toNumber(unit.total);
  const rank = ranked.rank ?? "";
  const certified = context.certificate?.units.get(member.code);
  const { base } = cells;
  const counts = cellFormulas(context, member.code);
  draft.putRow({ row, column: C.code }, [
    live(RANKING_COLUMNS.code, member.code),
    live(RANKING_COLUMNS.name, member.name),
    certified?.total ?? null,
    live(RANKING_COLUMNS.total, total),
    { formula: printedFormula(context, "total", index), value: total },
    certified === undefined ? null : (certified.rank ?? W.none),
    live(RANKING_COLUMNS.rank, rank),
    { formula: printedFormula(context, "rank", index), value: rank },
    { formula: resultFormula(context, index), value: resultText(context, index) },
    { formula: staleFormula(context, index), value: staleText(context, index) },
    { formula: counts.expected, value: base.expected },
    { formula: counts.numeric, value: base.numeric },
    { formula: counts.blank, value: base.blank },
    { formula: counts.invalid, value: base.invalid },
  ]);
  draft.rowHeight(
    row,
    Math.max(
      20,
      heightFor([
        [member.name, 32],
        [W.stale, 24],
      ])
    )
  );
}

/** What the formulas find: the printed table is always the live one. */
function resultText(context: BookContext, index: number): string {
  const changed = findChanged(context, index);
  if (changed === null) return W.open;
  if (changed.total) return W.total;
  return changed.rank ? W.rank : W.same;
}

function staleText(context: BookContext, index: number): string {
  const changed = findChanged(context, index);
  return changed !== null && (changed.total || changed.rank) ? W.stale : "";
}

/** Which of a unit's figures are no longer those of the last ranking; null when it was not part of one. */
function findChanged(
  { certificate, outcome }: BookContext,
  index: number
): { readonly total: boolean; readonly rank: boolean } | null {
  const unit = outcome.units[index];
  const certified = unit && certificate?.units.get(unit.unit);
  if (!unit || !certified) return null;
  return {
    total: toNumber(unit.total) !== certified.total,
    rank: (outcome.ranking[index]?.rank ?? null) !== certified.rank,
  };
}
