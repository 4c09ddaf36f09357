import type { UnitCode } from "../bloc";
import type { BlocInput } from "../compute-bloc";
import { listAllCriteria } from "../criteria-tree";
import type { Decimal } from "../decimal";
import { EMPTY_ENTRY, type Typed } from "../entries";
import { compareCodes } from "../order/compare-codes";
import type { CriterionCode } from "../ruleset";

/** A score that was changed on its way: self against checked, or against official where nothing was checked. */
export interface LayerGap {
  readonly unit: UnitCode;
  readonly criterion: CriterionCode;
  readonly self: Decimal;
  readonly verified: Decimal;
  readonly layer: "checked" | "official";
  /** verified − self. */
  readonly difference: Decimal;
}

/** Every score that differs between the unit itself and who checked it, the largest difference first, then by unit and criterion. */
export function listLayerGaps({ bloc, ruleset, entries }: BlocInput): LayerGap[] {
  const criteria = listAllCriteria(ruleset);
  return bloc.units
    .flatMap(({ code: unit }) =>
      criteria.flatMap(({ code: criterion }): LayerGap[] => {
        const entry = entries.scores.get(unit)?.get(criterion) ?? EMPTY_ENTRY;
        const layer = entry.checked === null ? "official" : "checked";
        const [self, verified] = [readPoints(entry.self), readPoints(entry[layer])];
        if (!entry.assigned || self === null || verified === null || self.eq(verified)) return [];
        return [{ unit, criterion, self, verified, layer, difference: verified.minus(self) }];
      })
    )
    .sort(
      (a, b) =>
        b.difference.abs().cmp(a.difference.abs()) ||
        compareCodes(a.unit, b.unit) ||
        compareCodes(a.criterion, b.criterion)
    );
}

function readPoints(typed: Typed): Decimal | null {
  return typed?.kind === "points" ? typed.points : null;
}
