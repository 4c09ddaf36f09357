import { paragraph, signerOf } from "../document-parts";
import type { FormContext, FormRound } from "../form-context";
import type { FormDocument, FormRow, FormTable } from "../form-document";
import type { FormKind } from "../form-kind";
import { orElse } from "../live-text";
import { noteAbout } from "../minutes/note-about";
import { roundContext } from "../round-letter/round-context";
import { roundOf } from "../round-letter/round-letter";
import { letterLinesOf } from "../round-letter/round-letter-texts";
import { roundOutdated } from "../round-letter/round-outdated";
import { ask, say } from "../texts/say";
import { ROUND_LIST_SECTION } from "./round-list-texts";

const DOTS = "……";
const NO_NUMBER = "……/TTr-……";

/** Danh sách kèm theo tờ trình theo đợt: collectives first, then individuals, both in the order of the sheet. */
export const ROUND_LIST: FormKind = {
  id: "roundList",
  tab: "Danh sách đợt",
  file: "danh-sach-dot",
  per: "round",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1",
  section: ROUND_LIST_SECTION,
  make: (context, subject) => makeList(context, roundOf(subject)),
};

function makeList(book: FormContext, round: FormRound): FormDocument {
  const context = roundContext(book, round);
  const { number } = letterLinesOf(round.order);
  const letter = number === null ? NO_NUMBER : ask(context, number, NO_NUMBER);
  return {
    orientation: "portrait",
    blocks: [
      { kind: "title", type: "Phụ lục", subject: say(context, "roundList.title") },
      paragraph("centered", say(context, "roundList.round", { đợt: round.name })),
      paragraph("note", say(context, "roundList.belongs", { "số tờ trình": letter })),
      tableOf(round),
      { kind: "end", left: null, right: signerOf(context) },
      noteAbout(context, ["scores", "units", "other"]),
    ],
    outdated: [roundOutdated(round)],
    remark:
      "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).",
  };
}

function tableOf({ rows, count }: FormRound): FormTable {
  return {
    kind: "table",
    columns: [
      { title: "STT", width: 12, align: "center" },
      { title: "Họ tên / Tên tập thể", width: 52, align: "left" },
      { title: "Chức vụ", width: 30, align: "left" },
      { title: "Đơn vị", width: 36, align: "left" },
      { title: "Hình thức", width: 34.5, align: "left" },
    ],
    rows: rows.map(({ name, position, unit, award }, i): FormRow => {
      const isThere = { formula: `${count.formula}>${i}`, value: true };
      const cells = [i + 1, orElse(name, DOTS), position, unit, orElse(award, DOTS)];
      return { cells, shownIf: isThere };
    }),
    repeatsHeader: true,
  };
}
