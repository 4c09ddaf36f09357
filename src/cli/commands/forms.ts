import { basename, extname, join } from "node:path";

import { planForms } from "../../app/plan-forms";
import { say } from "../../locales/catalogue";
import { hasErrors } from "../../app/has-errors";
import { stopWith, type Command } from "../command";
import { loadBook } from "../load-book";
import { saveFile } from "../save-file";
import { toBlocJson } from "../show-units";

/** Writes the official forms of a workbook as a workbook of their own. */
export const formsCommand: Command = {
  name: "forms",
  synopsis: "forms BOOK.xlsx --out DIR [--force]",
  positionals: ["BOOK.xlsx"],
  options: { out: { type: "string", required: true }, force: { type: "boolean" } },
  async run(args, desk) {
    const loaded = await loadBook(desk, args.text("BOOK.xlsx"));
    if (!loaded.ok) return stopWith(loaded.issues);
    const { book, issues } = loaded.value;
    if (hasErrors(issues)) return stopWith(issues);
    const path = formsPath(args.text("BOOK.xlsx"), args.text("out"));
    desk.progress("progress.writing", { file: path });
    const bytes = await desk.tools.files.writeBook(planForms(book));
    const mayReplace = args.flag("force") ? "anything" : "nothing";
    const refused = await saveFile(desk.shell, { path, bytes, mayReplace });
    if (refused.length > 0) return stopWith([...refused, ...issues]);
    return {
      issues,
      result: { ...toBlocJson(book), file: path },
      lines: [say(desk.language, "forms.written", { file: path })],
    };
  },
};

/** Where the forms of a workbook go: its name and "-bieu-mau" in the folder. */
export function formsPath(book: string, folder: string): string {
  return join(folder, `${basename(book, extname(book))}-bieu-mau.xlsx`);
}
