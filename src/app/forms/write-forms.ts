import type { BlocInput } from "../../domain/compute-bloc";
import type { Files } from "../../host/port";
import { contextOf } from "../plan-book";
import { findKind, type FormRef } from "./form-ref";
import { planFormDocument } from "./form-sheets";
import { planForms } from "./plan-forms";
import type { DossierFile } from "./write-dossier";

/** Which forms, and how their files begin. */
export interface FormFiles {
  readonly forms: readonly FormRef[];
  readonly name: string;
}

/** All forms in one workbook, then each as .docx: "so-bieu-mau.xlsx", "so-to-trinh.docx", "so-bao-cao-thanh-tich-DV01.docx". */
export async function writeForms(
  input: BlocInput,
  { forms, name }: FormFiles,
  files: Files
): Promise<readonly DossierFile[]> {
  const bytes = await files.writeBook(planForms(input, forms));
  const written: DossierFile[] = [{ name: `${name}-bieu-mau.xlsx`, bytes }];
  const context = contextOf(input);
  for (const ref of forms) {
    const plan = planFormDocument(context, ref);
    if (plan) written.push({ name: fileOf(ref, name), bytes: await files.writeDocument(plan) });
  }
  return written;
}

function fileOf({ id, slot, unit, round }: FormRef, name: string): string {
  const of = [slot, unit, round].flatMap((one) => (one === undefined ? [] : [`-${one}`])).join("");
  return `${name}-${findKind(id)?.file ?? id}${of}.docx`;
}
