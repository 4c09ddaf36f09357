import type { BlocInput } from "../../src/domain/compute-bloc";
import { LIVE_BLOC, LIVE_RULESET } from "./live-bloc";

/** Three units that all have what DV1 has, and one tie-break, which does not part them. */
export const LEVEL_BLOC: BlocInput = {
  ...LIVE_BLOC,
  ruleset: {
    ...LIVE_RULESET,
    ranking: { ...LIVE_RULESET.ranking, tieBreak: [{ kind: "criterion", code: "II" }] },
  },
  entries: {
    ...LIVE_BLOC.entries,
    scores: new Map(
      ["DV1", "DV2", "DV3"].map((unit) => [
        unit,
        LIVE_BLOC.entries.scores.get("DV1") ?? new Map<string, never>(),
      ])
    ),
  },
};
