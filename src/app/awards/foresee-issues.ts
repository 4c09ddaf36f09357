import type { UnitCode } from "../../domain/bloc";
import { checkAwards } from "../../domain/checks/check-awards";
import { type BlocInput, computeBloc } from "../../domain/compute-bloc";
import type { Issue, IssueCode } from "../../domain/issue";
import { SHEETS, TAB_NAMES } from "../../sheets/sheet-keys";

const ABOUT_UNIT: readonly IssueCode[] = [
  "award.exclusive-pair",
  "award.refused",
  "award.decided-otherwise",
  "award.result-without-number",
];

/** What would be said of a unit's award after a change, never as an error: whoever decides answers for it. Of a slot with too many units only what the change brings about. */
export function foreseeIssues(
  before: BlocInput,
  after: BlocInput,
  { unit, slot }: { readonly unit: UnitCode; readonly slot: string | null }
): readonly Issue[] {
  const isTooMany = ({ code, params }: Issue): boolean =>
    code === "award.over-quota" && params?.slot === slot;
  const wasTooMany = listIssues(before).some(isTooMany);
  return listIssues(after)
    .filter(
      (issue) =>
        (isTooMany(issue) && !wasTooMany) ||
        (issue.about?.unit === unit && ABOUT_UNIT.includes(issue.code))
    )
    .map((issue) => (issue.severity === "error" ? { ...issue, severity: "warning" } : issue));
}

function listIssues(input: BlocInput): readonly Issue[] {
  return checkAwards(input, computeBloc(input));
}

/** A code that no slot of the ruleset has; "" and null are none. */
export function checkKnown(
  { ruleset }: BlocInput,
  unit: UnitCode,
  slot: string | null
): readonly Issue[] {
  if (slot === null || slot === "" || ruleset.slots.some(({ code }) => code === slot)) return [];
  const params = { slot };
  return [{ code: "award.unknown-slot", severity: "error", about: { unit }, params }];
}

/** Said where Đề nghị khen thưởng has no such column, or no line of the unit. */
export function missingColumn(name: string): readonly Issue[] {
  const at = { sheet: TAB_NAMES[SHEETS.awards] ?? SHEETS.awards };
  return [{ code: "book.row-missing", severity: "error", at, params: { name } }];
}
