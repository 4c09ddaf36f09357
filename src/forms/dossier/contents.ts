import type { DocumentPlan } from "../../plan/document-plan";
import { letterheadOf, paragraph } from "../document-parts";
import type { FormContext } from "../form-context";
import type { FormDocument } from "../form-document";
import { toDocument } from "../word/to-document";

/** What a contents list says. */
export interface Contents {
  readonly award: string;
  readonly documents: readonly { readonly title: string; readonly file: string }[];
  /** How many things still keep the dossier from being final. */
  readonly open: number;
}

const TITLE = "MỤC LỤC HỒ SƠ";

/** Mục lục hồ sơ: the documents of a dossier in their order, and whether something is still open. Its layout is a suggestion ("mẫu gợi ý"). */
export function contentsDocument(context: FormContext, contents: Contents): DocumentPlan {
  const { award, documents, open } = contents;
  const state =
    open === 0
      ? "Hồ sơ đủ các văn bản; không còn mục nào chưa điền."
      : `Hồ sơ chưa hoàn chỉnh: còn ${open} mục cần xem lại.`;
  const form: FormDocument = {
    orientation: "portrait",
    blocks: [
      letterheadOf(context, { id: null, code: "", date: null }),
      { kind: "title", type: TITLE, subject: `Đề nghị tặng ${award}` },
      {
        kind: "table",
        columns: [
          { title: "STT", width: 12, align: "center" },
          { title: "Văn bản", width: 80, align: "left" },
          { title: "Tệp", width: 72, align: "left" },
        ],
        rows: documents.map(({ title, file }, i) => ({ cells: [i + 1, title, file] })),
        repeatsHeader: true,
      },
      paragraph("body", state),
    ],
    outdated: [],
    remark: "",
  };
  return toDocument(TITLE, form);
}
