import { noteOf, paragraph } from "../document-parts";
import type { FormContext, FormUnit } from "../form-context";
import type { Addressees, FormBlock, FormDocument, FormRow, FormTable } from "../form-document";
import type { FormKind, FormSubject } from "../form-kind";
import { listOtherNames } from "../list-other-names";
import { isBlank } from "../live-text";
import { ask, say } from "../texts/say";
import { unitLetterhead } from "../unit-letterhead";
import { CAMPAIGNS, REGISTRATION_SECTION } from "./registration-texts";
import { targetTables } from "./target-tables";

const DOTS = "……………………………";
const EMPTY_TITLES = 5;

/** Đăng ký thi đua: campaigns, targets and titles that a unit registers for the year. */
export const REGISTRATION: FormKind = {
  id: "registration",
  tab: "Đăng ký thi đua",
  file: "dang-ky-thi-dua",
  per: "unit",
  template: "Thông tư 35/2011/TT-BLĐTBXH, Mẫu số 1a",
  section: REGISTRATION_SECTION,
  make: makeRegistration,
};

function makeRegistration(context: FormContext, { unit }: FormSubject): FormDocument {
  if (unit === null) throw new Error("A registration is about one unit");
  const words = { "đơn vị": unit.name };
  return {
    orientation: "portrait",
    blocks: [
      unitLetterhead(context, { unit, code: null }),
      { kind: "title", type: say(context, "registration.type"), subject: null },
      addresseesOf(context),
      paragraph("body", say(context, "registration.opening", words)),
      paragraph("heading", say(context, "registration.part-1")),
      campaignTable(context),
      { kind: "gap", height: 6 },
      paragraph("heading", say(context, "registration.part-2")),
      ...targetTables(context, unit),
      paragraph("heading", say(context, "registration.part-3")),
      titleTable(unit),
      { kind: "gap", height: 6 },
      paragraph("body", say(context, "registration.closing", words), true),
      {
        kind: "end",
        left: null,
        right: {
          kind: "signature",
          position: say(context, "registration.head"),
          note: null,
          name: DOTS,
        },
      },
      noteOf(context),
    ] satisfies readonly FormBlock[],
    outdated: listOtherNames(context),
    remark:
      "Không in: bố cục theo Thông tư 35/2011/TT-BLĐTBXH, Mẫu số 1a; danh sách theo mẫu đăng ký danh hiệu. Ô trống viết tiếp trong tệp Word của từng đơn vị.",
  };
}

/** The field when it is filled; else the addressees of the bloc's letter. */
function addresseesOf(context: FormContext): Addressees {
  const own = context.line("registration.addressee");
  const names = isBlank(own).value ? context.addressees : [own];
  return { kind: "addressees", dear: "Kính gửi:", names };
}

function campaignTable(context: FormContext): FormTable {
  const cell = (order: number, part: string) =>
    ask(context, `registration.campaign-${order}-${part}`, "");
  const rows = CAMPAIGNS.map((order): FormRow => ({
    cells: [order, ...["name", "goal", "start", "end"].map((part) => cell(order, part))],
  }));
  const last = { cells: [CAMPAIGNS.length + 1, null, null, null, null] };
  return {
    kind: "table",
    columns: [
      { title: "STT", width: 12, align: "center" },
      { title: "Tên phong trào thi đua", width: 60, align: "left" },
      { title: "Mục tiêu", width: 40, align: "left" },
      { title: "Thời gian phát động", width: 26, align: "center" },
      { title: "Thời gian tổng kết", width: 26.5, align: "center" },
    ],
    rows: [...rows, last],
    rowHeight: 30,
  };
}

function titleTable({ name }: FormUnit): FormTable {
  const empty = Array.from({ length: EMPTY_TITLES }, (_, i): FormRow => ({
    cells: [i + 2, null, null, null, null],
  }));
  return {
    kind: "table",
    columns: [
      { title: "STT", width: 12, align: "center" },
      { title: "Tên tập thể, cá nhân", width: 52, align: "left" },
      { title: "Chức vụ, đơn vị", width: 38, align: "left" },
      { title: "Đăng ký thi đua", width: 31, align: "left" },
      { title: "Đăng ký khen thưởng", width: 31.5, align: "left" },
    ],
    rows: [{ cells: [1, name, null, null, null] }, ...empty],
    rowHeight: 26,
  };
}
