import { paragraph } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormDocument, FormParagraph } from "../form-document";
import type { FormKind } from "../form-kind";
import { join, type Test, when } from "../live-text";
import { ask, say } from "../texts/say";
import { decisionParagraphs, decisionsOutdated } from "./decision-paragraphs";
import { LONG_DOTS, meetingEnd, meetingParagraphs, recordHead } from "./meeting-parts";
import { MINUTES_SECTION, SECRET_VOTE } from "./minutes-texts";
import { noteAbout } from "./note-about";
import { resultTable } from "./result-table";

const REMARK =
  "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Mẫu 1.9; nội dung theo Thông tư 14/2015/TT-BTP, Mẫu 3; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).";

/** Biên bản họp bình xét: who met, by what standards, and what is proposed for each unit and why. */
export const MINUTES: FormKind = {
  id: "minutes",
  tab: "Biên bản họp",
  file: "bien-ban-hop-binh-xet",
  per: "bloc",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9; Thông tư 14/2015/TT-BTP, Mẫu 3",
  section: MINUTES_SECTION,
  make: makeMinutes,
};

function makeMinutes(context: FormContext): FormDocument {
  const hasAwards = context.slots.length > 0;
  const about = say(context, hasAwards ? "minutes.subject" : "minutes.subject-no-awards");
  return {
    orientation: "portrait",
    blocks: [
      ...recordHead(context, { number: "minutes.number", type: "BIÊN BẢN", about }),
      ...meetingParagraphs(context),
      paragraph("heading", say(context, "meeting.heading")),
      ...contents(context),
      paragraph("body", say(context, "minutes.result"), true),
      resultTable(context),
      { kind: "gap", height: 6 },
      ...decisionParagraphs(context),
      ...conclusion(context),
      ...meetingEnd(context),
      noteAbout(context, ["points", "scores", "slots", "units", "other"]),
    ],
    outdated: decisionsOutdated(context),
    remark: REMARK,
  };
}

/** What was on the agenda, by what standards, what was said and how it was voted on. */
function contents(context: FormContext): readonly FormParagraph[] {
  const { criteria, rankingRule, slots } = context;
  const form = context.line("minutes.vote-form");
  const secret: Test = {
    formula: `${form.formula}="${SECRET_VOTE}"`,
    value: form.value === SECRET_VOTE,
  };
  const vote = {
    "hình thức biểu quyết": ask(context, "minutes.vote-form", "giơ tay (hoặc bỏ phiếu kín) ………"),
    "kết quả biểu quyết": ask(context, "minutes.vote-result", "……… nhất trí, đạt ………%"),
    "kèm theo": when(secret, join(" ", say(context, "minutes.vote-attached")), ""),
  };
  const standards = { "bộ tiêu chí": criteria, "cách xếp hạng": rankingRule };
  const opinions = ask(context, "minutes.opinions", LONG_DOTS);
  return [
    paragraph(
      "body",
      say(context, slots.length > 0 ? "minutes.contents" : "minutes.contents-no-awards")
    ),
    paragraph("body", say(context, "minutes.standards", standards)),
    paragraph("body", say(context, "minutes.opinions-line", { "ý kiến": opinions })),
    paragraph("body", say(context, "minutes.vote-line", vote)),
  ];
}

function conclusion(context: FormContext): readonly FormParagraph[] {
  if (context.slots.length === 0) return [];
  return [paragraph("body", say(context, "minutes.conclusion"))];
}
