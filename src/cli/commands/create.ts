import { checkNewBook, planNewBook, startEntries } from "../../app/create-book";
import { findBloc, listBlocIds } from "../../app/shipped-blocs";
import type { BlocYear } from "../../domain/bloc";
import type { BlocInput } from "../../domain/compute-bloc";
import type { Issue } from "../../domain/issue";
import type { Ruleset } from "../../domain/ruleset";
import { say } from "../../locales/catalogue";
import { hasErrors } from "../../app/has-errors";
import { stopWith, type Arguments, type Command } from "../command";
import type { Loaded } from "../load-file";
import { isJsonFile, loadBloc, loadRuleset, refuseName } from "../load-source";
import { saveFile } from "../save-file";
import type { Shell } from "../shell";
import { printTitle, toBlocJson } from "../show-units";

/** Creates the workbook of a bloc-year. */
export const createCommand: Command = {
  name: "create",
  synopsis:
    "create --bloc B [--ruleset R] --out BOOK.xlsx [--sample] [--accept-band-gaps] [--force]",
  positionals: [],
  options: {
    bloc: { type: "string", required: true },
    ruleset: { type: "string" },
    out: { type: "string", required: true },
    sample: { type: "boolean" },
    "accept-band-gaps": { type: "boolean" },
    force: { type: "boolean" },
  },
  async run(args, desk) {
    const loaded = await loadInput(desk.shell, args);
    if (!loaded.ok) return stopWith(loaded.issues);
    const input = loaded.value;
    const acceptBandGaps = args.flag("accept-band-gaps");
    const found = checkNewBook({ ...input, acceptBandGaps });
    const issues = found.map((issue) => locateIssue(issue, args));
    if (hasErrors(issues)) return stopWith(issues);
    const path = args.text("out");
    desk.progress("progress.writing", { file: path });
    const bytes = await desk.tools.files.writeBook(planNewBook(input));
    const mayReplace = args.flag("force") ? "anything" : "nothing";
    const refused = await saveFile(desk.shell, { path, bytes, mayReplace });
    if (refused.length > 0) return stopWith([...refused, ...issues]);
    return {
      issues,
      result: { ...toBlocJson(input), file: path, units: input.bloc.units.length },
      lines: [
        ...printTitle(input, desk.language),
        say(desk.language, "create.written", { file: path, units: input.bloc.units.length }),
      ],
    };
  },
};

async function loadInput(shell: Shell, args: Arguments): Promise<Loaded<BlocInput>> {
  const bloc = await loadBloc(shell, args.text("bloc"));
  if (!bloc.ok) return bloc;
  const ruleset = await loadRuleset(shell, args.optional("ruleset") ?? bloc.value.rulesetId);
  if (!ruleset.ok) return ruleset;
  return chooseEntries(bloc.value, ruleset.value, args);
}

function chooseEntries(bloc: BlocYear, ruleset: Ruleset, args: Arguments): Loaded<BlocInput> {
  const input = { bloc: { ...bloc, rulesetId: ruleset.id }, ruleset };
  if (!args.flag("sample")) {
    return { ok: true, value: { ...input, entries: startEntries(bloc, ruleset) } };
  }
  const hasSample = bloc.rulesetId === ruleset.id && !isJsonFile(args.text("bloc"));
  const entries = hasSample ? (findBloc(bloc.id)?.entries ?? null) : null;
  if (entries !== null) return { ok: true, value: { ...input, entries } };
  return refuseName(bloc.id, listBlocIds());
}

/** Names the .json file that holds the fault. */
function locateIssue(issue: Issue, args: Arguments): Issue {
  const name = issue.code.startsWith("bloc.") ? args.text("bloc") : args.optional("ruleset");
  return name !== null && isJsonFile(name) ? { ...issue, at: { file: name, ...issue.at } } : issue;
}
