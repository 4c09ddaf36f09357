import type { Decimal } from "../../domain/decimal";
import type { Issue, IssueCode, Params } from "../../domain/issue";
import type { Proposal } from "./draft-node";
import type { RuleNote } from "./rule-words";

const NOTE_CODES: Readonly<Record<RuleNote["kind"], IssueCode>> = {
  below: "criteria.below-supposed",
  between: "criteria.gap-below",
  edge: "criteria.lower-edge",
  shared: "criteria.shared-edge",
  stopsAtFull: "criteria.stops-at-full",
  stopsAtZero: "criteria.stops-at-zero",
};

interface Hole {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** What an officer must know of a proposed rule: words not understood, results that no tier names, what was supposed. */
export function reportProposal(
  proposal: Proposal,
  hole: Hole | null,
  max: Decimal | null
): Issue[] {
  const { isUnderstood, notes, text, code } = proposal;
  const warn = (issue: IssueCode, params: Params): Issue => ({
    code: issue,
    severity: "warning",
    about: { criterion: code },
    at: proposal.at,
    params,
  });
  const found = text.replaceAll("\n", "; ").slice(0, 120);
  const top = highestTier(proposal);
  return [
    ...(isUnderstood ? [] : [warn("criteria.rule-unread", { found })]),
    ...(hole === null
      ? []
      : [warn("criteria.rule-hole", { from: hole.from.toNumber(), to: hole.to.toNumber() })]),
    ...(top === null || max === null || top.gte(max)
      ? []
      : [warn("criteria.top-tier", { found: top.toNumber(), needed: max.toNumber() })]),
    ...notes.map((note) => warn(NOTE_CODES[note.kind], toParams(note))),
  ];
}

function toParams(note: RuleNote): Params {
  return {
    ...("value" in note ? { value: note.value.toNumber() } : {}),
    ...("points" in note ? { points: note.points.toNumber() } : {}),
  };
}

/** The best a tier gives; null where points do not come from tiers. */
function highestTier({ rule }: Proposal): Decimal | null {
  if (!("tiers" in rule)) return null;
  return rule.tiers.reduce<Decimal | null>(
    (top, { points }) => (top === null || points.gt(top) ? points : top),
    null
  );
}
