import { judgeNominations } from "../../domain/nominations/judge-nominations";
import { listRounds } from "../../domain/nominations/list-rounds";
import type { FormRef } from "../forms/form-ref";
import type { Book } from "../action";

/** A round of proposals as a person asks about it. */
export interface RoundInBook {
  readonly order: number;
  readonly name: string;
  readonly collectives: number;
  readonly individuals: number;
  /** Rows of which something is still to be mended or entered. */
  readonly open: number;
  /** Its letter and its list. */
  readonly forms: readonly FormRef[];
}

/** The rounds of a book by first appearance; null where it has no sheet for them. */
export function listRoundsOfBook({ bloc, entries }: Book): readonly RoundInBook[] | null {
  const { nominations } = entries;
  if (nominations === undefined) return null;
  const units = bloc.units.map(({ code }) => code);
  const faults = judgeNominations(nominations, units);
  return listRounds(nominations).map(({ order, name, rows }): RoundInBook => {
    const people = rows.filter(({ nomination }) => nomination.recipient === "individual").length;
    return {
      order,
      name,
      collectives: rows.length - people,
      individuals: people,
      open: rows.filter(({ row }) => (faults[row - 1] ?? []).length > 0).length,
      forms: [
        { id: "roundLetter", round: order },
        { id: "roundList", round: order },
      ],
    };
  });
}
