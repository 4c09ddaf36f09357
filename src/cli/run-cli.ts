import { say } from "../locales/catalogue";
import { hasErrors } from "../app/has-errors";
import type { Command, Desk, Outcome, Tools } from "./command";
import { checkCommand } from "./commands/check";
import { createCommand } from "./commands/create";
import { criteriaCommand } from "./commands/criteria";
import { demoCommand } from "./commands/demo";
import { explainCommand } from "./commands/explain";
import { fillCommand } from "./commands/fill";
import { dossierCommand } from "./commands/dossier";
import { formsCommand } from "./commands/forms";
import { proposeCommand } from "./commands/propose";
import { rankCommand } from "./commands/rank";
import { rankTableCommand } from "./commands/rank-table";
import { printIssues, toIssueJson } from "./print-issues";
import {
  readArguments,
  readCommonArguments,
  type CommonArguments,
  type UsageFault,
} from "./read-arguments";
import type { Shell } from "./shell";
import { printUsage, printUsageFault } from "./usage";

/** Done; the input has errors; the call is wrong; a bug or a failing disk. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What the program stands on. */
export interface Ground {
  readonly shell: Shell;
  readonly tools: Tools;
}

const COMMANDS: readonly Command[] = [
  demoCommand,
  createCommand,
  criteriaCommand,
  fillCommand,
  checkCommand,
  rankCommand,
  explainCommand,
  rankTableCommand,
  proposeCommand,
  formsCommand,
  dossierCommand,
];

/** Runs one call of the program. Never throws: whatever happens becomes output and an exit code. */
export async function runCli(argv: readonly string[], ground: Ground): Promise<ExitCode> {
  const common = readCommonArguments(argv);
  const [name = "", ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const setting = { common, shell: ground.shell };
  if (common.help) return showHelp(command, setting);
  if (command === undefined) return refuseCall(findCommandFault(name), undefined, setting);
  const read = readArguments(command, rest);
  if (!read.ok) return refuseCall(read.fault, command, setting);
  try {
    return report(command, await command.run(read.args, createDesk(common, ground)), setting);
  } catch (error) {
    return reportFailure(error, command, setting);
  }
}

interface Setting {
  readonly common: CommonArguments;
  readonly shell: Shell;
}

const NOTHING_DONE = { issues: [], result: null };

function findCommandFault(name: string): UsageFault {
  if (name === "" || name.startsWith("-")) return { fault: "no-command", detail: "" };
  return { fault: "unknown-command", detail: name };
}

function createDesk({ language }: CommonArguments, { shell, tools }: Ground): Desk {
  return {
    shell,
    tools,
    language,
    progress: (key, values) => shell.stderr(`${say(language, key, values)}\n`),
  };
}

function showHelp(command: Command | undefined, { common, shell }: Setting): ExitCode {
  const usage = printUsage(command ? [command] : COMMANDS, common.language);
  const document = { command: command?.name ?? null, exit: 0, ...NOTHING_DONE, usage };
  if (common.json) printJson(shell, document);
  else shell.stdout(`${usage.join("\n")}\n`);
  return 0;
}

function refuseCall(
  usageFault: UsageFault,
  command: Command | undefined,
  { common, shell }: Setting
): ExitCode {
  const lines = printUsageFault(usageFault, command ? [command] : COMMANDS);
  shell.stderr(`${lines.join("\n")}\n`);
  const document = { command: command?.name ?? null, exit: 2, ...NOTHING_DONE, usageFault };
  if (common.json) printJson(shell, document);
  return 2;
}

function report(command: Command, outcome: Outcome, { common, shell }: Setting): ExitCode {
  const { issues, result } = outcome;
  const exit = hasErrors(issues) ? 1 : 0;
  if (common.json) {
    const listed = issues.map((issue) => toIssueJson(issue, common.language));
    printJson(shell, { command: command.name, exit, issues: listed, result });
    return exit;
  }
  const { lines } = outcome;
  const said = printIssues(issues, common.language);
  const gap = lines.length > 0 && said.length > 0 ? [""] : [];
  shell.stdout([...lines, ...gap, ...said].map((line) => `${line}\n`).join(""));
  return exit;
}

/** One line for the person; the stack only for who asks for it. */
function reportFailure(error: unknown, command: Command, { common, shell }: Setting): ExitCode {
  const detail = error instanceof Error ? error.message : String(error);
  const message = say(common.language, "failure", { message: detail.replace(/\s+/gu, " ") });
  shell.stderr(`${message}\n`);
  if (common.debug && error instanceof Error) shell.stderr(`${error.stack ?? ""}\n`);
  const document = { command: command.name, exit: 3, ...NOTHING_DONE, failure: detail };
  if (common.json) printJson(shell, document);
  return 3;
}

function printJson(shell: Shell, document: object): void {
  shell.stdout(`${JSON.stringify(document, null, 2)}\n`);
}
