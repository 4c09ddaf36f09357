import { rangeAddress } from "../../plan/addresses";
import type { Formula } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import { LOOKS } from "../looks";
import { acrossRow } from "../sheet-head";
import { DRAFT_COLUMNS as C, DRAFT_ROWS, type DraftLayout, lastTableRow } from "./draft-layout";
import { CHECKS, DRAFT_HEADERS } from "./draft-words";

const WIDTHS = [9, 14, 50, 8, 8, 22, 9, 11, 9, 24, 12, 11, 24];
const RIGHT = DRAFT_HEADERS.length;
const ALL_WELL = "Các tổng điểm, mã và khung xếp loại đều đủ";

/** Where everything stands, and what the checks say right now. */
interface LiveChecks {
  readonly layout: DraftLayout;
  readonly checks: readonly Formula[];
}

/** Stamp, what the sheet is for, how many lines need a look, and the headers. */
export function drawDraftHead(draft: SheetDraft, stamp: string, live: LiveChecks): void {
  const across = (row: number) => acrossRow(row, RIGHT);
  draft.put({ row: DRAFT_ROWS.stamp, column: 1 }, stamp, LOOKS.stamp);
  draft.putMerged(across(DRAFT_ROWS.title), "BẢN SỬA BỘ TIÊU CHÍ (chưa áp dụng)", LOOKS.title);
  draft.putMerged(
    across(DRAFT_ROWS.source),
    "Thêm, xóa, chép, chuyển dòng và gõ tùy ý. Mỗi dòng ghi ở cột Thuộc nhóm mã của nhóm hoặc tiêu chí chứa nó (cấp trên cùng: Nội dung, Thưởng, Trừ).",
    LOOKS.note
  );
  draft.putMerged(
    across(DRAFT_ROWS.note),
    "Điểm đã chấm giữ theo mã tiêu chí. Xong thì bấm Áp dụng trong ngăn Khối Thi Đua; trước đó sổ không đổi gì. Không sửa dòng tiêu đề, tên các bảng.",
    LOOKS.note
  );
  draft.putMerged(across(DRAFT_ROWS.summary), countFaults(live), LOOKS.subtitle);
  draft
    .rowHeight(DRAFT_ROWS.title, 24)
    .rowHeight(DRAFT_ROWS.source, 18)
    .rowHeight(DRAFT_ROWS.note, 18)
    .rowHeight(DRAFT_ROWS.summary, 20);
  draft
    .putRow({ row: DRAFT_ROWS.header, column: 1 }, DRAFT_HEADERS, LOOKS.header)
    .rowHeight(DRAFT_ROWS.header, 34);
  WIDTHS.forEach((width, i) => draft.columnWidth(i + 1, width));
}

/** How many lines' checks say something else than that all is well. */
function countFaults({ layout, checks: shown }: LiveChecks): Formula {
  const bottom = lastTableRow(layout.tables.bands) + 1;
  const area = { top: DRAFT_ROWS.header, left: C.check, bottom, right: C.check };
  const checks = rangeAddress(area, true);
  const well: readonly string[] = ["", CHECKS.fits, CHECKS.cap, DRAFT_HEADERS[C.check - 1] ?? ""];
  const count = `SUMPRODUCT(${well.map((word) => `(${checks}<>"${word}")`).join("*")}*1)`;
  const faults = shown.filter(({ value }) => !well.includes(String(value))).length;
  return {
    formula: `IF(${count}=0,"${ALL_WELL}","Còn "&${count}&" dòng cần xem lại ở cột Kiểm tra")`,
    value: faults === 0 ? ALL_WELL : `Còn ${faults} dòng cần xem lại ở cột Kiểm tra`,
  };
}
