import { cellAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { factCell } from "../units/units-layout";
import { WORDS } from "../words";
import { rivalsOf } from "./award-formulas";
import { AWARD_COLUMNS, AWARD_ROWS, slotColumns, slotRows } from "./awards-layout";
import { factTest, numberTest, totalTest, type UnitPlace, votesTest } from "./condition-formulas";
import { factNameCell, slotSetting } from "./slot-setting";
import { namesFacts, WHY } from "./why-words";

/** Why a unit got one slot or not. */
export function slotWhyFormula(context: BookContext, slot: number, unit: UnitPlace): string {
  const columns = slotColumns(context);
  const value = cellAddress({ row: unit.row, column: AWARD_COLUMNS.value });
  const status = cellAddress({ row: unit.row, column: columns.status(slot) });
  const seats = cellAddress({ row: slotRows(context).seats, column: columns.status(slot) }, true);
  const [before, after] = WHY.full;
  const said = [
    [WORDS.proposed, `"${WHY.proposed}"`],
    [WORDS.tieAtCut, `"${WHY.tied}"`],
    [WORDS.slotFull, `"${before}"&${seats}&"${after}"`],
  ].reduceRight<string>(
    (otherwise, [word, text]) => `IF(${status}="${word}",${text},${otherwise})`,
    unmetFormula(context, slot, unit)
  );
  return `IF(ISNUMBER(${value}),${said},"${WHY.notRanked}")`;
}

/** The first condition that is not met, in the order in which the engine looks at them; then the award that excludes this one. */
function unmetFormula(context: BookContext, slot: number, unit: UnitPlace): string {
  const tests: readonly (readonly [test: string, otherwise: string])[] = [
    [totalTest(context, slot, unit), `"${WHY.minTotal}"`],
    ...votesTest(context, slot, unit).map((test) => [test, `"${WHY.votes}"`] as const),
    ...factTests(context, slot, unit),
  ];
  return tests.reduceRight<string>(
    (met, [test, otherwise]) => `IF(${test},${met},${otherwise})`,
    holdsFormula(context, slot, unit)
  );
}

function factTests(
  context: BookContext,
  slot: number,
  unit: UnitPlace
): readonly (readonly [string, string])[] {
  const settings = context.ruleset.slots[slot];
  if (settings === undefined) return [];
  const isNamed = namesFacts(settings);
  const facts = settings.facts.map((fact) => {
    const missing = isNamed ? `"${WHY.fact}"&${factNameCell(context, fact)}` : `"${WHY.someFact}"`;
    return [factTest(context, unit, fact), missing] as const;
  });
  const numbers = (settings.atLeast ?? []).map(({ fact }, index) => {
    const cell = factCell(context, unit.code, fact);
    const state = `IF(ISNUMBER(${cell}),"${WHY.below}","${WHY.notEntered}")`;
    const missing = isNamed ? `${factNameCell(context, fact)}&${state}` : `"${WHY.someFact}"`;
    return [numberTest(context, { slot, index }, unit), missing] as const;
  });
  return [...facts, ...numbers];
}

function holdsFormula(context: BookContext, slot: number, { row }: UnitPlace): string {
  const columns = slotColumns(context);
  return rivalsOf(context, slot).reduceRight<string>((otherwise, rival) => {
    const status = cellAddress({ row, column: columns.status(rival) });
    const award = slotSetting(context, rival, SLOT_COLUMNS.award);
    return `IF(${status}="${WORDS.proposed}","${WHY.holds}"&${award},${otherwise})`;
  }, '""');
}

/** Every slot with its words, one after the other. */
export function whyFormula(context: BookContext, row: number): string {
  const columns = slotColumns(context);
  const parts = context.ruleset.slots.map((_, slot) => {
    const award = cellAddress({ row: AWARD_ROWS.award, column: columns.candidate(slot) }, true);
    return `${award}&": "&${cellAddress({ row, column: columns.slotWhy(slot) })}`;
  });
  return parts.join('&"; "&');
}
