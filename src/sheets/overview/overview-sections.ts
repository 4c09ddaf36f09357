import type { BlocYear } from "../../domain/bloc";
import type { FieldSection } from "./overview-field";
import { statusOf } from "./overview-status";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { toSerial } from "../../plan/dates";
import {
  BLOC_KIND_WORDS,
  BY_WORDS,
  DENOMINATOR_WORDS,
  markSample,
  SELECTION_WORDS,
  STAGE_WORDS,
  TIES_WORDS,
  WORDS,
} from "../words";
import { printTieKeys } from "./tie-keys";

const TEXT = { kind: "text" } as const;
const UNIT = { kind: "unit" } as const;
const blank = (text: string | null): CellValue => (text ? text : null);
const role = (pick: (bloc: BlocYear) => string | null) => (context: BookContext) =>
  blank(pick(context.bloc));
const ofBloc = (pick: (bloc: BlocYear) => CellValue) => (context: BookContext) =>
  pick(context.bloc);
const addressee = (index: number) =>
  ofBloc((bloc) => blank(bloc.proposal.addressees[index] ?? null));

const SECTION_BLOC: FieldSection = {
  title: "KHỐI, CỤM THI ĐUA",
  fields: [
    { id: "blocName", label: "Tên khối (cụm)", value: ofBloc((bloc) => bloc.name), input: TEXT },
    { id: "blocId", label: "Mã khối", value: ofBloc((bloc) => bloc.id) },
    {
      id: "blocKind",
      label: "Khối hay cụm",
      value: ({ bloc }) => BLOC_KIND_WORDS[bloc.kind],
      input: { kind: "list", list: "blocKind" },
    },
    {
      id: "province",
      label: "Tỉnh, thành phố",
      value: ofBloc((bloc) => blank(bloc.province)),
      input: TEXT,
    },
    { id: "year", label: "Năm chấm điểm", value: ofBloc((bloc) => bloc.year) },
    {
      id: "headUnit",
      label: "Khối trưởng (mã đơn vị)",
      value: role(({ roles }) => roles.headUnit),
      input: UNIT,
    },
    {
      id: "headPerson",
      label: "Khối trưởng (người)",
      value: role(({ roles }) => roles.headPerson),
      input: TEXT,
    },
    {
      id: "deputyUnit",
      label: "Khối phó (mã đơn vị)",
      value: role(({ roles }) => roles.deputyUnit),
      input: UNIT,
    },
    {
      id: "standingUnit",
      label: "Đơn vị thường trực (mã đơn vị)",
      value: role(({ roles }) => roles.standingUnit),
      input: UNIT,
    },
    {
      id: "nextHeadUnit",
      label: "Khối trưởng năm sau (mã đơn vị)",
      value: role(({ roles }) => roles.nextHeadUnit),
      input: UNIT,
    },
    {
      id: "nextHeadSelection",
      label: "Cách chọn khối trưởng năm sau",
      value: ({ bloc: { roles } }) =>
        roles.nextHeadSelection ? SELECTION_WORDS[roles.nextHeadSelection] : null,
      input: { kind: "list", list: "selection" },
    },
    {
      id: "blocSource",
      label: "Nguồn về khối",
      value: ofBloc(({ source }) => blank(markSample(source.title, source.sample))),
    },
    {
      id: "blocWhere",
      label: "Nơi đăng nguồn về khối",
      value: ofBloc((bloc) => blank(bloc.source.where)),
    },
    {
      id: "blocDate",
      label: "Ngày của nguồn về khối",
      value: ofBloc((bloc) => blank(bloc.source.date)),
    },
    {
      id: "blocNote",
      label: "Ghi chú về nguồn của khối",
      value: ofBloc((bloc) => blank(bloc.source.note)),
      wide: true,
    },
  ],
};

const SECTION_RULES: FieldSection = {
  title: "BỘ TIÊU CHÍ VÀ CÁCH TÍNH",
  fields: [
    { id: "rulesetTitle", label: "Bộ tiêu chí", value: ({ ruleset }) => ruleset.title },
    {
      id: "rulesetSource",
      label: "Nguồn bộ tiêu chí",
      value: ({ ruleset: { source } }) => blank(markSample(source.title, source.sample)),
    },
    {
      id: "rulesetWhere",
      label: "Nơi đăng nguồn bộ tiêu chí",
      value: ({ ruleset }) => blank(ruleset.source.where),
    },
    {
      id: "rulesetDate",
      label: "Ngày của nguồn bộ tiêu chí",
      value: ({ ruleset }) => blank(ruleset.source.date),
    },
    {
      id: "rulesetNote",
      label: "Ghi chú về nguồn bộ tiêu chí",
      value: ({ ruleset }) => blank(ruleset.source.note),
      wide: true,
    },
    {
      id: "pointsOrigin",
      label: "Thang điểm",
      value: ({ ruleset }) => (ruleset.samplePoints ? WORDS.sample : "theo nguồn"),
    },
    {
      id: "scoresOrigin",
      label: "Số liệu chấm điểm",
      value: ({ entries }) => (entries.sample ? WORDS.sampleScores : "do khối nhập"),
      hint: "",
    },
    { id: "scale", label: "Tổng điểm nội dung", value: ({ ruleset }) => ruleset.scale.toNumber() },
    {
      id: "pointPlaces",
      label: "Số chữ số thập phân của điểm",
      value: ({ ruleset }) => ruleset.places,
      hint: "Điểm từng tiêu chí và các tổng được làm tròn trong ô tới mức này.",
    },
    {
      id: "stage",
      label: "Điểm dùng để xếp hạng",
      value: ({ ruleset }) => STAGE_WORDS[ruleset.ranking.stage],
      input: { kind: "list", list: "stage" },
      hint: "Tự chấm: lấy điểm chính thức, nếu chưa có thì thẩm định, rồi tự chấm, rồi điểm theo kết quả. Thẩm định: lấy điểm chính thức, nếu chưa có thì thẩm định. Chính thức: chỉ lấy điểm chính thức.",
    },
    {
      id: "by",
      label: "Xếp hạng theo",
      value: ({ ruleset }) => BY_WORDS[ruleset.ranking.by],
      input: { kind: "list", list: "by" },
      hint: "Tỷ lệ % = tổng điểm ÷ điểm tối đa được giao, dùng khi có đơn vị không được giao một số tiêu chí.",
    },
    {
      id: "places",
      label: "Số chữ số thập phân khi xếp hạng",
      value: ({ ruleset }) => ruleset.ranking.places,
      input: { kind: "places" },
      hint: "Hai đơn vị bằng nhau sau khi làm tròn thì đồng hạng, hạng sau bỏ trống (1-2-2-4).",
    },
  ],
};

