import { letterheadOf, noteOf, paragraph, signerOf } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormDocument } from "../form-document";
import type { FormKind } from "../form-kind";
import { orElse } from "../live-text";
import { textWidthOf } from "../page-setup";
import { sampleSentences } from "../texts/sentences";
import { say } from "../texts/say";
import { scoreBlocks } from "./score-blocks";

const SOURCE = "cột: Bảng biểu 4 (TP. Hồ Chí Minh) và bảng tổng hợp của sổ; lời văn là mẫu gợi ý";

/** So many units stand on the first page; a header above the signatures alone would mislead. */
const ONE_PAGE = 8;

/** Bảng tổng hợp điểm: all units' points by group, totals, ranks and classes, in the order of the bloc. */
export const SCORE_TABLE: FormKind = {
  id: "scoreTable",
  tab: "Bảng tổng hợp điểm",
  file: "bang-tong-hop-diem",
  per: "bloc",
  template: null,
  section: {
    title: "BẢNG TỔNG HỢP ĐIỂM",
    lines: sampleSentences("scoreTable", SOURCE, [
      ["type", "Tên bảng", "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM {năm}"],
      ["subject", "Của khối nào", "Của {khối}"],
      ["legend", "Chú thích", "Dấu “–”: không giao; ô trống: chưa có điểm; 0 là điểm."],
      ["secretary", "Người lập bảng", "THƯ KÝ"],
    ]),
  },
  uses: ["meeting.secretary"],
  make: makeTable,
};

function makeTable(context: FormContext): FormDocument {
  const width = textWidthOf("landscape");
  const repeatsHeader = context.units.length > ONE_PAGE;
  return {
    orientation: "landscape",
    blocks: [
      letterheadOf(context, { id: null, code: "" }),
      {
        kind: "title",
        type: say(context, "scoreTable.type"),
        subject: say(context, "scoreTable.subject"),
      },
      ...scoreBlocks(context, { width, withRank: true, repeatsHeader, explainsCodes: true }),
      paragraph("remark", say(context, "scoreTable.legend")),
      {
        kind: "end",
        left: {
          kind: "signature",
          position: say(context, "scoreTable.secretary"),
          note: null,
          name: orElse(context.line("meeting.secretary"), "……………………………"),
        },
        right: signerOf(context),
      },
      noteOf(context),
    ],
    outdated: [],
    remark:
      "Không in: không tìm thấy mẫu của Nhà nước cho bảng này; cột theo thông lệ (mẫu gợi ý), đơn vị xếp theo thứ tự trong khối.",
  };
}
