import { basisLines } from "../basis-lines";
import { copiesOf, letterheadOf, noteOf, paragraph, signerOf } from "../document-parts";
import type { FormContext, FormSlot } from "../form-context";
import type { FormBlock, FormDocument, FormParagraph } from "../form-document";
import type { FormKind, FormSubject } from "../form-kind";
import { isMore, type Live, orElse, when } from "../live-text";
import { say } from "../texts/say";
import { LETTER_SECTION } from "./letter-texts";
import { listOutdated } from "./list-outdated";

const REMARK =
  "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; căn cứ chọn theo ngày trình; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).";

/** Tờ trình: the bloc's proposal, of all awards or of one. */
export const PROPOSAL_LETTER: FormKind = {
  id: "letter",
  tab: "Tờ trình",
  file: "to-trinh",
  per: "award",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4",
  section: LETTER_SECTION,
  make: makeLetter,
};

function makeLetter(context: FormContext, { slot }: FormSubject): FormDocument {
  const about = slot
    ? say(context, "letter.subject-one", { "hình thức": slot.award })
    : say(context, "letter.subject");
  return {
    orientation: "portrait",
    blocks: [
      letterheadOf(context, { id: "letter.number", code: "TTr" }),
      { kind: "title", type: "TỜ TRÌNH", subject: about },
      { kind: "addressees", dear: "Kính gửi:", names: context.addressees },
      ...basisLines(context).map((line) => paragraph("basis", line)),
      paragraph("basis", say(context, "letter.basis-result")),
      paragraph("body", say(context, "letter.opening")),
      ...proposals(context, slot ? [slot] : context.slots),
      paragraph("body", say(context, "letter.closing"), true),
      {
        kind: "end",
        left: copiesOf(context, ["letter.copy-1", "letter.copy-2", "letter.copy-3"]),
        right: signerOf(context),
      },
      noteOf(context),
    ],
    outdated: listOutdated(context),
    remark: REMARK,
  };
}

/** The last proposal stays on the page of the signature. */
function proposals(context: FormContext, slots: readonly FormSlot[]): readonly FormBlock[] {
  if (slots.length === 0) return [paragraph("body", say(context, "letter.no-awards"), true)];
  const last = slots.length - 1;
  const lines = slots.map((slot, i): FormParagraph => {
    const text = proposal(context, slot, i + 1);
    return paragraph("body", text, i === last);
  });
  return [...lines, paragraph("basis", say(context, "letter.attached"), true)];
}

function proposal(context: FormContext, slot: FormSlot, order: number): Live {
  const words = {
    số: String(order),
    "cấp quyết định": orElse(slot.decidedBy, "cấp có thẩm quyền"),
    "hình thức": slot.award,
    "số đơn vị": slot.count,
    "tên đơn vị": slot.names,
  };
  const given = say(context, "letter.slot", words);
  return when(isMore(slot.count, 0), given, say(context, "letter.slot-none", words));
}