const SECTION_LETTER: FieldSection = {
  title: "TỜ TRÌNH",
  fields: [
    {
      id: "letterDate",
      label: "Ngày trình",
      value: ({ bloc }) => toSerial(bloc.proposal.date) ?? blank(bloc.proposal.date),
      input: { kind: "date" },
      style: { numberFormat: "dd/mm/yyyy", align: "left" },
      hint: "Căn cứ pháp lý được chọn theo ngày này khi lập biểu mẫu.",
    },
    {
      id: "letterPlace",
      label: "Nơi lập",
      value: ofBloc((bloc) => blank(bloc.proposal.place)),
      input: TEXT,
    },
    {
      id: "upperBody",
      label: "Cơ quan chủ quản",
      value: ofBloc((bloc) => blank(bloc.proposal.upperBody)),
      input: TEXT,
    },
    {
      id: "issuingBody",
      label: "Cơ quan trình",
      value: ofBloc((bloc) => blank(bloc.proposal.issuingBody)),
      input: TEXT,
    },
    { id: "addressee1", label: "Kính gửi (1)", value: addressee(0), input: TEXT },
    { id: "addressee2", label: "Kính gửi (2)", value: addressee(1), input: TEXT },
    { id: "addressee3", label: "Kính gửi (3)", value: addressee(2), input: TEXT },
    {
      id: "signerPosition",
      label: "Chức vụ người ký",
      value: ofBloc((bloc) => blank(bloc.proposal.signerPosition)),
      input: TEXT,
    },
    {
      id: "signerName",
      label: "Người ký",
      value: ofBloc((bloc) => blank(bloc.proposal.signerName)),
      input: TEXT,
    },
  ],
};

const SECTION_STATUS: FieldSection = {
  title: "TÌNH TRẠNG",
  fields: [
    {
      id: "unitsComplete",
      label: "Đơn vị đã chấm xong",
      value: (context) => statusOf(context).unitsComplete,
      style: { bold: true },
    },
    {
      id: "cellsInvalid",
      label: "Số ô điểm bị lỗi",
      value: (context) => statusOf(context).cellsInvalid,
      style: { bold: true },
    },
    {
      id: "tiesAtCut",
      label: "Đơn vị chờ hội đồng quyết định",
      value: (context) => statusOf(context).undecided,
      style: { bold: true },
    },
    { id: "sampleNotice", label: "Lưu ý", value: (context) => statusOf(context).notice },
  ],
};

/** Stands last, so that no row of older books moves. */
const SECTION_ORDER: FieldSection = {
  title: "KHI BẰNG NHAU VÀ BỎ PHIẾU",
  fields: [
    {
      id: "ties",
      label: "Cách ghi hạng khi bằng nhau",
      value: ({ ruleset }) => TIES_WORDS[ruleset.ranking.ties],
      optional: true,
    },
    {
      id: "tieBreak",
      label: "Căn cứ phân hạng khi bằng nhau, theo thứ tự",
      value: ({ ruleset }) => blank(printTieKeys(ruleset.ranking.tieBreak)),
      hint: "Để trống: bằng nhau thì đồng hạng. Đơn vị thiếu số liệu của một căn cứ thì dừng ở đó, không tính là 0; vẫn bằng nhau thì hội đồng quyết định.",
      optional: true,
    },
    {
      id: "voteDenominator",
      label: "Tỷ lệ phiếu tính trên",
      value: ({ ruleset }) =>
        ruleset.voting ? DENOMINATOR_WORDS[ruleset.voting.denominator] : null,
      hint: "Để trống nếu khối không bỏ phiếu.",
      optional: true,
    },
    {
      id: "voteThreshold",
      label: "Tỷ lệ phiếu cần đạt (%)",
      value: ({ ruleset }) => ruleset.voting?.thresholdPercent?.toNumber() ?? null,
      hint: "Để trống nếu quy định không nêu.",
      optional: true,
    },
  ],
};

/** Everything on the sheet Tổng quan, top to bottom. Declared once: drawn, read and found by it. */
export const OVERVIEW_SECTIONS: readonly FieldSection[] = [
  SECTION_BLOC,
  SECTION_RULES,
  SECTION_LETTER,
  SECTION_STATUS,
  SECTION_ORDER,
];
