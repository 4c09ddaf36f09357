import {
  countNodes,
  listProposals,
  type ListedProposal,
} from "../../app/criteria-table/list-proposals";
import { printRuleset } from "../../app/criteria-table/print-ruleset";
import {
  readCriteriaTable,
  type CriteriaReading,
} from "../../app/criteria-table/read-criteria-table";
import type { Issue } from "../../domain/issue";
import type { Ruleset } from "../../domain/ruleset";
import { say } from "../../locales/catalogue";
import { printValue } from "../../locales/fill-text";
import type { Language } from "../../locales/language";
import { stopWith, type Arguments, type Command, type Desk, type Outcome } from "../command";
import { loadTable } from "../load-table";
import { saveFile } from "../save-file";

/** Reads an officer's own scoring table into a ruleset file. */
export const criteriaCommand: Command = {
  name: "criteria",
  synopsis: "criteria TABLE --out RULESET.json [--sheet NAME] [--range A1:H60] [--force]",
  positionals: ["TABLE"],
  options: {
    out: { type: "string", required: true },
    sheet: { type: "string" },
    range: { type: "string" },
    force: { type: "boolean" },
  },
  async run(args, desk) {
    const path = args.text("TABLE");
    const where = { path, sheet: args.optional("sheet"), range: args.optional("range") };
    const table = await loadTable(desk, where);
    if (!table.ok) return stopWith(table.issues);
    const reading = readCriteriaTable(table.value);
    const proposals = listProposals(reading);
    const issues = [...reading.issues, ...remind(path, proposals)];
    const { ruleset } = reading;
    if (ruleset === null) return { issues, result: toJson(reading, null), lines: [] };
    return write(ruleset, { args, desk, reading, issues });
  },
};

interface Writing {
  readonly args: Arguments;
  readonly desk: Desk;
  readonly reading: CriteriaReading;
  readonly issues: readonly Issue[];
}

async function write(ruleset: Ruleset, { args, desk, reading, issues }: Writing): Promise<Outcome> {
  const file = args.text("out");
  const bytes = new TextEncoder().encode(printRuleset(ruleset));
  const mayReplace = args.flag("force") ? "anything" : "nothing";
  const refused = await saveFile(desk.shell, { path: file, bytes, mayReplace });
  if (refused.length > 0) return stopWith([...refused, ...issues]);
  return {
    issues,
    result: toJson(reading, file),
    lines: [
      ...printCounts(ruleset, desk.language),
      ...printProposals(listProposals(reading), desk.language),
      say(desk.language, "criteria.written", { file }),
    ],
  };
}

/** Nothing that was read from words is used without a person's look at it. */
function remind(file: string, proposals: readonly ListedProposal[]): Issue[] {
  const count = proposals.filter(({ understood }) => understood).length;
  if (count === 0) return [];
  return [{ code: "criteria.proposals", severity: "tip", at: { file }, params: { count } }];
}

function printCounts(ruleset: Ruleset, language: Language): string[] {
  const scale = printValue(ruleset.scale.toNumber(), language);
  return [say(language, "criteria.read", { ...countNodes(ruleset), scale })];
}

function printProposals(proposals: readonly ListedProposal[], language: Language): string[] {
  if (proposals.length === 0) return [];
  const lines = proposals.map(({ code, rule, text }) =>
    say(language, "criteria.proposal", { code, rule, text: text.replaceAll("\n", "; ") })
  );
  return [say(language, "criteria.proposals"), ...lines];
}

function toJson(reading: CriteriaReading, file: string | null): object {
  const { ruleset, rows } = reading;
  return {
    file,
    ruleset: ruleset && { id: ruleset.id, version: ruleset.version, title: ruleset.title },
    ...(ruleset === null ? {} : countNodes(ruleset)),
    proposals: listProposals(reading).map(({ at, ...proposal }) => ({
      ...proposal,
      cell: at.cell ?? null,
    })),
    rows: rows.map(({ fate, text, at }) => ({ cell: at.cell ?? null, fate, text })),
  };
}
