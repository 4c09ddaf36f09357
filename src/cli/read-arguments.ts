import { parseArgs } from "node:util";

import type { Language } from "../locales/language";
import { parseLanguage } from "../locales/language";
import type { Arguments, Command, CommandOption } from "./command";

/** What every command understands. */
export const COMMON_OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string", oneOf: ["vi", "en"] },
  debug: { type: "boolean" },
  help: { type: "boolean" },
} as const satisfies Record<string, CommandOption>;

/** What a call asks of every command alike. */
export interface CommonArguments {
  readonly json: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  readonly language: Language;
}

/** Why a call cannot be understood; `detail` is the word that is wrong or missing. */
export interface UsageFault {
  readonly fault: "missing" | "unexpected" | "bad-value" | "unknown-command" | "no-command";
  readonly detail: string;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Options that say how to talk, read before anything is known to be right: they also shape the report of a wrong call. */
export function readCommonArguments(argv: readonly string[]): CommonArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: toParseOptions(COMMON_OPTIONS),
    strict: false,
  });
  return {
    json: values.json === true,
    debug: values.debug === true,
    help: values.help === true,
    language: (typeof values.lang === "string" && parseLanguage(values.lang)) || "vi",
  };
}

/** The arguments of `command`, or why the call is wrong. */
export function readArguments(
  command: Command,
  argv: readonly string[]
): { ok: true; args: Arguments } | { ok: false; fault: UsageFault } {
  const options = { ...COMMON_OPTIONS, ...command.options };
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: toParseOptions(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) => token.kind === "option" && !Object.hasOwn(options, token.name)
  );
  const fault =
    (unknown?.kind === "option" && reject("unexpected", unknown.rawName)) ||
    findBadOption(options, values) ||
    findBadPositional(command, positionals);
  if (fault) return { ok: false, fault };
  return { ok: true, args: createArguments(command, values, positionals) };
}

function toParseOptions(options: Readonly<Record<string, CommandOption>>) {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

function reject(fault: UsageFault["fault"], detail: string): UsageFault {
  return { fault, detail };
}

function findBadOption(
  options: Readonly<Record<string, CommandOption>>,
  values: Readonly<Record<string, unknown>>
): UsageFault | null {
  for (const [name, option] of Object.entries(options)) {
    const fault = checkOption(`--${name}`, option, values[name]);
    if (fault) return fault;
  }
  return null;
}

function checkOption(name: string, option: CommandOption, value: unknown): UsageFault | null {
  if (value === undefined) return option.required ? reject("missing", name) : null;
  if (typeof value !== option.type || value === "") return reject("bad-value", name);
  if (typeof value === "string" && value.startsWith("--")) return reject("bad-value", name);
  const isListed = typeof value !== "string" || !option.oneOf || option.oneOf.includes(value);
  if (!isListed) return reject("bad-value", name);
  return null;
}

function findBadPositional(command: Command, positionals: readonly string[]): UsageFault | null {
  const missing = command.positionals[positionals.length];
  if (missing !== undefined) return reject("missing", missing);
  const extra = positionals[command.positionals.length];
  return extra === undefined ? null : reject("unexpected", extra);
}

function createArguments(
  command: Command,
  values: Values,
  positionals: readonly string[]
): Arguments {
  const texts = new Map(command.positionals.map((name, index) => [name, positionals[index] ?? ""]));
  const optional = (name: string): string | null => {
    const value = texts.get(name) ?? values[name];
    return typeof value === "string" ? value : null;
  };
  return {
    optional,
    text(name) {
      const value = optional(name);
      if (value === null) throw new Error(`Argument ${name} is not declared as required`);
      return value;
    },
    flag: (name) => values[name] === true,
  };
}
