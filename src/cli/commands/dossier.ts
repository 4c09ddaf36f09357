import { join } from "node:path";

import { planDossier } from "../../app/forms/plan-dossier";
import { writeDossier } from "../../app/forms/write-dossier";
import { hasErrors } from "../../app/has-errors";
import type { Issue } from "../../domain/issue";
import { say } from "../../locales/catalogue";
import { stopWith, type Command } from "../command";
import { loadBook } from "../load-book";
import { saveFile } from "../save-file";
import { toBlocJson } from "../show-units";

/** Writes everything that is handed in for one award into a folder of its own. */
export const dossierCommand: Command = {
  name: "dossier",
  synopsis: "dossier BOOK.xlsx --award CODE --out DIR [--force]",
  positionals: ["BOOK.xlsx"],
  options: {
    award: { type: "string", required: true },
    out: { type: "string", required: true },
    force: { type: "boolean" },
  },
  async run(args, desk) {
    const loaded = await loadBook(desk, args.text("BOOK.xlsx"));
    if (!loaded.ok) return stopWith(loaded.issues);
    const { book, issues } = loaded.value;
    if (hasErrors(issues)) return stopWith(issues);
    const wanted = args.text("award");
    const { slots } = book.ruleset;
    const slot = slots.findIndex(({ code }, i) => code === wanted || String(i + 1) === wanted) + 1;
    const dossier = planDossier(book, slot);
    if (!dossier) {
      const needed = slots.map(({ code, award }) => `${code} (${award})`).join("; ");
      const params = { found: wanted, needed };
      return stopWith([{ code: "form.award-gone", severity: "error", params }]);
    }
    const folder = join(args.text("out"), dossier.name);
    desk.progress("progress.writing", { file: folder });
    const mayReplace = args.flag("force") ? "anything" : "nothing";
    const refused: Issue[] = [];
    const files = await writeDossier(dossier, desk.tools.files);
    for (const { name, bytes } of files)
      refused.push(
        ...(await saveFile(desk.shell, { path: join(folder, name), bytes, mayReplace }))
      );
    if (refused.length > 0) return stopWith([...refused, ...issues]);
    const names = files.map(({ name }) => name);
    return {
      issues: [...issues, ...dossier.issues],
      result: { ...toBlocJson(book), award: dossier.award, folder, files: names },
      lines: [say(desk.language, "dossier.written", { award: dossier.award, folder }), ...names],
    };
  },
};
