import type { Issue } from "../../domain/issue";
import type { Ruleset } from "../../domain/ruleset";
import { printRuleset } from "../criteria-table/print-ruleset";
import { readRulesetJson } from "../read-source";

/** A ruleset out of a file, or why it is none. */
export type RulesetRead =
  | { readonly ok: true; readonly ruleset: Ruleset }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A file of a ruleset: its name, and its text, which reads back equal. */
export interface RulesetFile {
  readonly name: string;
  readonly text: string;
}

/** The ruleset as a `.ruleset.json` file. */
export function writeRulesetFile(ruleset: Ruleset): RulesetFile {
  return { name: `${ruleset.id}.ruleset.json`, text: printRuleset(ruleset) };
}

/** Reads the text of a `.ruleset.json` file; every fault of its shape is an issue that names the file. */
export function readRulesetFile(text: string, file: string): RulesetRead {
  const plain = text.replace(/^\uFEFF/u, "");
  if (plain.trim() === "") return refuse("file.empty", file);
  const json = parseJson(plain);
  if (!json.ok) return refuse("file.bad-json", file);
  const read = readRulesetJson(json.value);
  if (read.ok) return read;
  return { ok: false, issues: read.issues.map((issue) => ({ ...issue, at: { file } })) };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}

function refuse(code: "file.empty" | "file.bad-json", file: string): RulesetRead {
  return { ok: false, issues: [{ code, severity: "error", at: { file } }] };
}
