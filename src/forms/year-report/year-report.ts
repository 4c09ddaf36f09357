import { blocWords } from "../bloc-words";
import { noteOf, paragraph, signerOf } from "../document-parts";
import type { FormContext, FormSlot } from "../form-context";
import type { FormBlock, FormDocument, FormTable } from "../form-document";
import type { FormKind } from "../form-kind";
import { listOtherNames } from "../list-other-names";
import { isBlank, isMore, type Live, orElse, when } from "../live-text";
import { numberText } from "../number-text";
import { say } from "../texts/say";
import { copiesOfReport, featuresOf, resultsOf, startOfReport, writtenPart } from "./bloc-report";
import { YEAR_SECTION } from "./year-texts";

/** Báo cáo tổng kết: the bloc's year with points, ranking, proposals and the next head. */
export const YEAR_REPORT: FormKind = {
  id: "yearReport",
  tab: "Báo cáo tổng kết",
  file: "bao-cao-tong-ket",
  per: "bloc",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4",
  section: YEAR_SECTION,
  make: makeReport,
};

function makeReport(context: FormContext): FormDocument {
  return {
    orientation: "portrait",
    blocks: [
      ...startOfReport(context, "yearReport"),
      ...featuresOf(context, "yearReport"),
      ...resultsOf(context, "yearReport"),
      ...rankingOf(context),
      ...awardsOf(context),
      ...writtenPart(context, ["yearReport.part-shortcomings", "yearReport.shortcomings"]),
      ...writtenPart(context, ["yearReport.part-plan", "yearReport.plan"]),
      paragraph("body", nextHead(context)),
      paragraph("body", say(context, "yearReport.closing"), true),
      { kind: "end", left: copiesOfReport(context, "yearReport"), right: signerOf(context) },
      noteOf(context),
    ],
    outdated: listOtherNames(context),
    remark:
      "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý). Dòng chấm dưới từng nhóm nội dung viết tiếp trong tệp Word.",
  };
}

function rankingOf(context: FormContext): readonly FormBlock[] {
  const { rankedCount, ranking, by, places, hasBands } = context;
  const words = { "số đơn vị xếp hạng": rankedCount };
  const percent = {
    title: "Tỷ lệ (%)",
    width: 20,
    align: "center",
    places: places.ranked,
  } as const;
  const table: FormTable = {
    kind: "table",
    columns: [
      { title: "Hạng", width: 14, align: "center" },
      { title: "Đơn vị", width: 66, align: "left" },
      { title: "Tổng điểm", width: 22, align: "center", places: places.points },
      ...(by === "percent" ? [percent] : []),
      ...(hasBands ? [{ title: "Xếp loại", width: 44, align: "center" } as const] : []),
    ],
    rows: ranking.map(({ rank, name, total, value, band }) => ({
      cells: [
        numberText(rank),
        name,
        total,
        ...(by === "percent" ? [value] : []),
        ...(hasBands ? [orElse(band, "")] : []),
      ],
    })),
  };
  return [
    paragraph("heading", say(context, "yearReport.part-ranking")),
    paragraph("body", say(context, "yearReport.ranking", words), true),
    table,
    { kind: "gap", height: 6 },
  ];
}

function awardsOf(context: FormContext): readonly FormBlock[] {
  const { slots } = context;
  const heading = paragraph("heading", say(context, "yearReport.part-awards"));
  const written = context.line("yearReport.more-awards");
  const more = isBlank(written).value ? [] : [paragraph("body", orElse(written, ""))];
  if (slots.length === 0)
    return [heading, paragraph("body", say(context, "yearReport.no-awards")), ...more];
  return [
    heading,
    paragraph("body", say(context, "yearReport.awards")),
    ...slots.map((slot) => paragraph("body", proposal(context, slot))),
    ...more,
  ];
}

function proposal(context: FormContext, slot: FormSlot): Live {
  const words = {
    "hình thức": slot.award,
    "cấp quyết định": orElse(slot.decidedBy, "cấp có thẩm quyền"),
    "số đơn vị": slot.count,
    "tên đơn vị": slot.names,
  };
  const given = say(context, "yearReport.slot", words);
  return when(isMore(slot.count, 0), given, say(context, "yearReport.slot-none", words));
}

function nextHead(context: FormContext): Live {
  const words = blocWords(context);
  const unknown = say(context, "yearReport.no-next-head", words);
  const known = say(context, "yearReport.next-head", words);
  return when(isBlank(context.roles.nextHeadSelection), unknown, known);
}
