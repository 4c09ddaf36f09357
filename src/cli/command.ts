import type { Issue } from "../domain/issue";
import type { CsvRead, Files, Workbook } from "../host/port";
import type { TextKey } from "../locales/catalogue";
import type { TextValues } from "../locales/fill-text";
import type { Language } from "../locales/language";
import type { Snapshot } from "../plan/snapshot";
import type { Shell } from "./shell";

/** The adapters that main.ts chose. */
export interface Tools {
  readonly files: Files;
  readonly readCsv: (bytes: Uint8Array) => CsvRead;
  /** A workbook with a formula engine, holding what the snapshot holds. */
  readonly openWorkbook: (content: Snapshot) => Promise<Workbook>;
}

/** What a command works with besides its arguments. */
export interface Desk {
  readonly shell: Shell;
  readonly tools: Tools;
  readonly language: Language;
  /** Tells a waiting person what is going on; never part of the result. */
  readonly progress: (key: TextKey, values: TextValues) => void;
}

/** What a command came to. An issue of severity error makes the exit code 1. */
export interface Outcome {
  readonly issues: readonly Issue[];
  /** JSON-ready; null when the command did not get that far. */
  readonly result: object | null;
  /** The same for a person to read. */
  readonly lines: readonly string[];
}

export type CommandName =
  | "demo"
  | "create"
  | "criteria"
  | "fill"
  | "check"
  | "rank"
  | "explain"
  | "rank-table"
  | "propose"
  | "forms"
  | "dossier";

/** An option as declared: a text, or a switch. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly required?: true;
  /** The only values it may have. */
  readonly oneOf?: readonly string[];
}

/** A command's arguments, checked against its declaration. */
export interface Arguments {
  /** A required argument or option. */
  text(name: string): string;
  /** An optional option; null when it was not given. */
  optional(name: string): string | null;
  flag(name: string): boolean;
}

/** One command of the program. */
export interface Command {
  readonly name: CommandName;
  /** How it is called, as usage shows it. */
  readonly synopsis: string;
  /** Names of the arguments without a dash; all are required. */
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  run(args: Arguments, desk: Desk): Promise<Outcome>;
}

/** A command that stopped before it had a result. */
export function stopWith(issues: readonly Issue[]): Outcome {
  return { issues, result: null, lines: [] };
}
