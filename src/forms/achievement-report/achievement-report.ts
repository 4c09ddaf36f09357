import { noteOf, paragraph } from "../document-parts";
import { dottedLines } from "../dotted-lines";
import type { FormContext, FormUnit } from "../form-context";
import type { FormBlock, FormDocument, FormEnd, FormTable, Signature } from "../form-document";
import type { FormKind, FormSubject } from "../form-kind";
import { orElse, upper } from "../live-text";
import { say } from "../texts/say";
import { unitLetterhead } from "../unit-letterhead";
import { criteriaPart } from "./criteria-part";
import { REPORT_SECTION } from "./report-texts";
import { scorePart } from "./score-part";

const DOTS = "……………………………";
const EMPTY_ROWS = 3;
const LINES = 3;

/** Báo cáo thành tích tập thể: what a unit did in the year, for the award proposed for it. */
export const ACHIEVEMENT_REPORT: FormKind = {
  id: "report",
  tab: "Báo cáo thành tích",
  file: "bao-cao-thanh-tich",
  per: "unit",
  template: "Thông tư 03/2018/TT-BNG, Mẫu 01",
  section: REPORT_SECTION,
  make: makeReport,
};

function makeReport(context: FormContext, { unit }: FormSubject): FormDocument {
  if (unit === null) throw new Error("A report is about one unit");
  return {
    orientation: "portrait",
    blocks: [
      unitLetterhead(context, { unit, code: "BC" }),
      {
        kind: "title",
        type: "BÁO CÁO THÀNH TÍCH",
        subject: say(context, "report.subject", { "hình thức": orElse(unit.award, DOTS) }),
      },
      paragraph("centered", say(context, "report.name", { "đơn vị": upper(unit.name) })),
      ...introduction(context),
      ...achievements(context, unit),
      ...earlierAwards(context),
      paragraph("body", say(context, "report.closing", { "đơn vị": unit.name }), true),
      ...ends(context),
      noteOf(context),
    ],
    outdated: [],
    remark:
      "Không in: các phần theo Thông tư 03/2018/TT-BNG, Mẫu 01; lời văn ở trang Nội dung biểu mẫu. Dòng chấm và các bảng trống viết tiếp trong tệp Word của từng đơn vị.",
  };
}

function introduction(context: FormContext): readonly FormBlock[] {
  return [
    paragraph("heading", say(context, "report.part-1")),
    ...written(context, "report.place"),
    ...written(context, "report.duties"),
  ];
}

function achievements(context: FormContext, unit: FormUnit): readonly FormBlock[] {
  return [
    paragraph("heading", say(context, "report.part-2")),
    paragraph("item", say(context, "report.targets")),
    ...scorePart(context, unit),
    ...criteriaPart(context, unit),
    ...["report.measures", "report.campaigns", "report.law", "report.party"].flatMap((id) =>
      written(context, id)
    ),
  ];
}

function written(context: FormContext, id: string): readonly FormBlock[] {
  return [paragraph("item", say(context, id), true), ...dottedLines(LINES)];
}

function earlierAwards(context: FormContext): readonly FormBlock[] {
  return [
    paragraph("heading", say(context, "report.part-3")),
    paragraph("item", say(context, "report.titles"), true),
    awardTable("Danh hiệu thi đua"),
    { kind: "gap", height: 6 },
    paragraph("item", say(context, "report.rewards"), true),
    awardTable("Hình thức khen thưởng"),
    { kind: "gap", height: 6 },
  ];
}

function awardTable(title: string): FormTable {
  return {
    kind: "table",
    columns: [
      { title: "Năm", width: 20, align: "center" },
      { title, width: 60, align: "left" },
      { title: "Số, ngày quyết định; cơ quan ban hành", width: 84.5, align: "left" },
    ],
    rows: Array.from({ length: EMPTY_ROWS }, () => ({ cells: [null, null, null] })),
    rowHeight: 26,
  };
}

/** Upper head and unit head side by side, the proposing body beneath. */
function ends(context: FormContext): readonly FormEnd[] {
  const signed = (id: string): Signature => ({
    kind: "signature",
    position: say(context, id),
    note: say(context, "report.sign"),
    name: DOTS,
  });
  const { signerPosition, signerName } = context;
  const proposer: Signature = {
    ...signed("report.proposer"),
    note: orElse(signerPosition, say(context, "report.sign")),
    name: orElse(signerName, DOTS),
  };
  return [
    { kind: "end", left: signed("report.upper"), right: signed("report.head"), keeps: true },
    { kind: "end", left: null, right: proposer },
  ];
}
