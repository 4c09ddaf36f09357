import { copiesOf, letterheadOf, paragraph } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormBlock, FormEnd, FormParagraph, FormTitle } from "../form-document";
import { isBlank, join, type Live, orElse, printed, when } from "../live-text";
import { ask, askDate, say } from "../texts/say";

export const HOUR = "…… giờ ……";
/** About a line and a half to write on; with spaces, so that lines can end in it. */
export const LONG_DOTS = Array<string>(16).fill("………").join(" ");

/** Top of a record (biên bản): no place and day beside the number, what it is about under its type. */
export function recordHead(
  context: FormContext,
  { number, type, about }: { number: string; type: Live; about: Live }
): readonly FormBlock[] {
  const title: FormTitle = { kind: "title", type, subject: about };
  return [letterheadOf(context, { id: number, code: "BB", date: null }), title];
}

/** "chiều ngày 11 tháng 01 năm 2019" of the meeting. */
export function meetingDay(context: FormContext): Live {
  const session = context.line("meeting.session");
  return join(when(isBlank(session), "", join(session, " ")), askDate(context, "meeting.date"));
}

/** When and where the bloc met, who was there, who led it and who wrote. */
export function meetingParagraphs(context: FormContext): readonly FormParagraph[] {
  const body = (id: string, words: Readonly<Record<string, Live>>): FormParagraph =>
    paragraph("body", say(context, `meeting.${id}-line`, words));
  const start = ask(context, "meeting.start", HOUR);
  const guests = context.line("meeting.guests");
  return [
    body("time", { "giờ bắt đầu": start, "ngày họp": meetingDay(context) }),
    body("place", { "địa điểm": ask(context, "meeting.place") }),
    body("present", { "có mặt": ask(context, "meeting.present", LONG_DOTS) }),
    body("absent", { "vắng mặt": ask(context, "meeting.absent", LONG_DOTS) }),
    ...(printed(guests) === "" ? [] : [body("guests", { "khách mời": guests })]),
    body("chair", { "chủ trì": person(context, "chair") }),
    body("secretary", { "thư ký": person(context, "secretary") }),
  ];
}

function person(context: FormContext, id: "chair" | "secretary"): Live {
  const position = context.line(`meeting.${id}-position`);
  const after = when(isBlank(position), "", join(", ", position));
  return join(ask(context, `meeting.${id}`), after);
}

/** The last sentence, then who wrote on the left and who led on the right, then who gets the record. */
export function meetingEnd(context: FormContext): readonly FormBlock[] {
  const hour = ask(context, "meeting.end", HOUR);
  const words = { "giờ kết thúc": hour, "ngày họp": meetingDay(context) };
  const end: FormEnd = {
    kind: "end",
    left: signer(context, "secretary"),
    right: signer(context, "chair"),
    copies: copiesOf(context, ["meeting.copy-1"]),
  };
  return [paragraph("body", say(context, "meeting.closing", words), true), end];
}

function signer(context: FormContext, id: "chair" | "secretary"): FormEnd["right"] {
  return {
    kind: "signature",
    position: say(context, `meeting.${id}-sign`),
    note: null,
    name: orElse(context.line(`meeting.${id}`), "……………………………"),
  };
}
