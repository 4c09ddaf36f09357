import { basename, extname, join } from "node:path";

import { checkForms } from "../../app/forms/check-forms";
import type { FormRef } from "../../app/forms/form-ref";
import { listForms } from "../../app/forms/forms-of-book";
import { listAllForms, parseForms } from "../../app/forms/list-forms";
import { writeForms } from "../../app/forms/write-forms";
import { hasErrors } from "../../app/has-errors";
import type { Issue } from "../../domain/issue";
import { say } from "../../locales/catalogue";
import { stopWith, type Command } from "../command";
import { loadBook } from "../load-book";
import { saveFile } from "../save-file";
import { toBlocJson } from "../show-units";

/** Writes the official forms of a workbook: as a workbook of their own, and each as a Word document. */
export const formsCommand: Command = {
  name: "forms",
  synopsis: "forms BOOK.xlsx --out DIR [--forms letter,minutes,…|all] [--force]",
  positionals: ["BOOK.xlsx"],
  options: {
    out: { type: "string", required: true },
    forms: { type: "string" },
    force: { type: "boolean" },
  },
  async run(args, desk) {
    const source = args.text("BOOK.xlsx");
    const loaded = await loadBook(desk, source);
    if (!loaded.ok) return stopWith(loaded.issues);
    const { book, issues } = loaded.value;
    if (hasErrors(issues)) return stopWith(issues);
    const given = args.optional("forms");
    const present = listForms(book).map(({ ref }) => ref);
    const chosen: readonly FormRef[] = present.length > 0 ? present : listAllForms(book, false);
    const wanted = given === null ? { forms: chosen, issues: [] } : parseForms(given, book);
    if (wanted.issues.length > 0) return stopWith(wanted.issues);
    const name = basename(source, extname(source));
    const files = await writeForms(book, { forms: wanted.forms, name }, desk.tools.files);
    const mayReplace = args.flag("force") ? "anything" : "nothing";
    const refused: Issue[] = [];
    const paths = files.map((file) => join(args.text("out"), file.name));
    for (const [i, { bytes }] of files.entries()) {
      const path = paths[i] ?? "";
      desk.progress("progress.writing", { file: path });
      refused.push(...(await saveFile(desk.shell, { path, bytes, mayReplace })));
    }
    if (refused.length > 0) return stopWith([...refused, ...issues]);
    return {
      issues: [...issues, ...checkForms(book, wanted.forms)],
      result: { ...toBlocJson(book), file: paths[0], documents: paths.slice(1) },
      lines: paths.map((file) => say(desk.language, "forms.written", { file })),
    };
  },
};
