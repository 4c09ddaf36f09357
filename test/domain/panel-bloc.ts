import type { BlocInput } from "../../src/domain/compute-bloc";
import type { Entry, Typed } from "../../src/domain/entries";
import { type Combine, SHARED_RANKS } from "../../src/domain/ruleset";
import { makeBloc, makeCriterion, makeEntries, makeEntry, makeRuleset, typed } from "./samples";

/** One unit's scores by four checkers; null = not given, a text = typed nonsense. */
type Given = readonly (number | string | null)[];

const CODES = ["SNV", "STC", "VP", "BDV"];

function checked(given: Given, more: Partial<Entry> = {}): Entry {
  const checks = given.map((value, i): [string, Typed] => {
    if (value === null) return [CODES[i] ?? "", null];
    if (typeof value === "number") return [CODES[i] ?? "", typed(value)];
    return [CODES[i] ?? "", { kind: "invalid", found: value }];
  });
  return makeEntry({ ...more, checks: new Map(checks) });
}

/** Five units checked by four bodies on criterion 1, by the first body alone on criterion 2; ranked at stage Thẩm định. */
export function makePanelBloc(combine: Combine): BlocInput {
  const one = (given: Given, more: Partial<Entry> = {}): Record<string, Entry> => ({
    "1": checked(given, more),
    "2": checked([4], { self: typed(5), reason: "Thiếu minh chứng" }),
  });
  return {
    bloc: makeBloc(["DV1", "DV2", "DV3", "DV4", "DV5"]),
    ruleset: makeRuleset([makeCriterion("1", 10), makeCriterion("2", 5)], {
      ranking: { by: "points", places: 2, stage: "checked", ...SHARED_RANKS },
      checkers: {
        combine,
        members: CODES.map((code, i) => ({
          code,
          name: ["Sở Nội vụ", "Sở Tài chính", "Văn phòng UBND tỉnh", "Ban Dân vận"][i] ?? "",
          criteria: i === 0 ? [] : ["1"],
        })),
      },
    }),
    entries: makeEntries({
      DV1: one([10, 8, 9, 2]),
      DV2: one([7, 7, 7.25, 7.5], { checked: typed(6), reason: "Hội đồng thống nhất" }),
      DV3: one([9, 9, 9, null]),
      DV4: one([9, "chín", 9, 9]),
      DV5: { "1": makeEntry({ assigned: false }), "2": checked([0]) },
    }),
  };
}
