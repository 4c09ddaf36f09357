import type { IssueTexts } from "../issue-texts";
import type { rankingIssues as vi } from "../vi/ranking-issues";

/** Faults of the order of equal units, of votes and of who checks the head, in English. */
export const rankingIssues = {
  "bloc.head-checked-by-deputy": {
    found: "the head unit {unit} has official scores",
    needed: "the deputy unit {deputy} to check the head's own part",
    next: "Ask the deputy to look through the head's scores and confirm them.",
  },
  "bloc.head-without-deputy": {
    found: "the head unit {unit} has official scores, but there is no deputy unit",
    needed: "another unit to check the head's own part",
    next: "Enter the deputy unit on the overview sheet, or let another unit check.",
  },
  "ranking.renewed": {
    found: "totals or ranks of the last ranking are not those of now",
    needed: "a record of this ranking to compare with",
    next: "The totals, the ranks and the time are written again under Đối chiếu.",
  },
  "ruleset.band-lowest-minimum": {
    found: 'the lowest class "{name}" also asks at least {percent}% of every criterion',
    needed: "a class for a unit that misses this",
    next: "Take the minimum off the lowest class, or add a lower class.",
  },
  "ruleset.gate-code-unknown": {
    found: 'the condition "{gate}" names the code "{code}", which the criteria do not have',
    needed: "the code of an existing group or criterion",
    next: "Correct the code in the table of conditions.",
  },
  "ruleset.tie-key-twice": {
    found: "tie-break {place} repeats an earlier one",
    needed: "each tie-break once",
    next: "Remove the repeated one.",
  },
  "ruleset.tie-key-unknown": {
    found: 'tie-break {place} names the code "{code}", which the criteria do not have',
    needed: "the code of an existing group or criterion",
    next: "Correct the code in the tie-break order.",
  },
  "ruleset.voting-missing": {
    found: '"{name}" asks for a share of votes, but not of which number',
    needed: "ballots issued, valid ballots or members",
    next: "Choose in the ruleset what votes are divided by.",
  },
  "tie.decision-unused": {
    found: "a council's order for unit {unit}, which is level with no one after all tie-breaks",
    needed: "decisions only between units that are still level",
    next: "Delete this order; it is not used.",
  },
  "tie.decision-without-reason": {
    found: "the council's order for unit {unit} has no reason",
    needed: "the reason for the decision",
    next: "Write the reason and its basis (for example the minutes).",
  },
  "tie.key-missing": {
    found: "{units} level units; some lack a value for tie-break {place} ({missing})",
    needed: "every value, to compare further",
    next: "Enter the missing values, or let the council decide. Missing is not 0.",
  },
  "tie.order-incomplete": {
    found: "units of a group of equals have no place in the council's order ({units})",
    needed: "a place for every unit of the group, or for none",
    next: "Give all of them a place; two units of the same number stay level.",
  },
  "tie.still-tied": {
    found: "{units} units are still level after all tie-breaks",
    needed: "a shared rank, or the council's decision",
    next: "Keep the shared rank, or enter the council's order and reason.",
  },
  "tie.unknown-unit": {
    found: "a council's order for code {unit}, which is no unit of the bloc",
    needed: "the code of a member unit",
    next: "Correct the unit's code.",
  },
  "vote.collected-above-issued": {
    found: "{found} ballots collected, {needed} issued",
    needed: "no more ballots collected than issued",
    next: "Check the record of the vote count.",
  },
  "vote.issued-above-members": {
    found: "{found} ballots issued to {needed} members",
    needed: "at most one ballot for each member",
    next: "Check the number of members and of ballots issued.",
  },
  "vote.missing": {
    found: "the vote count lacks {field}[ of unit {unit}]",
    needed: "the number",
    next: "Enter the missing number. If there was none, enter 0.",
  },
  "vote.not-whole": {
    found: "{field}[ of unit {unit}] is {value}",
    needed: "a whole number from 0",
    next: "Correct it from the record of the vote count.",
  },
  "vote.sum-differs": {
    found: "valid and invalid ballots add up to {found}, {needed} were collected",
    needed: "equal numbers",
    next: "Check the record of the vote count.",
  },
  "vote.unknown-unit": {
    found: "votes for code {unit}, which is no unit of the bloc",
    needed: "the code of a member unit",
    next: "Correct the unit's code.",
  },
  "vote.votes-above-valid": {
    found: "unit {unit} has {found} votes of {needed} valid ballots",
    needed: "no more votes than valid ballots",
    next: "Check the record of the vote count.",
  },
} as const satisfies IssueTexts<keyof typeof vi>;
