import type { Decimal } from "../../domain/decimal";
import type { RankedUnit, UnitOutcome } from "../../domain/outcome";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { WORDS } from "../words";
import { chainNote, type ChainRow, chainRows } from "./chain-values";
import { gateWord } from "./gate-word";

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
  /** What stands behind the gates. */
  readonly chain: ChainRow;
}

export function rankingRows(context: BookContext): readonly RankingRow[] {
  const { outcome } = context;
  const chains = chainRows(context);
  return outcome.units.map((unit, i) => {
    const ranked = outcome.ranking[i];
    if (!ranked) throw new Error(`No ranking for unit ${unit.unit}`);
    const measure = measureOf(context, unit);
    const gates = context.ruleset.gates.map((gate) =>
      gateWord(context, gate, { unit, ranked, measure })
    );
    const eligible = eligibleWord(unit, ranked);
    const chain = chains[i] ?? new Map();
    return {
      unit,
      ranked,
      eligible,
      measure,
      band: bandName(context, unit, ranked),
      note: noteOf({ context, unit, ranked, gates, chain }),
      order: printOrder(outcome.ranking, i),
      gates,
      chain,
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

function bandName({ ruleset }: BookContext, unit: UnitOutcome, ranked: RankedUnit): string {
  if (!unit.complete || ruleset.bands.length === 0) return "";
  return ruleset.bands.find(({ code }) => code === ranked.band)?.name ?? WORDS.noBand;
}

function noteOf({
  context,
  unit,
  ranked,
  gates,
  chain,
}: {
  context: BookContext;
  unit: UnitOutcome;
  ranked: RankedUnit;
  gates: readonly string[];
  chain: ChainRow;
}): string {
  if (!unit.complete) return `${WORDS.incomplete}: ${scoredText(unit)}`;
  if (!ranked.eligibility.eligible) {
    const failed = context.ruleset.gates.filter((_, i) => gates[i] !== WORDS.done);
    return `Không xét:${failed.map(({ name }) => ` ${name};`).join("")}`;
  }
  const shared = ranked.sharedBy > 1 ? `Đồng hạng với ${ranked.sharedBy - 1} đơn vị khác` : "";
  return chainNote(context, chain) ?? shared;
}

export function scoredText({ scored, expected }: UnitOutcome): string {
  return `${scored}/${expected}`;
}

function printOrder(ranking: readonly RankedUnit[], index: number): number {
  const own = ranking[index]?.place ?? null;
  const before = ranking.slice(0, index);
  if (own === null) {
    const ranked = ranking.filter(({ place }) => place !== null).length;
    return ranked + before.filter(({ place }) => place === null).length + 1;
  }
  return own + before.filter(({ place }) => place === own).length;
}

export function cellOf(value: Decimal | null): CellValue {
  return value === null ? "" : value.toNumber();
}
