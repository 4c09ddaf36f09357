import { paragraph } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormDocument, FormEnd, FormParagraph } from "../form-document";
import type { FormKind } from "../form-kind";
import { isBlank, join, type Live, orElse, printed, when } from "../live-text";
import { HOUR, LONG_DOTS, recordHead } from "../minutes/meeting-parts";
import { noteAbout } from "../minutes/note-about";
import { ask, askDate, say } from "../texts/say";
import { fileTable } from "./file-table";
import { HAND_OVER_SECTION } from "./hand-over-texts";

const REMARK =
  "Không in: mẫu gợi ý, không tìm thấy mẫu chính thức; bố cục theo Nghị định 30/2020/NĐ-CP, Mẫu 1.9; lời văn và danh mục hồ sơ ở trang Nội dung biểu mẫu.";
const DOTS = "……………………………";

/** Biên bản bàn giao Khối trưởng: what the head of the year hands over to the next. */
export const HAND_OVER: FormKind = {
  id: "handOver",
  tab: "Biên bản bàn giao",
  file: "bien-ban-ban-giao-khoi-truong",
  per: "bloc",
  template: null,
  section: HAND_OVER_SECTION,
  make: makeRecord,
};

function makeRecord(context: FormContext): FormDocument {
  const leader = { "chức danh": context.leader };
  const about = say(context, "handOver.subject", leader);
  const pending = { "việc còn dở": ask(context, "handOver.pending", LONG_DOTS) };
  return {
    orientation: "portrait",
    blocks: [
      ...recordHead(context, { number: "handOver.number", type: "BIÊN BẢN", about }),
      ...parties(context),
      paragraph("body", say(context, "handOver.purpose", leader), true),
      fileTable(context),
      { kind: "gap", height: 6 },
      paragraph("body", say(context, "handOver.pending-line", pending)),
      paragraph("body", say(context, "handOver.agreed"), true),
      paragraph("body", say(context, "handOver.closing", times(context)), true),
      endOf(context),
      noteAbout(context, ["units", "other"]),
    ],
    outdated: [],
    remark: REMARK,
  };
}

function times(context: FormContext): Readonly<Record<string, Live>> {
  return {
    "giờ bắt đầu": ask(context, "handOver.start", HOUR),
    "giờ kết thúc": ask(context, "handOver.end", HOUR),
    "ngày bàn giao": askDate(context, "handOver.date"),
  };
}

/** When, where, who gives and who takes. */
function parties(context: FormContext): readonly FormParagraph[] {
  const words = {
    ...times(context),
    "chức danh": context.leader,
    "địa điểm": ask(context, "handOver.place"),
    "bên giao": orElse(context.roles.outgoing, DOTS),
    "người giao": person(context, "giver"),
    "người nhận": person(context, "taker"),
    "người chứng kiến": context.line("handOver.witness"),
  };
  const ids = ["time-line", "place-line", "giver-unit", "giver-line", "taker-unit", "taker-line"];
  const isWitnessed = printed(words["người chứng kiến"]) !== "";
  return [...ids, ...(isWitnessed ? ["witness-line"] : [])].map((id) =>
    paragraph("body", say(context, `handOver.${id}`, words))
  );
}

function person(context: FormContext, id: "giver" | "taker"): Live {
  const position = context.line(`handOver.${id}-position`);
  const after = when(isBlank(position), "", join(", ", position));
  return join(ask(context, `handOver.${id}`), after);
}

function endOf(context: FormContext): FormEnd {
  const signer = (id: "giver" | "taker"): FormEnd["right"] => ({
    kind: "signature",
    position: say(context, `handOver.${id}-sign`),
    note: null,
    name: ask(context, `handOver.${id}`, DOTS),
  });
  return { kind: "end", left: signer("giver"), right: signer("taker") };
}
