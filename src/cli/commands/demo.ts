import { basename, extname, join } from "node:path";

import { contextOfBook } from "../../app/context-of-book";
import { checkNewBook, planNewBook } from "../../app/create-book";
import { listAllForms } from "../../app/forms/list-forms";
import { writeForms } from "../../app/forms/write-forms";
import { findBloc, listBlocIds } from "../../app/shipped-blocs";
import type { Issue } from "../../domain/issue";
import { say } from "../../locales/catalogue";
import { hasErrors } from "../../app/has-errors";
import { stopWith, type Command, type Desk, type Outcome } from "../command";
import { loadBook } from "../load-book";
import { loadBloc } from "../load-source";
import { saveFile } from "../save-file";
import { printAwards, toAwardsJson } from "../show-awards";
import { printRanking, toRankingJson } from "../show-ranking";
import { printTitle, toBlocJson } from "../show-units";

/** Does the whole job on the shipped blocs: creates each workbook with sample scores, reads it back, checks, ranks, proposes, writes the forms. */
export const demoCommand: Command = {
  name: "demo",
  synopsis: "demo [--bloc ID] --out DIR",
  positionals: [],
  options: { bloc: { type: "string" }, out: { type: "string", required: true } },
  async run(args, desk) {
    const one = args.optional("bloc");
    if (one !== null && findBloc(one) === null) {
      const refused = await loadBloc(desk.shell, one.replace(/[.]json$/i, ""));
      return stopWith(refused.ok ? [] : refused.issues);
    }
    const ids = one === null ? listBlocIds() : [one];
    const outcomes: Outcome[] = [];
    for (const id of ids) outcomes.push(await demonstrate(id, args.text("out"), desk));
    return {
      issues: outcomes.flatMap(({ issues }) => issues),
      result: { blocs: outcomes.flatMap(({ result }) => result ?? []) },
      lines: [...outcomes.flatMap(({ lines }) => [...lines, ""]), say(desk.language, "demo.done")],
    };
  },
};

async function demonstrate(id: string, folder: string, desk: Desk): Promise<Outcome> {
  const input = findBloc(id);
  if (!input) throw new Error(`No shipped bloc ${id}`);
  desk.progress("progress.bloc", { name: input.bloc.name });
  const planned = checkNewBook(input);
  if (hasErrors(planned)) return stopWith(planned);
  const path = join(folder, `${id}.xlsx`);
  const bytes = await desk.tools.files.writeBook(planNewBook(input));
  const refused = await saveFile(desk.shell, { path, bytes, mayReplace: "anything" });
  if (refused.length > 0) return stopWith(refused);
  return reviewBook(path, folder, desk);
}

/** Everything after creation works on the file as written, as it would on a file from an office. */
async function reviewBook(path: string, folder: string, desk: Desk): Promise<Outcome> {
  const loaded = await loadBook(desk, path);
  if (!loaded.ok) return stopWith(loaded.issues);
  const { book, issues } = loaded.value;
  const wanted = { forms: listAllForms(book, false), name: basename(path, extname(path)) };
  const written = await writeForms(book, wanted, desk.tools.files);
  const refused: Issue[] = [];
  for (const { name, bytes } of written)
    refused.push(
      ...(await saveFile(desk.shell, { path: join(folder, name), bytes, mayReplace: "anything" }))
    );
  const forms = join(folder, written[0]?.name ?? "");
  const computed = { input: book, outcome: contextOfBook(book).outcome };
  const { language } = desk;
  return {
    issues: [...refused, ...issues],
    result: {
      ...toBlocJson(book),
      file: path,
      forms,
      ranking: toRankingJson(computed, language),
      ...toAwardsJson(computed, language),
    },
    lines: [
      ...printTitle(book, language),
      ...printRanking(computed, language),
      "",
      ...printAwards(computed, language),
      "",
      say(language, "demo.written", { file: path, forms }),
    ],
  };
}
