import { nameCode, say } from "./catalogue";
import { fillText, localizeNumber, type TextValues } from "./fill-text";
import { ISSUE_TEXTS, type IssueId } from "./issue-catalogue";
import type { IssueText } from "./issue-texts";
import type { Language } from "./language";

/** What is needed of an issue to put it in words. */
export interface WordlessIssue {
  readonly code: IssueId;
  readonly severity: "error" | "warning" | "tip";
  readonly about?: { readonly unit?: string; readonly criterion?: string; readonly field?: string };
  readonly at?: {
    readonly file?: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly line?: number;
  };
  readonly params?: TextValues;
}

/** An issue in words, in parts; a part whose values are not known is empty. */
export interface WordedIssue extends IssueText {
  readonly severity: string;
  readonly place: string;
}

/** Parameters whose values are codes with a word of their own. */
const CODED = ["feature", "field", "layer", "list", "reason", "role", "section"];

/** Short names of units by code. */
type UnitNames = ReadonlyMap<string, string>;

/** Parameters whose values are codes of units. */
const UNITS = ["other", "unit"];

const PLACES = ["file", "sheet", "cell", "line", "unit", "criterion"] as const;

/** The parts of an issue's message: severity, place, found, needed, next; units by the short names that are given for their codes. */
export function wordIssue(
  found: WordlessIssue,
  language: Language,
  unitNames: UnitNames = new Map()
): WordedIssue {
  const issue = nameUnits(found, unitNames);
  const texts = ISSUE_TEXTS[language][issue.code];
  const listed = listValues(issue, language);
  const values = issue.code === "file.bad-shape" ? wordShape(listed, language) : listed;
  const fill = (text: string): string => fillText(text, values, language) ?? "";
  return {
    found: fill(texts.found),
    needed: fill(texts.needed),
    next: fill(texts.next),
    place: describePlace(issue, language, texts.found),
    severity: nameCode(language, "severity", issue.severity),
  };
}

/** One message a person can act on: severity – file, sheet, cell: what was found; what is needed. What to do next. */
export function describeIssue(issue: WordlessIssue, language: Language): string {
  const { severity, place, found, needed, next } = wordIssue(issue, language);
  const parts = [
    found && say(language, "issue.found", { found }),
    needed && say(language, "issue.needed", { needed }),
  ].filter((part) => part !== "");
  const facts = [place, parts.join("; ")].filter((part) => part !== "").join(": ");
  const sentence = facts === "" ? "" : ` – ${raiseFirst(facts)}.`;
  return `${severity}${sentence}${next === "" ? "" : ` ${next}`}`;
}

/** "DV01" of a unit whose name is known becomes "Hội Nông dân (DV01)". */
function nameUnits({ about, params, ...others }: WordlessIssue, names: UnitNames): WordlessIssue {
  const tell = ([key, value]: [string, string | number]): [string, string | number] => {
    const name = UNITS.includes(key) ? names.get(String(value)) : undefined;
    return [key, name === undefined ? value : `${name} (${value})`];
  };
  const told = (values: TextValues) => Object.fromEntries(Object.entries(values).map(tell));
  return {
    ...others,
    ...(about && { about: told(about) }),
    ...(params && { params: told(params) }),
  };
}

function listValues({ about, params }: WordlessIssue, language: Language): TextValues {
  const values = Object.entries({ ...about, ...params }).map(
    ([name, value]): [string, string | number] => {
      if (CODED.includes(name)) return [name, nameCode(language, name, String(value))];
      return [name, name === "max" ? localizeNumber(String(value), language) : value];
    }
  );
  return Object.fromEntries(values);
}

/** What a JSON file holds or lacks, from the schema's words (number, /pattern/, –) to plain ones. */
function wordShape({ found, needed, ...others }: TextValues, language: Language): TextValues {
  const word = (kind: string): string => nameCode(language, "shape", kind);
  const wordNeed = (need: string): string => {
    if (need === "–") return word("unwanted");
    if (need.startsWith("/")) return word(need.includes("\\p{L}") ? "code" : "decimal");
    return word(need);
  };
  const needs = new Set(String(needed).split(" | ").map(wordNeed));
  const last = [...needs].join(language === "vi" ? " hoặc " : " or ");
  return { ...others, found: found === "–" ? word("missing") : String(found), needed: last };
}

/** Where a person finds it: file, sheet, cell; without a cell, the unit and criterion that `found` does not name. */
function describePlace({ at, about }: WordlessIssue, language: Language, found: string): string {
  const { unit, criterion } = (at?.cell === undefined && about) || {};
  const places = {
    cell: at?.cell,
    criterion: found.includes("{criterion}") ? undefined : criterion,
    file: at?.file,
    line: at?.line,
    sheet: at?.sheet,
    unit: found.includes("{unit}") ? undefined : unit,
  };
  return PLACES.flatMap((kind) => {
    const value = places[kind];
    return value === undefined ? [] : say(language, `place.${kind}`, { [kind]: value });
  }).join(", ");
}

function raiseFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
