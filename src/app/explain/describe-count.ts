import { type CellCount, type Count, countCells } from "../../domain/certificate/count-cells";
import type { Computed } from "./explain-pair";
import { remark, type Remark } from "./remark";

/** What was counted of a bloc, and the same as sums that a person can add up. */
export interface CountReport {
  readonly count: Count;
  readonly remarks: readonly Remark[];
}

/** Units and score cells of a ranking: all there are, and what became of each. */
export function describeCount({ input, outcome }: Computed): CountReport {
  const count = countCells(input.ruleset, outcome);
  const { expected, ranked, missing, excluded } = count.units;
  const units = remark("count.units", {
    expected,
    ranked: ranked.length,
    missing: missing.length,
    excluded: excluded.length,
  });
  const extras = count.extras.expected + count.extras.notAssigned > 0;
  return {
    count,
    remarks: [
      units,
      remark("count.base", tell(count.base)),
      ...(extras ? [remark("count.extras", tell(count.extras))] : []),
    ],
  };
}

function tell({ expected, numeric, blank, invalid, notAssigned }: CellCount): Remark["params"] {
  return { expected, numeric, blank, invalid, notAssigned };
}
