import { listAllNodes } from "../../domain/criteria-tree";
import type { RankingRule, Ruleset, TieKey, VoteDenominator, Voting } from "../../domain/ruleset";

/** The ruleset with another way to print ranks or to part equals. */
export function setRanking(ruleset: Ruleset, changed: Partial<RankingRule>): Ruleset {
  return { ...ruleset, ranking: { ...ruleset.ranking, ...changed } };
}

/** Everything that equals can be parted by in a ruleset; what stands in the chain and names nothing any more comes last. */
export function listTieKeys(ruleset: Ruleset): readonly TieKey[] {
  const nodes = listAllNodes(ruleset).map(({ type, code }): TieKey => ({ kind: type, code }));
  const all: readonly TieKey[] = [
    { kind: "baseTotal" },
    { kind: "fewerPenalties" },
    { kind: "votes" },
    ...nodes,
  ];
  const known = new Set(all.map(nameTieKey));
  return [...all, ...ruleset.ranking.tieBreak.filter((key) => !known.has(nameTieKey(key)))];
}

/** One word for a key, different for different keys. */
export function nameTieKey(key: TieKey): string {
  return "code" in key ? `${key.kind} ${key.code}` : key.kind;
}

/** The ruleset with one more key at the end of its chain, the first that is not in it yet; the same when all are. */
export function addTieKey(ruleset: Ruleset): Ruleset {
  const { tieBreak } = ruleset.ranking;
  const present = new Set(tieBreak.map(nameTieKey));
  const next = listTieKeys(ruleset).find((key) => !present.has(nameTieKey(key)));
  return next ? setRanking(ruleset, { tieBreak: [...tieBreak, next] }) : ruleset;
}

/** The ruleset with another key at a place of its chain. */
export function replaceTieKey(ruleset: Ruleset, at: number, key: TieKey): Ruleset {
  const { tieBreak } = ruleset.ranking;
  return setRanking(ruleset, { tieBreak: tieBreak.map((one, i) => (i === at ? key : one)) });
}

/** The ruleset without a key. */
export function removeTieKey(ruleset: Ruleset, at: number): Ruleset {
  const { tieBreak } = ruleset.ranking;
  return setRanking(ruleset, { tieBreak: tieBreak.filter((_, i) => i !== at) });
}

/** The ruleset with a key changed for its neighbour: −1 = it decides earlier. */
export function moveTieKey(ruleset: Ruleset, at: number, by: -1 | 1): Ruleset {
  const keys = [...ruleset.ranking.tieBreak];
  const [own, other] = [keys[at], keys[at + by]];
  if (!own || !other) return ruleset;
  keys[at] = other;
  keys[at + by] = own;
  return setRanking(ruleset, { tieBreak: keys });
}

/** The ruleset with votes counted against a number, or with no vote at all; the threshold stays with the vote. */
export function setDenominator(ruleset: Ruleset, denominator: VoteDenominator | null): Ruleset {
  const { voting, ...rest } = ruleset;
  if (denominator === null) return rest;
  const next: Voting = { thresholdPercent: voting?.thresholdPercent ?? null, denominator };
  return { ...rest, voting: next };
}
