import { noteOf, paragraph, signerOf } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormDocument } from "../form-document";
import type { FormKind } from "../form-kind";
import { listOtherNames } from "../list-other-names";
import { say } from "../texts/say";
import {
  copiesOfReport,
  featuresOf,
  resultsOf,
  startOfReport,
  writtenPart,
} from "../year-report/bloc-report";
import { MID_SECTION } from "./mid-texts";

/** Báo cáo sơ kết: the bloc's first half-year, with the points so far and without ranks. */
export const MID_REPORT: FormKind = {
  id: "midReport",
  tab: "Báo cáo sơ kết",
  file: "bao-cao-so-ket",
  per: "bloc",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4",
  section: MID_SECTION,
  make: makeReport,
};

function makeReport(context: FormContext): FormDocument {
  return {
    orientation: "portrait",
    blocks: [
      ...startOfReport(context, "midReport"),
      ...featuresOf(context, "midReport"),
      ...resultsOf(context, "midReport"),
      ...writtenPart(context, ["midReport.part-awards", "midReport.awards"]),
      ...writtenPart(context, ["midReport.part-shortcomings", "midReport.shortcomings"]),
      ...writtenPart(context, ["midReport.part-plan", "midReport.plan"]),
      paragraph("body", say(context, "midReport.closing"), true),
      { kind: "end", left: copiesOfReport(context, "midReport"), right: signerOf(context) },
      noteOf(context),
    ],
    outdated: listOtherNames(context),
    remark:
      "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý). Dòng chấm dưới từng nhóm nội dung viết tiếp trong tệp Word.",
  };
}
