import type { Decimal } from "../../domain/decimal";
import type { RankedUnit, UnitOutcome } from "../../domain/outcome";
import type { Gate } from "../../domain/ruleset";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { WORDS } from "../words";

/** What the working table must show for one unit, said by the engine. */
export interface RankingRow {
  readonly unit: UnitOutcome;
  readonly ranked: RankedUnit;
  readonly eligible: string;
  readonly measure: Decimal | null;
  readonly band: string;
  readonly note: string;
  /** Place in the printed order: by rank, then the unranked in the bloc's order. */
  readonly order: number;
  readonly gates: readonly string[];
}

export function rankingRows(context: BookContext): readonly RankingRow[] {
  const { outcome } = context;
  return outcome.units.map((unit, i) => {
    const ranked = outcome.ranking[i];
    if (!ranked) throw new Error(`No ranking for unit ${unit.unit}`);
    const gates = context.ruleset.gates.map((gate) => gateWord(context, unit, gate));
    const eligible = eligibleWord(unit, ranked);
    return {
      unit,
      ranked,
      eligible,
      measure: measureOf(context, unit),
      band: bandName(context, unit, ranked),
      note: noteOf({ context, unit, ranked, gates }),
      order: printOrder(outcome.ranking, i),
      gates,
    };
  });
}

/** The value a unit would be ranked by, whether it is ranked or not. */
export function measureOf({ ruleset }: BookContext, unit: UnitOutcome): Decimal | null {
  return ruleset.ranking.by === "percent" ? unit.percent : unit.total;
}

function eligibleWord(unit: UnitOutcome, { eligibility }: RankedUnit): string {
  if (!unit.complete) return WORDS.incomplete;
  return eligibility.eligible ? WORDS.yes : WORDS.no;
}

function gateWord(context: BookContext, unit: UnitOutcome, gate: Gate): string {
  switch (gate.kind) {
    case "fact": {
      const fact = context.entries.facts.get(unit.unit)?.get(gate.fact) ?? null;
      if (fact === null) return WORDS.unconfirmed;
      return fact === gate.mustBe ? WORDS.done : WORDS.notDone;
    }
    case "minCriterionPercent":
      return atLeast(unit.lowestPercent, gate.percent);
    case "minTotal":
      return atLeast(measureOf(context, unit), gate.value);
    default:
      return WORDS.unconfirmed;
  }
}

function atLeast(value: Decimal | null, least: Decimal): string {
  if (value === null) return WORDS.unconfirmed;
  return value.gte(least) ? WORDS.done : WORDS.notDone;
}

function bandName({ ruleset }: BookContext, unit: UnitOutcome, ranked: RankedUnit): string {
  if (!unit.complete || ruleset.bands.length === 0) return "";
  return ruleset.bands.find(({ code }) => code === ranked.band)?.name ?? WORDS.noBand;
}

function noteOf({
  context,
  unit,
  ranked,
  gates,
}: {
  context: BookContext;
  unit: UnitOutcome;
  ranked: RankedUnit;
  gates: readonly string[];
}): string {
  if (!unit.complete) return `${WORDS.incomplete}: ${scoredText(unit)}`;
  if (!ranked.eligibility.eligible) {
    const failed = context.ruleset.gates.filter((_, i) => gates[i] !== WORDS.done);
    return `Không xét:${failed.map(({ name }) => ` ${name};`).join("")}`;
  }
  return ranked.sharedBy > 1 ? `Đồng hạng với ${ranked.sharedBy - 1} đơn vị khác` : "";
}

export function scoredText({ scored, expected }: UnitOutcome): string {
  return `${scored}/${expected}`;
}

function printOrder(ranking: readonly RankedUnit[], index: number): number {
  const own = ranking[index]?.rank ?? null;
  const before = ranking.slice(0, index);
  if (own === null) {
    const ranked = ranking.filter(({ rank }) => rank !== null).length;
    return ranked + before.filter(({ rank }) => rank === null).length + 1;
  }
  return own + before.filter(({ rank }) => rank === own).length;
}

export function cellOf(value: Decimal | null): CellValue {
  return value === null ? "" : value.toNumber();
}
