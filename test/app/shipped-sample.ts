import { listShippedBlocs } from "../../src/rulesets/shipped";
import { sampleSize } from "../judges/programs";

const ALL = listShippedBlocs().map(({ id }) => id);

/** Shipped blocs that a test looks at: day by day the one it names, so that each suite has another; all with THIDUA_FULL=1. */
export function shippedSample(daily: string): readonly string[] {
  if (!ALL.includes(daily)) throw new Error(`No shipped bloc ${daily}`);
  return ALL.filter((id) => id === daily || sampleSize(0, 1) === 1);
}
