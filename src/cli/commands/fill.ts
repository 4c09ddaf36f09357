import { fillScores, type FillInput } from "../../app/fill-scores";
import { listChanges, type ChangedCell } from "../../app/list-changes";
import type { Issue } from "../../domain/issue";
import { say } from "../../locales/catalogue";
import { hasErrors } from "../../app/has-errors";
import { stopWith, type Arguments, type Command, type Desk } from "../command";
import { loadBook, type LoadedBook } from "../load-book";
import { loadScores } from "../load-scores";
import { saveFile } from "../save-file";
import { toBlocJson } from "../show-units";
import { printValue } from "../../locales/fill-text";

const LAYERS = ["target", "result", "self", "checked", "official"] as const;

/** Enters scores from a CSV file into a workbook: all of them, or none when one is wrong. */
export const fillCommand: Command = {
  name: "fill",
  synopsis:
    "fill BOOK.xlsx --scores S.csv --layer target|result|self|checked|official [--out OTHER.xlsx] [--force]",
  positionals: ["BOOK.xlsx"],
  options: {
    scores: { type: "string", required: true },
    layer: { type: "string", required: true, oneOf: LAYERS },
    out: { type: "string" },
    force: { type: "boolean" },
  },
  async run(args, desk) {
    const loaded = await loadBook(desk, args.text("BOOK.xlsx"));
    if (!loaded.ok) return stopWith(loaded.issues);
    const broken = loaded.value.issues.filter(isBroken);
    if (hasErrors(broken)) return stopWith(broken);
    const scores = await loadScores(desk, args.text("scores"));
    if (!scores.ok) return stopWith(scores.issues);
    const layer = LAYERS.find((name) => name === args.text("layer")) ?? "official";
    const input = { rows: scores.value, layer, file: args.text("scores") };
    const check = fillScores.check(input, loaded.value.book);
    if (!check.ready || hasErrors(check.issues)) return stopWith(check.issues);
    const { bytes, done } = await writeScores(desk, loaded.value, input);
    const target = chooseTarget(args, loaded.value.bytes);
    const refused = await saveFile(desk.shell, { ...target, bytes });
    if (refused.length > 0) return stopWith([...refused, ...check.issues]);
    const changes = listChanges(done, loaded.value.book);
    const counts = { file: target.path, rows: input.rows.length, cells: changes.length };
    return {
      issues: check.issues,
      result: { ...toBlocJson(loaded.value.book), ...counts, layer, changes },
      lines: [say(desk.language, "fill.written", counts), ...printReplaced(changes, desk)],
    };
  },
};

/** Scores are not entered in a book that was altered; values that only wait to be recalculated are no such sign. */
function isBroken({ code }: Issue): boolean {
  return code.startsWith("book.") && code !== "book.value-differs";
}

async function writeScores(desk: Desk, { book, bytes }: LoadedBook, input: FillInput) {
  desk.progress("progress.computing", {});
  const door = await desk.tools.openWorkbook(book.snapshot);
  const { done } = await fillScores.run(input, book, door);
  const values = await door.read("all");
  return { done, bytes: await desk.tools.files.changeBook(bytes, done, values) };
}

/** The workbook itself, if it is still the one that was read, or another file. */
function chooseTarget(args: Arguments, read: Uint8Array) {
  const other = args.optional("out");
  if (other === null) return { path: args.text("BOOK.xlsx"), mayReplace: read };
  return {
    path: other,
    mayReplace: args.flag("force") ? ("anything" as const) : ("nothing" as const),
  };
}

/** What stood in a cell before is never lost silently. */
function printReplaced(changes: readonly ChangedCell[], { language }: Desk): string[] {
  const print = (value: ChangedCell["before"]): string =>
    printValue(typeof value === "number" ? value : String(value ?? "–"), language);
  return changes
    .filter(({ before, after }) => before !== null && before !== after)
    .map(({ sheet, cell, before, after }) =>
      say(language, "fill.replaced", { sheet, cell, before: print(before), after: print(after) })
    );
}
