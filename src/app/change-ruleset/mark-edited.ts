import type { Ruleset } from "../../domain/ruleset";
import { findShippedRuleset } from "../../rulesets/shipped";
import { printPlain } from "./print-plain";

const OWN = ".sua";
const LONGEST_ID = 40;
const LONGEST_VERSION = 60;
const NOTE = /\s*Sửa trong sổ lúc \d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}\./u;

/**
 * An edited ruleset as the book prints it: the time as its version and in the note on its source. One that came with
 * the product takes an id of its own, since it is that one no longer. `when` is local time.
 */
export function markEdited(ruleset: Ruleset, when: Date): Ruleset {
  const { id, source } = ruleset;
  const [day, time] = [printDay(when), printTime(when)];
  const note = `${source.note.replace(NOTE, "")} Sửa trong sổ lúc ${time} ngày ${day}.`.trim();
  return {
    ...ruleset,
    id: findShippedRuleset(id) ? id.slice(0, LONGEST_ID - OWN.length) + OWN : id,
    version: `${time} ${day}`,
    source: { ...source, note },
  };
}

/**
 * A ruleset out of a file keeps the id and version it has there, unless it carries those of one that came with the
 * product and is another, or a version that a stamp cannot carry.
 */
export function markLoaded(ruleset: Ruleset, when: Date): Ruleset {
  const shipped = findShippedRuleset(ruleset.id);
  const isForged = shipped !== null && printPlain(shipped) !== printPlain(ruleset);
  const isPrintable = !/[\n·]/u.test(ruleset.version) && ruleset.version.length <= LONGEST_VERSION;
  return isForged || !isPrintable ? markEdited(ruleset, when) : ruleset;
}

function printTime(when: Date): string {
  return [when.getHours(), when.getMinutes()].map(pad).join(":");
}

function printDay(when: Date): string {
  return [pad(when.getDate()), pad(when.getMonth() + 1), String(when.getFullYear())].join("/");
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
