import { isSameText, type Nomination } from "./nomination";

/** A proposal and its row, from 1. */
export interface PlacedNomination {
  readonly row: number;
  readonly nomination: Nomination;
}

/** The proposals of one round: collectives first, then individuals, both as they were entered. */
export interface Round {
  /** 1-based place by first appearance. */
  readonly order: number;
  readonly name: string;
  readonly rows: readonly PlacedNomination[];
}

/** Every round that a proposal names. A proposal without a round is in none. */
export function listRounds(nominations: readonly Nomination[]): readonly Round[] {
  const placed = nominations.map((nomination, i) => ({ row: i + 1, nomination }));
  const named = placed.filter(({ nomination }) => nomination.round !== "");
  const firsts = named.filter(({ nomination }, i) => {
    const same = named.findIndex((one) => isSameText(one.nomination.round, nomination.round));
    return same === i;
  });
  return firsts.map(({ nomination: { round } }, i) => {
    const rows = named.filter(({ nomination }) => isSameText(nomination.round, round));
    const people = rows.filter(isIndividual);
    const others = rows.filter((one) => !isIndividual(one));
    return { order: i + 1, name: round, rows: [...others, ...people] };
  });
}

function isIndividual({ nomination }: PlacedNomination): boolean {
  return nomination.recipient === "individual";
}
