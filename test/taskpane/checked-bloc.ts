import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";

/** The live bloc before anyone has checked it: units gave themselves scores, checked ones count. */
export const CHECKED_BLOC: BlocInput = {
  ...LIVE_BLOC,
  ruleset: { ...LIVE_RULESET, ranking: { ...LIVE_RULESET.ranking, stage: "checked" } },
};

/** Its new book. */
export const CHECKED_BOOK = planBook(CHECKED_BLOC);
