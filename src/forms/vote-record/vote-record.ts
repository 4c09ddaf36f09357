import { paragraph } from "../document-parts";
import type { FormContext, FormVote } from "../form-context";
import type { FormDocument, FormEnd, FormParagraph } from "../form-document";
import type { FormKind } from "../form-kind";
import { type Live, orElse } from "../live-text";
import { HOUR, LONG_DOTS, meetingDay, recordHead } from "../minutes/meeting-parts";
import { noteAbout } from "../minutes/note-about";
import { ask, say } from "../texts/say";
import { VOTE_RECORD_SECTION } from "./vote-record-texts";
import { voteTables } from "./vote-tables";

const REMARK =
  "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Mẫu 1.9; số phiếu lấy từ trang Kiểm phiếu, khi bộ tiêu chí không có bỏ phiếu thì để trống để ghi tay; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).";
const DOTS = "……………………………";
const NUMBER_DOTS = "…………";
const COUNTS = ["members", "issued", "collected", "valid", "invalid"] as const;

/** Biên bản kiểm phiếu: how many ballots there were and how many votes each unit got. */
export const VOTE_RECORD: FormKind = {
  id: "voteRecord",
  tab: "Biên bản kiểm phiếu",
  file: "bien-ban-kiem-phieu",
  per: "bloc",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9",
  section: VOTE_RECORD_SECTION,
  uses: ["meeting.date", "meeting.session", "meeting.place"],
  make: makeRecord,
};

function makeRecord(context: FormContext): FormDocument {
  const hasAwards = context.slots.length > 0;
  const about = say(context, hasAwards ? "voteRecord.subject" : "voteRecord.subject-no-awards");
  const type = "BIÊN BẢN KIỂM PHIẾU";
  const passed = { "giờ thông qua": ask(context, "voteRecord.passed", HOUR) };
  return {
    orientation: "portrait",
    blocks: [
      ...recordHead(context, { number: "voteRecord.number", type, about }),
      ...opening(context),
      ...counts(context, context.vote),
      ...voteTables(context),
      { kind: "gap", height: 6 },
      paragraph("body", say(context, "voteRecord.closing", passed), true),
      endOf(context),
      ...(context.vote === null ? [paragraph("remark", say(context, "voteRecord.by-hand"))] : []),
      noteAbout(context, ["scores", "units", "other"]),
    ],
    outdated: [],
    remark: REMARK,
  };
}

function opening(context: FormContext): readonly FormParagraph[] {
  const meeting = {
    "ngày họp": meetingDay(context),
    "địa điểm": ask(context, "meeting.place"),
  };
  const board = { "ban kiểm phiếu": ask(context, "voteRecord.board", LONG_DOTS) };
  const form = {
    "hình thức bỏ phiếu": ask(context, "voteRecord.form", "bỏ phiếu kín (hoặc công khai) ………"),
  };
  return [
    paragraph("body", say(context, "voteRecord.opening", meeting)),
    paragraph("body", say(context, "voteRecord.board-line", board)),
    paragraph("body", say(context, "voteRecord.form-line", form)),
  ];
}

/** The numbers of the vote; dots for those that are not counted. */
function counts(context: FormContext, vote: FormVote | null): readonly FormParagraph[] {
  return COUNTS.map((id) => {
    const number: Live = vote === null ? NUMBER_DOTS : orElse(vote[id], NUMBER_DOTS);
    return paragraph("item", say(context, `voteRecord.${id}`, { số: number }));
  });
}

function endOf(context: FormContext): FormEnd {
  const signer = (id: "head" | "presidium"): FormEnd["right"] => ({
    kind: "signature",
    position: say(context, `voteRecord.${id}-sign`),
    note: say(context, "voteRecord.sign-note"),
    name: ask(context, `voteRecord.${id}`, DOTS),
  });
  return { kind: "end", left: signer("presidium"), right: signer("head") };
}
