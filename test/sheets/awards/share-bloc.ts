import { contextOf } from "../../../src/app/plan-book";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import { decimal } from "../../../src/domain/decimal";
import type { FactValue } from "../../../src/domain/entries";
import type { SettingTableId } from "../../../src/sheets/criteria/criteria-layout";
import { cellAddress } from "../../../src/plan/addresses";
import { makeCriterion, makeSlot } from "../../domain/samples";
import { makeScoredBloc } from "../../domain/scored-bloc";

const UNITS = ["A", "B", "C", "D", "E", "F", "G", "H"];

/**
 * Eight units with the values 10, 9.9 … 9.3. A flag for 20 % of those that qualify (70 % needed), the rest get a
 * certificate; who is refused the flag falls back to it. On Đề nghị khen thưởng the slots stand in F:G and H:I, with
 * lines 7 count, 8 counting, 9 base, 10 raw, 11 seats; the units in 17–24: J proposal, K decision, L reason, M final,
 * N why, O result, P number, Q date.
 */
export const SHARE_BLOC: BlocInput = makeScoredBloc(
  [makeCriterion("I", 10)],
  Object.fromEntries(UNITS.map((unit, i) => [unit, { I: 10 - i / 10 }])),
  {
    ruleset: {
      facts: [
        { code: "LDTT", name: "Tỷ lệ lao động tiên tiến", kind: "number", unit: "%", sample: true },
      ],
      slots: [
        makeSlot(
          "CO",
          { percent: decimal(20), of: "qualified", rounding: "nearest" },
          {
            atLeast: [{ fact: "LDTT", value: decimal(70) }],
            fallback: "BK",
          }
        ),
        makeSlot("BK", "rest", { exclusiveWith: ["CO"] }),
      ],
    },
    entries: {
      facts: new Map(
        UNITS.map((unit) => [unit, new Map<string, FactValue>([["LDTT", decimal(75)]])])
      ),
    },
  }
);

/** A cell of a table on Tiêu chí, by default in its first row. */
export function settingAt(table: SettingTableId, column: number, index = 0): string {
  const { first } = contextOf(SHARE_BLOC).layout.criteria.tables[table];
  return cellAddress({ row: first + index, column });
}
