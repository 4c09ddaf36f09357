import type { BlocInput } from "../compute-bloc";
import type { Issue } from "../issue";
import type { BlocOutcome, RankedUnit } from "../outcome";

/** What stays level although the ruleset names tie keys, and the council's orders that lack a reason or a use. Said once per shared place. */
export function checkOrder({ ruleset, entries }: BlocInput, { ranking }: BlocOutcome): Issue[] {
  const { tieBreak } = ruleset.ranking;
  return [
    ...(tieBreak.length === 0 ? [] : listShared(ranking).flatMap(([unit]) => checkShared(unit))),
    ...[...entries.tieDecisions].flatMap(([unit, { reason }]) =>
      checkDecision(
        unit,
        reason,
        ranking.find((one) => one.unit === unit)
      )
    ),
  ];

  function checkShared(unit: RankedUnit): Issue[] {
    const { beside, sharedBy: units } = unit;
    const about = { unit: unit.unit };
    if (beside?.kind !== "stopped")
      return [{ code: "tie.still-tied", severity: "tip", about, params: { units } }];
    const place = tieBreak.indexOf(beside.key) + 1;
    const params = { units, place, missing: beside.missing.join(", ") };
    return [{ code: "tie.key-missing", severity: "warning", about, params }];
  }
}

/** The units of every shared place; the first unit listed speaks for it. */
function listShared(ranking: readonly RankedUnit[]): [RankedUnit, ...RankedUnit[]][] {
  const places = new Map<number, [RankedUnit, ...RankedUnit[]]>();
  for (const unit of ranking) {
    if (unit.place === null || unit.sharedBy < 2) continue;
    const sharing = places.get(unit.place);
    if (sharing === undefined) places.set(unit.place, [unit]);
    else sharing.push(unit);
  }
  return [...places.values()];
}

function checkDecision(unit: string, reason: string, ranked: RankedUnit | undefined): Issue[] {
  const about = { unit };
  if (ranked === undefined) return [{ code: "tie.unknown-unit", severity: "error", about }];
  const isUsed = [ranked.before, ranked.behind, ranked.beside].some(
    (one) => one !== null && ["council", "tied", "stopped"].includes(one.kind)
  );
  if (!isUsed) return [{ code: "tie.decision-unused", severity: "tip", about }];
  if (reason.trim() !== "") return [];
  return [{ code: "tie.decision-without-reason", severity: "warning", about }];
}
