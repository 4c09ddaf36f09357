import type { Decimal } from "../decimal";
import type { Entry } from "../entries";
import type { Criterion } from "../ruleset";

/** The target that counts for one unit: its own, else the criterion's. 0 and empty mean none (null); a negative one or a text is "invalid". */
export function findTarget(criterion: Criterion, { target }: Entry): Decimal | null | "invalid" {
  if (target?.kind === "invalid") return "invalid";
  if (target?.kind === "none") return null;
  const value = target === null ? criterion.target : target.value;
  if (value?.lt(0)) return "invalid";
  return value === null || value.eq(0) ? null : value;
}
