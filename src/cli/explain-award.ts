import type { AwardLine, AwardReason, SlotVerdict } from "../app/list-awards";
import { nameCode, say } from "../locales/catalogue";
import type { Language } from "../locales/language";
import { sayNotes } from "./show-ranking";
import { markSample } from "./show-units";

/** Why a unit is proposed for a slot, or not, in words; units by their codes. */
export function sayReason(why: AwardReason, language: Language): string {
  const notes = sayNotes(why.notes, language).join("; ");
  const units = why.tied.map(({ code }) => code).join(", ");
  const facts = why.facts.map(({ name, sample }) => markSample(name, sample, language)).join("; ");
  return say(language, why.code, {
    ...why.params,
    ...(notes === "" ? {} : { notes }),
    ...(units === "" ? {} : { units }),
    ...(facts === "" ? {} : { facts }),
  });
}

/** How a unit stands in the proposal, by the first slot that has something for it. */
export function sayStatus({ verdicts }: AwardLine, language: Language): string {
  return nameCode(language, "award", findGiven(verdicts)?.status ?? "none");
}

/** The first slot that is proposed for the unit, or tied; undefined when there is none. */
export function findGiven(verdicts: readonly SlotVerdict[]): SlotVerdict | undefined {
  return verdicts.find(({ status }) => status !== "none");
}
