import { noteOf, paragraph, signerOf } from "../document-parts";
import type { FormContext, FormListRow } from "../form-context";
import type { FormBlock, FormDocument, FormRow } from "../form-document";
import type { FormKind, FormSubject } from "../form-kind";
import { isBlank, upper } from "../live-text";
import { ask, say } from "../texts/say";
import { LIST_SECTION } from "./list-texts";

/** Danh sách kèm theo: the units proposed, higher awards first; an annex of the letter. */
export const AWARD_LIST: FormKind = {
  id: "list",
  tab: "Danh sách kèm theo",
  file: "danh-sach-kem-theo",
  per: "award",
  template: "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1",
  section: LIST_SECTION,
  make: makeList,
};

function makeList(context: FormContext, { slot }: FormSubject): FormDocument {
  const title = slot
    ? say(context, "list.title-one", { "HÌNH THỨC": upper(slot.award) })
    : say(context, "list.title");
  const number = { "số tờ trình": ask(context, "letter.number", "……/TTr-……") };
  return {
    orientation: "portrait",
    blocks: [
      { kind: "title", type: "Phụ lục", subject: title },
      paragraph("note", say(context, "list.belongs", number)),
      ...tableOf(context, slot?.rows ?? context.listRows),
      { kind: "end", left: null, right: signerOf(context) },
      noteOf(context),
    ],
    outdated: [],
    remark:
      "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).",
  };
}

function tableOf(context: FormContext, rows: readonly FormListRow[]): readonly FormBlock[] {
  if (context.slots.length === 0) return [paragraph("centered", say(context, "list.no-awards"))];
  return [
    {
      kind: "table",
      columns: [
        { title: "STT", width: 12, align: "center" },
        { title: "Tên đơn vị", width: 72, align: "left" },
        { title: "Hạng", width: 16, align: "center" },
        { title: "Hình thức khen thưởng", width: 64.5, align: "left" },
      ],
      rows: rows.map(rowOf),
      repeatsHeader: true,
    },
  ];
}

function rowOf({ name, rank, award }: FormListRow, index: number): FormRow {
  const blank = isBlank(name);
  return {
    cells: [index + 1, name, rank, award],
    shownIf: { formula: `${name.formula}<>""`, value: !blank.value },
  };
}
