import { blocWords } from "../bloc-words";
import { dateWords } from "../date-words";
import { letterheadOf, noteOf, paragraph, signerOf } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormBlock, FormDocument, FormTable } from "../form-document";
import type { FormKind } from "../form-kind";
import { isBlank } from "../live-text";
import { ask, say } from "../texts/say";
import { contentLines } from "./content-lines";
import { COVENANT_SECTION } from "./covenant-texts";

/** Room to sign, points. */
const SIGN_HEIGHT = 46;

/** Bản giao ước thi đua: what the units promise each other for the year, signed by all. */
export const COVENANT: FormKind = {
  id: "covenant",
  tab: "Giao ước thi đua",
  file: "giao-uoc-thi-dua",
  per: "bloc",
  template: null,
  section: COVENANT_SECTION,
  make: makeCovenant,
};

function makeCovenant(context: FormContext): FormDocument {
  const date = context.line("covenant.date");
  return {
    orientation: "portrait",
    blocks: [
      letterheadOf(context, { id: null, code: "", date }),
      {
        kind: "title",
        type: say(context, "covenant.type"),
        subject: say(context, "covenant.subject"),
      },
      paragraph("body", openingOf(context)),
      ...guestsOf(context),
      paragraph("heading", say(context, "covenant.part-1")),
      ...contentLines(context),
      ...organisation(context),
      paragraph("heading", say(context, "covenant.part-3")),
      signatureTable(context),
      { kind: "gap", height: 6 },
      paragraph("body", say(context, "covenant.closing"), true),
      { kind: "end", left: null, right: signerOf(context) },
      noteOf(context),
    ],
    outdated: [],
    remark:
      "Không in: không tìm thấy mẫu bản giao ước; bố cục theo Nghị định 30/2020/NĐ-CP, lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).",
  };
}

function openingOf(context: FormContext) {
  return say(context, "covenant.opening", {
    "ngày ký": dateWords(context.line("covenant.date")),
    "nơi ký": ask(context, "covenant.venue"),
  });
}

/** Nothing while no guest is named. */
function guestsOf(context: FormContext): readonly FormBlock[] {
  const guests = context.line("covenant.guests");
  if (isBlank(guests).value) return [];
  return [paragraph("body", say(context, "covenant.guests-present", { "người dự": guests }))];
}

function organisation(context: FormContext): readonly FormBlock[] {
  return [
    paragraph("heading", say(context, "covenant.part-2")),
    paragraph("body", say(context, "covenant.roles", blocWords(context))),
    paragraph("body", say(context, "covenant.promise")),
    paragraph("body", say(context, "covenant.review")),
  ];
}

/** One row per unit, high enough to sign in. */
function signatureTable({ units }: FormContext): FormTable {
  return {
    kind: "table",
    columns: [
      { title: "STT", width: 12, align: "center" },
      { title: "Đơn vị", width: 58, align: "left" },
      { title: "Đại diện (họ tên, chức vụ)", width: 50, align: "left" },
      { title: "Ký tên", width: 44.5, align: "left" },
    ],
    rows: units.map(({ name }, i) => ({ cells: [i + 1, name, null, null] })),
    rowHeight: SIGN_HEIGHT,
    repeatsHeader: true,
  };
}
