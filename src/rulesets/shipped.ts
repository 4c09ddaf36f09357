import type { BlocYear } from "../domain/bloc";
import type { Entries } from "../domain/entries";
import type { Issue } from "../domain/issue";
import type { Ruleset } from "../domain/ruleset";
import { parseBloc } from "./bloc.schema";
import { parseEntries } from "./entries.schema";
import { parseRuleset } from "./ruleset.schema";
import {
  SHIPPED_BLOC_FILES,
  SHIPPED_RULESET_FILES,
  type ShippedBloc,
  type ShippedBlocFiles,
} from "./shipped-files";

const blocs = new Map<string, BlocYear>();
const rulesets = new Map<string, Ruleset>();
const entries = new Map<string, Entries>();

/** The blocs that ship with the product, to choose from; nothing is validated yet. */
export function listShippedBlocs(): readonly ShippedBloc[] {
  return SHIPPED_BLOC_FILES.map(({ bloc: { id, name, province, year } }) => ({
    id,
    name,
    province,
    year,
  }));
}

/** The ids of the rulesets that ship with the product. */
export function listShippedRulesets(): readonly string[] {
  return SHIPPED_RULESET_FILES.map(({ id }) => id);
}

/** The shipped bloc with this id, or null when there is none. */
export function findShippedBloc(id: string): BlocYear | null {
  const files = findFiles(id);
  return files === null ? null : remember(blocs, id, () => readBloc(files));
}

/** The shipped ruleset with this id, or null when there is none. */
export function findShippedRuleset(id: string): Ruleset | null {
  const file = SHIPPED_RULESET_FILES.find((candidate) => candidate.id === id);
  return file === undefined ? null : remember(rulesets, id, () => readRuleset(file));
}

/** Made-up scores for a shipped bloc ("số liệu minh họa"), or null when there is no such bloc. */
export function sampleEntries(blocId: string): Entries | null {
  const files = findFiles(blocId);
  return files === null ? null : remember(entries, blocId, () => readEntries(files));
}

function findFiles(blocId: string): ShippedBlocFiles | null {
  return SHIPPED_BLOC_FILES.find(({ bloc }) => bloc.id === blocId) ?? null;
}

function readBloc(files: ShippedBlocFiles): BlocYear {
  const read = parseBloc(files.bloc);
  return read.ok ? read.bloc : failOnShippedFile(read.issues);
}

function readRuleset(file: unknown): Ruleset {
  const read = parseRuleset(file);
  return read.ok ? read.ruleset : failOnShippedFile(read.issues);
}

function readEntries(files: ShippedBlocFiles): Entries {
  const read = parseEntries(files.scores);
  return read.ok ? read.entries : failOnShippedFile(read.issues);
}

/** A shipped file of the wrong shape is a fault of the product, not of the person using it. */
function failOnShippedFile(issues: readonly Issue[]): never {
  throw new Error(`shipped file: ${JSON.stringify(issues)}`);
}

function remember<T>(known: Map<string, T>, id: string, read: () => T): T {
  const value = known.get(id) ?? read();
  known.set(id, value);
  return value;
}
