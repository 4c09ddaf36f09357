import { compareDecimals, type Decimal, toNumber } from "../decimal";
import { splitGroup, splitTies, type Tied } from "../rank-table/break-ties";

/** A unit that takes part, by what it is ordered with. */
export interface Contender {
  /** Rounded to the ranked precision. */
  readonly value: Decimal;
  /** One per tie key; null = missing. At most 15 digits each, so that equal decimals are equal doubles. */
  readonly keys: readonly (Decimal | null)[];
  /** The council's number, smaller first; null = none. */
  readonly council: number | null;
}

/**
 * Classes of contenders (by index) that stand level, the best first: by value, then by the keys in order, then by the council.
 *
 * A missing value stops the comparison for the whole class that is equal up to that key: none of its members is separated by this key or a later one.
 * Stopping only the pairs that lack the value would be no order at all: A before B by the next key, C level with both.
 * So the relation is a total preorder, the same for every order of rows, and cells can say it. With v = value, k1, k2 … = keys ("" = missing):
 *   s1 = IF(COUNTIFS(v,v)=COUNTIFS(v,v,k1,">=-1E+15"),0,1)      1 = this class stopped
 *   e1 = IF(s1=1,0,k1), or −k1 where less is better            the key as it counts
 *   s2 = IF(s1=1,1,IF(COUNTIFS(v,v,e1,e1)=COUNTIFS(v,v,e1,e1,k2,">=-1E+15"),0,1)) …
 *   rank = 1+COUNTIF(v,">"&v)+COUNTIFS(v,v,e1,">"&e1)+COUNTIFS(v,v,e1,e1,e2,">"&e2)+…
 * The council's number is one more such key, with its own stop (all of the class have one, or none counts), and starts from 0 again however the keys stopped.
 */
export function orderContenders(
  contenders: readonly Contender[],
  lessIsBetter: readonly boolean[]
): readonly Tied[] {
  const keys = lessIsBetter.map((lower) => ({ lower }));
  const keyOf = (row: number, key: number): number | null => {
    const value = contenders[row]?.keys[key] ?? null;
    return value === null ? null : toNumber(value);
  };
  return splitTies(groupByValue(contenders), keys, keyOf).flatMap((tied) =>
    askCouncil(tied, contenders)
  );
}

function groupByValue(contenders: readonly Contender[]): Tied[] {
  const falling = contenders
    .map(({ value }, row) => ({ value, row }))
    .sort((one, other) => compareDecimals(other.value, one.value));
  const groups: { rows: number[]; value: Decimal; stoppedAt: null }[] = [];
  for (const { row, value } of falling) {
    const last = groups.at(-1);
    if (last?.value.eq(value)) last.rows.push(row);
    else groups.push({ rows: [row], value, stoppedAt: null });
  }
  return groups;
}

/** The council separates only who is still level, and only when it has given every one of them a number. */
function askCouncil(tied: Tied, contenders: readonly Contender[]): readonly Tied[] {
  const { rows, stoppedAt } = tied;
  const asked = { rows, stoppedAt: null };
  const split = splitGroup(
    asked,
    { key: 0, lower: true },
    (row) => contenders[row]?.council ?? null
  );
  return split.length === 1 ? [tied] : split.map((part) => ({ ...part, stoppedAt }));
}
