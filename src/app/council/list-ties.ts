import type { MemberUnit } from "../../domain/bloc";
import { computeBloc } from "../../domain/compute-bloc";
import type { RankedUnit } from "../../domain/outcome";
import type { Book } from "../action";

/** One of several units that every tie key left level. */
export interface TiedUnit {
  readonly unit: MemberUnit;
  /** The council's number as it stands; null for none. */
  readonly order: number | null;
}

/** Units that every tie key left level, whatever the council has said of them since. */
export interface TiedGroup {
  /** The place that they share without the council. */
  readonly place: number;
  readonly units: readonly TiedUnit[];
  /** The key, counted from 1, that some of them have no value for, and who: nothing further was compared. null when all keys are equal. */
  readonly stopped: { readonly key: number; readonly units: readonly string[] } | null;
  /** The council's reason as it stands; "" for none. */
  readonly reason: string;
}

/** The groups of a book that the council may put in order, the best place first. */
export function listTies(book: Book): readonly TiedGroup[] {
  const { bloc, entries } = book;
  const input = { ...book, entries: { ...entries, tieDecisions: new Map() } };
  const outcome = computeBloc(input);
  const shared = outcome.ranking.flatMap(({ place, sharedBy }) =>
    place !== null && sharedBy > 1 ? [place] : []
  );
  return [...new Set(shared)]
    .sort((one, other) => one - other)
    .map((place) => {
      const codes = outcome.ranking.filter((one) => one.place === place).map(({ unit }) => unit);
      const [first] = outcome.ranking.filter((one) => one.place === place);
      const units = bloc.units
        .filter(({ code }) => codes.includes(code))
        .map((unit) => ({ unit, order: entries.tieDecisions.get(unit.code)?.order ?? null }));
      const reasons = codes.map((code) => entries.tieDecisions.get(code)?.reason ?? "");
      return {
        place,
        units,
        stopped: first ? tellStopped(book, first) : null,
        reason: reasons.find((reason) => reason !== "") ?? "",
      };
    });
}

function tellStopped({ bloc, ruleset }: Book, { beside }: RankedUnit): TiedGroup["stopped"] {
  if (beside?.kind !== "stopped") return null;
  const { key, missing } = beside;
  const units = bloc.units.filter(({ code }) => missing.includes(code));
  return {
    key: ruleset.ranking.tieBreak.indexOf(key) + 1,
    units: units.map(({ shortName }) => shortName),
  };
}
