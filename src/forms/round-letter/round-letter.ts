import type { Formula } from "../../plan/cells";
import { basisLines } from "../basis-lines";
import { copiesOf, letterheadOf, paragraph, signerOf } from "../document-parts";
import type { FormContext, FormRound } from "../form-context";
import type { FormDocument } from "../form-document";
import type { FormKind, FormSubject } from "../form-kind";
import { isBlank, join, orElse, when } from "../live-text";
import { noteAbout } from "../minutes/note-about";
import { listOutdated } from "../proposal-letter/list-outdated";
import { say } from "../texts/say";
import { roundContext } from "./round-context";
import { letterLinesOf, ROUND_LETTER_SECTION } from "./round-letter-texts";
import { roundOutdated } from "./round-outdated";

const REMARK =
  "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; căn cứ chọn theo ngày tờ trình của đợt; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).";
const NO_DATE =
  "Căn cứ …………… (chưa có ngày tờ trình của đợt: nhập ở trang Nội dung biểu mẫu rồi lập lại biểu mẫu);";
const DOTS = "……………………";

/** Tờ trình theo đợt: proposals of one round outside the yearly ranking, of collectives and individuals. */
export const ROUND_LETTER: FormKind = {
  id: "roundLetter",
  tab: "Tờ trình đợt",
  file: "to-trinh-dot",
  per: "round",
  template: null,
  section: ROUND_LETTER_SECTION,
  make: (context, subject) => makeLetter(context, roundOf(subject)),
};

/** The round that a form is about; without one there is no such form. */
export function roundOf({ round }: FormSubject): FormRound {
  if (round === null) throw new Error("A form of a round needs its round");
  return round;
}

function makeLetter(book: FormContext, round: FormRound): FormDocument {
  const context = roundContext(book, round);
  const words = wordsOf(context, round);
  const told = (name: string): Formula => say(context, `roundLetter.${name}`, words);
  return {
    orientation: "portrait",
    blocks: [
      letterheadOf(context, { id: letterLinesOf(round.order).number, code: "TTr" }),
      { kind: "title", type: "TỜ TRÌNH", subject: told("subject") },
      { kind: "addressees", dear: "Kính gửi:", names: context.addressees },
      ...basisLines(context, NO_DATE).map((line) => paragraph("basis", line)),
      paragraph("basis", told("basis-result")),
      paragraph("body", told("opening")),
      paragraph("body", told("collectives")),
      paragraph("body", told("individuals")),
      paragraph("body", told("roles")),
      paragraph("basis", told("attached"), true),
      paragraph("body", told("closing"), true),
      {
        kind: "end",
        left: copiesOf(
          context,
          [1, 2, 3].map((order) => `roundLetter.copy-${order}`)
        ),
        right: signerOf(context),
      },
      noteAbout(context, ["scores", "units", "addressees", "other"]),
    ],
    outdated: [roundOutdated(round), ...listOutdated(context)],
    remark: REMARK,
  };
}

function wordsOf(context: FormContext, { name, count, collectives }: FormRound) {
  const { headUnit, headPerson } = context.roles;
  const both = join(headPerson, " (", headUnit, ")");
  const unit = orElse(headUnit, DOTS);
  return {
    đợt: name,
    "số đề nghị": count,
    "số tập thể": collectives,
    "số cá nhân": {
      formula: `(${count.formula}-${collectives.formula})`,
      value: Number(count.value) - Number(collectives.value),
    },
    "Khối trưởng": context.leader,
    "khối trưởng": when(isBlank(headPerson), unit, when(isBlank(headUnit), headPerson, both)),
  };
}
