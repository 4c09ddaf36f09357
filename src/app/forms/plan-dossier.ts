import type { Issue } from "../../domain/issue";
import type { AwardSlot } from "../../domain/ruleset";
import { contentsDocument } from "../../forms/dossier/contents";
import type { DocumentPlan } from "../../plan/document-plan";
import type { BookPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../../sheets/book-context";
import { hasVotes } from "../../sheets/votes/has-votes";
import type { Book } from "../action";
import { contextOfBook } from "../context-of-book";
import { checkForms } from "./check-forms";
import { formContextOf } from "./form-context";
import { findKind, type FormRef, tabOfForm } from "./form-ref";
import { planFormDocument, withForms } from "./form-sheets";
import { planForms } from "./plan-forms";

/** A document of a dossier. */
export interface DossierDocument {
  readonly ref: FormRef | null;
  readonly title: string;
  readonly file: string;
  readonly plan: DocumentPlan;
}

/** Everything that is handed in for one award. */
export interface Dossier {
  /** Name of its folder: "ho-so-CO-CP". */
  readonly name: string;
  readonly award: string;
  /** The contents list first, then the documents in its order. */
  readonly documents: readonly DossierDocument[];
  /** The same forms as sheets, their cells as values. */
  readonly workbook: { readonly file: string; readonly plan: BookPlan };
  /** What is missing or wrong; an error means that it is not final. */
  readonly issues: readonly Issue[];
}

/**
 * Tờ trình, danh sách, biên bản họp, biên bản kiểm phiếu where the bloc votes, bảng tổng hợp điểm, and a báo cáo thành tích
 * per unit of the award (Luật 06/2022/QH15, Điều 84: tờ trình, báo cáo thành tích, biên bản bình xét).
 */
export function planDossier(book: Book, slot: number): Dossier | null {
  const award = book.ruleset.slots[slot - 1];
  if (!award) return null;
  const context = contextOfBook(book);
  const forms = formsOfDossier(context, slot);
  const documents = forms.flatMap((ref, i) => documentOf(context, ref, i + 1));
  const issues = [...checkAward(context, award), ...checkForms(book, forms)];
  const contents: DossierDocument = {
    ref: null,
    title: "Mục lục hồ sơ",
    file: "00-muc-luc.docx",
    plan: contentsDocument(formContextOf(withForms(context, forms)), {
      award: award.award,
      documents: documents.map(({ title, file }) => ({ title, file })),
      open: issues.filter(({ severity }) => severity !== "tip").length,
    }),
  };
  const name = `ho-so-${award.code}`;
  const workbook = { file: `${name}.xlsx`, plan: planForms(book, forms) };
  return { name, award: award.award, documents: [contents, ...documents], workbook, issues };
}

/** The forms that a dossier of the award in this place holds. */
export function formsOfDossier(
  { ruleset, outcome }: BookContext,
  slot: number
): readonly FormRef[] {
  const code = ruleset.slots[slot - 1]?.code;
  const units = outcome.awards.filter(({ final }) => final === code);
  return [
    { id: "letter", slot },
    { id: "list", slot },
    { id: "minutes" },
    ...(hasVotes(ruleset) ? [{ id: "voteRecord" } as const] : []),
    { id: "scoreTable" },
    ...units.map(({ unit }) => ({ id: "report", unit }) as const),
  ];
}

function documentOf(context: BookContext, ref: FormRef, order: number): readonly DossierDocument[] {
  const plan = planFormDocument(context, ref);
  const kind = findKind(ref.id);
  if (!plan || !kind) return [];
  const unit = ref.unit === undefined ? "" : `-${ref.unit}`;
  const file = `${String(order).padStart(2, "0")}-${kind.file}${unit}.docx`;
  return [{ ref, title: tabOfForm(ref, context.bloc), file, plan }];
}

/** Whether the award has units, none of them waits for the bloc, and the vote is counted where the bloc votes. */
function checkAward({ ruleset, outcome, entries }: BookContext, slot: AwardSlot): readonly Issue[] {
  const { award } = slot;
  const open = outcome.awards.filter(
    ({ undecided, slots }) => undecided && slots.get(slot.code) === "tieAtCut"
  );
  const none = outcome.awards.every(({ final }) => final !== slot.code);
  const noVote = hasVotes(ruleset) && entries.ballot === null;
  return [
    ...(none ? [issue("dossier.no-units", { award })] : []),
    ...(open.length > 0 ? [issue("dossier.tie-open", { award, count: open.length })] : []),
    ...(noVote ? [issue("dossier.no-vote", {})] : []),
  ];
}

function issue(code: Issue["code"], params: NonNullable<Issue["params"]>): Issue {
  return { code, severity: "error", params };
}
