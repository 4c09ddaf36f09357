import type { BlocInput } from "../../domain/compute-bloc";
import type { Decimal } from "../../domain/decimal";
import type { AwardMargin, PlaceMargin } from "../../domain/explain/find-margins";
import type { PairExplanation, PairSide } from "./explain-pair";
import { shortNameOf } from "./describe-reason";
import { amountOf, gapOf, remark, type Remark, type Term } from "./remark";

/** How far each of the two is from the places and award lines around it; nothing of a unit without a rank. */
export function describeMargins({ input, first, second }: PairExplanation): Remark[] {
  return [first, second].flatMap((side) => describeSide(input, side));
}

function describeSide(input: BlocInput, { unit, margins, ranked }: PairSide): Remark[] {
  if (margins === null || ranked.rank === null) return [];
  const { previous, next, value, awards } = margins;
  const place = remark("margin.unit", {
    unit: unit.shortName,
    rank: ranked.rank,
    value: amountOf(input.ruleset, value),
    ...tellPlace(input, "previous", previous),
    ...tellPlace(input, "next", next),
  });
  const own = { unit: unit.shortName, place: margins.place };
  return [place, ...awards.flatMap((award) => describeAward(input, own, award))];
}

function tellPlace(
  input: BlocInput,
  name: "previous" | "next",
  margin: PlaceMargin | null
): Record<string, Term> {
  if (margin === null) return {};
  return {
    [name]: margin.units.map((code) => shortNameOf(input, code)),
    [`${name}Gap`]: gapOf(input.ruleset, margin.gap),
  };
}

/** Of a slot that the unit does not compete for, since it holds another or lacks a fact, nothing is said. */
function describeAward(input: BlocInput, own: Own, margin: AwardMargin): Remark[] {
  const slot = input.ruleset.slots.find(({ code }) => code === margin.slot);
  if (slot === undefined) return [];
  const { overMinimum, lastProposed, firstOut } = margin;
  const names = { unit: own.unit, award: { text: slot.award, sample: slot.sample } };
  const minimum = tellMinimum(input, names, overMinimum);
  switch (margin.status) {
    case "tieAtCut":
      return [...minimum, remark("margin.award-tie", names)];
    case "proposed":
      return [...minimum, ...tellLine(input, { code: "margin.award-in", names }, firstOut)];
    case "none":
      if (lastProposed !== null && lastProposed.place >= own.place) return [];
      return [
        ...(lastProposed === null || overMinimum?.lt(0) ? minimum : []),
        ...tellLine(input, { code: "margin.award-out", names }, lastProposed),
      ];
  }
}

interface Own {
  readonly unit: string;
  readonly place: number;
}

type Names = Readonly<Record<"unit" | "award", Term>>;

function tellMinimum({ ruleset }: BlocInput, names: Names, over: Decimal | null): Remark[] {
  if (over === null) return [];
  const code = over.lt(0) ? "margin.minimum-short" : "margin.minimum-over";
  return [remark(code, { ...names, gap: gapOf(ruleset, over) })];
}

function tellLine(
  input: BlocInput,
  { code, names }: { readonly code: "margin.award-in" | "margin.award-out"; readonly names: Names },
  line: PlaceMargin | null
): Remark[] {
  if (line === null) return [];
  const units = line.units.map((one) => shortNameOf(input, one));
  return [remark(code, { ...names, units, gap: gapOf(input.ruleset, line.gap) })];
}
