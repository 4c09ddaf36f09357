import { drawAnalysis } from "../../src/app/analysis/draw-analysis";
import { drawComparison } from "../../src/app/analysis/draw-comparison";
import { decideAward } from "../../src/app/awards/decide-award";
import { recordResult } from "../../src/app/awards/record-result";
import { decideOrder } from "../../src/app/council/decide-order";
import { drawNominations } from "../../src/app/nominations/draw-nominations";
import { planBook } from "../../src/app/plan-book";
import { writeVotes } from "../../src/app/votes/write-votes";
import type { BlocInput } from "../../src/domain/compute-bloc";
import type { BallotField } from "../../src/sheets/votes/votes-layout";
import { snapshotOf } from "../app/live-book";
import { LEVEL_BLOC } from "../sheets/level-bloc";
import { act, once, type ContractAction } from "./contract-action";

/** With a vote. */
const VOTING: BlocInput = {
  ...LEVEL_BLOC,
  ruleset: { ...LEVEL_BLOC.ruleset, voting: { denominator: "valid", thresholdPercent: null } },
};

const book = once(() => snapshotOf(planBook(VOTING)));

/** What the bloc does when it meets: votes, an order of equals, awards and their results, and the sheets that it asks for. */
export const MEETING_ACTIONS: readonly ContractAction[] = [
  act("write the votes", book, {
    action: writeVotes,
    input: {
      fields: new Map<BallotField, string>([
        ["issued", "9"],
        ["valid", "8"],
      ]),
      votes: new Map([["DV2", "7"]]),
    },
  }),
  act("decide the order of equals", book, {
    action: decideOrder,
    input: {
      orders: new Map([
        ["DV1", 2],
        ["DV2", 1],
        ["DV3", 3],
      ]),
      reason: "=Biên bản 5",
    },
  }),
  act("decide an award", book, {
    action: decideAward,
    input: { unit: "DV1", slot: "", reason: "=Tự rút" },
  }),
  act("record the result of an award", book, {
    action: recordResult,
    input: { unit: "DV1", result: { slot: "S1", number: "15/QĐ-UBND", date: "2019-01-15" } },
  }),
  act("draw the nominations", book, { action: drawNominations, input: undefined }),
  act("draw the comparison", book, { action: drawComparison, input: undefined }),
  act("draw the analysis", book, {
    action: drawAnalysis,
    input: { at: "09:00 ngày 01/12/2018", draws: 100 },
  }),
];
