import { readBlocJson, readRulesetJson } from "../app/read-source";
import { findBloc, findRuleset, listBlocIds, listRulesetIds } from "../app/shipped-blocs";
import type { BlocYear } from "../domain/bloc";
import type { Issue } from "../domain/issue";
import type { Ruleset } from "../domain/ruleset";
import { loadFile, refuseFile, type Loaded } from "./load-file";
import type { Shell } from "./shell";

/** The bloc of a shipped id or of a .json file. */
export async function loadBloc(shell: Shell, name: string): Promise<Loaded<BlocYear>> {
  if (!isJsonFile(name)) {
    return found(findBloc(name)?.bloc ?? null, name, listBlocIds());
  }
  const json = await loadJson(shell, name);
  if (!json.ok) return json;
  const read = readBlocJson(json.value);
  return read.ok ? { ok: true, value: read.bloc } : locate(read.issues, name);
}

/** The ruleset of a shipped id or of a .json file. */
export async function loadRuleset(shell: Shell, name: string): Promise<Loaded<Ruleset>> {
  if (!isJsonFile(name)) return found(findRuleset(name), name, listRulesetIds());
  const json = await loadJson(shell, name);
  if (!json.ok) return json;
  const read = readRulesetJson(json.value);
  return read.ok ? { ok: true, value: read.ruleset } : locate(read.issues, name);
}

/** Whether a bloc or ruleset is named by a file rather than by an id. */
export function isJsonFile(name: string): boolean {
  return name.toLowerCase().endsWith(".json");
}

function found<T>(value: T | null, name: string, available: readonly string[]): Loaded<T> {
  return value === null ? refuseName(name, available) : { ok: true, value };
}

/** Nothing that ships has this id. */
export function refuseName(
  name: string,
  available: readonly string[]
): { readonly ok: false; readonly issues: Issue[] } {
  const params = { name, available: available.join(", ") };
  return { ok: false, issues: [{ code: "bloc.not-found", severity: "error", params }] };
}

async function loadJson(shell: Shell, path: string): Promise<Loaded<unknown>> {
  const file = await loadFile(shell, path);
  if (!file.ok) return file;
  const text = decodeUtf8(file.value);
  if (text === null) return refuseFile("file.bad-json", path);
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return refuseJson(path, findPosition(String(error), text));
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseJson(file: string, position: Position | null): { ok: false; issues: Issue[] } {
  if (position === null) return refuseFile("file.bad-json", file);
  const { line, column } = position;
  const issue = { at: { file, line }, params: { column } };
  return { ok: false, issues: [{ code: "file.bad-json", severity: "error", ...issue }] };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of the fault, when the parser tells where it stopped. */
function findPosition(message: string, text: string): Position | null {
  const at = /at position (\d+)/.exec(message)?.[1];
  const isCut = message.includes("end of JSON input");
  if (at === undefined && !isCut) return null;
  const lines = text.slice(0, at === undefined ? text.length : Number(at)).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function locate(issues: readonly Issue[], file: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: issues.map((issue) => ({ ...issue, at: { file, ...issue.at } })) };
}
