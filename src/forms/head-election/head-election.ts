import { paragraph } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormDocument, FormParagraph } from "../form-document";
import type { FormKind } from "../form-kind";
import { printed } from "../live-text";
import { MEETING_FIELDS } from "../minutes/meeting-lines";
import { LONG_DOTS, meetingEnd, meetingParagraphs, recordHead } from "../minutes/meeting-parts";
import { noteAbout } from "../minutes/note-about";
import { ask, say } from "../texts/say";
import { HEAD_ELECTION_SECTION } from "./head-election-texts";
import { selectionWords } from "./selection-words";

const REMARK =
  "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Mẫu 1.9; bầu, suy tôn hay luân phiên theo trang Tổng quan; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).";

/** Biên bản bầu, suy tôn hoặc luân phiên Khối trưởng: who leads the bloc in the next year, and how the bloc agreed on it. */
export const HEAD_ELECTION: FormKind = {
  id: "headElection",
  tab: "Biên bản chọn Khối trưởng",
  file: "bien-ban-chon-khoi-truong",
  per: "bloc",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9",
  section: HEAD_ELECTION_SECTION,
  uses: MEETING_FIELDS,
  make: makeRecord,
};

function makeRecord(context: FormContext): FormDocument {
  const words = { ...selectionWords(context), "chức danh": context.leader };
  const about = say(context, "headElection.subject", words);
  return {
    orientation: "portrait",
    blocks: [
      ...recordHead(context, { number: "headElection.number", type: "BIÊN BẢN", about }),
      ...meetingParagraphs(context),
      paragraph("heading", say(context, "meeting.heading")),
      paragraph("body", say(context, "headElection.purpose", words)),
      ...howChosen(context),
      paragraph("body", say(context, "headElection.result", words), true),
      ...deputy(context),
      ...meetingEnd(context),
      noteAbout(context, ["units", "other"]),
    ],
    outdated: [],
    remark: REMARK,
  };
}

function howChosen(context: FormContext): readonly FormParagraph[] {
  const candidates = ask(context, "headElection.candidates", LONG_DOTS);
  const vote = {
    "cách biểu quyết": ask(context, "headElection.vote-form"),
    "kết quả biểu quyết": ask(context, "headElection.vote-result", "……… nhất trí, đạt ………%"),
  };
  return [
    paragraph(
      "body",
      say(context, "headElection.candidates-line", { "đơn vị được giới thiệu": candidates })
    ),
    paragraph("body", say(context, "headElection.vote-line", vote)),
  ];
}

function deputy(context: FormContext): readonly FormParagraph[] {
  const named = context.line("headElection.deputy");
  if (printed(named) === "") return [];
  const text = say(context, "headElection.deputy-line", { "khối phó năm sau": named });
  return [paragraph("body", text, true)];
}
