import type { IssueTexts } from "../issue-texts";
import type { rulesetIssues as vi } from "../vi/ruleset-issues";

/** Faults of a ruleset, in English. */
export const rulesetIssues = {
  "ruleset.award-negative": {
    found: '{points} points for "{text}"[ in criterion {criterion}]',
    needed: "a number of 0 or more",
    next: "Correct the award's points; move a deduction to the penalty section.",
  },
  "ruleset.band-gap": {
    found: "values from {from} to {to} belong to no class",
    needed: "classes that join without a gap",
    next: "Change a limit of the class next to the gap, or confirm that it is meant if the regulation says so (command line: --accept-band-gaps).",
  },
  "ruleset.band-overlap": {
    found: "values from {from} to {to} belong to two classes at once",
    needed: "one class for each value",
    next: "Change a limit of one of the two classes.",
  },
  "ruleset.checker-criterion": {
    found: 'checker "{checker}" has criterion "{criterion}", which the ruleset does not',
    needed: "the code of a criterion of the ruleset",
    next: "Correct the criterion's code for this checker.",
  },
  "ruleset.checker-name": {
    found: "checker {number} has no name",
    needed: "the name of the body that checks",
    next: "Give it a name, or remove it.",
  },
  "ruleset.duplicate-code": {
    found: 'code "{code}" used for several items[ ({count} times)][ in {list}]',
    needed: "each code used for one item only",
    next: "Give the items different codes.",
  },
  "ruleset.empty": {
    found: "nothing to score[ in {criterion}]",
    needed: "at least one criterion, tier or part",
    next: "Add content or remove the empty item.",
  },
  "ruleset.fact-kind": {
    found:
      'fact "{fact}" is of the wrong kind[, used by condition "{gate}"][, used by award slot "{slot}"]',
    needed: "a yes/no fact for a yes/no condition, a number for a least value",
    next: "Change the kind of the fact, or choose another fact.",
  },
  "ruleset.floor-above-zero": {
    found: "floor {floor}[ of criterion {criterion}]",
    needed: "0 or a negative number",
    next: "Write the floor again, or leave it empty if there is none.",
  },
  "ruleset.group-sum": {
    found: "the items below[ {criterion}] add up to {found} points (× weight)",
    needed: "exactly {needed}, the maximum declared for the group",
    next: "Correct the points, the weights or the group's maximum; points are never rescaled for you.",
  },
  "ruleset.max-not-positive": {
    found: "maximum {max}[ in the {section}][ of {criterion}]",
    needed: "a number above 0 (a cap may be 0)",
    next: "Enter the maximum again.",
  },
  "ruleset.parts-sum": {
    found: "the parts[ of criterion {criterion}] add up to {found}, or one part is negative",
    needed: "exactly {needed}, the criterion's maximum, and no negative part",
    next: "Correct the points of the parts or the maximum.",
  },
  "ruleset.penalty-negative": {
    found: '{points} points for "{text}"[ in criterion {criterion}] in the penalty section',
    needed: "a positive number: the section is subtracted already",
    next: "Remove the minus sign.",
  },
  "ruleset.percent-limits": {
    found: "floor {floor} %, ceiling {ceiling} %[ of criterion {criterion}]",
    needed: "a floor of 0 or more, below the ceiling",
    next: "Write both limits again.",
  },
  "ruleset.places": {
    found: "{places} decimals[ for {field}][ of criterion {criterion}]",
    needed: "a whole number from 0 to 4",
    next: "Choose the number of decimals again.",
  },
  "ruleset.rank-order": {
    found: "rank {rank}[ of criterion {criterion}] after rank {before}",
    needed: "whole ranks from 1, rising, each listed once",
    next: "Put the table of ranks in order.",
  },
  "ruleset.scale-sum": {
    found: "the main sections add up to {found} points (× weight)",
    needed: "exactly {needed}, the declared scale",
    next: "Correct the points, the weights or the scale; points are never rescaled for you.",
  },
  "ruleset.slot-fallback": {
    found: 'award slot "{slot}" falls back to "{other}", which is missing or listed before it',
    needed: "the code of a slot listed after it",
    next: "Mend the code, or change the order of the slots.",
  },
  "ruleset.slot-order": {
    found: 'award slot "{slot}" excludes "{other}", which is listed after it',
    needed: "a slot that excludes only slots listed before it",
    next: "Swap the two slots or move the exclusion to the later one.",
  },
  "ruleset.target-negative": {
    found: "target {target}[ of criterion {criterion}]",
    needed: "a number of 0 or more",
    next: "Write the target again, or leave it empty if there is none.",
  },
  "ruleset.tier-first": {
    found: "the first tier[ of criterion {criterion}] starts at {from}",
    needed: "a first tier that starts at 0",
    next: "Start the first tier at 0 or add a tier from 0.",
  },
  "ruleset.tier-order": {
    found: "tier {tier}[ of criterion {criterion}] starts at {from}, after one from {before}",
    needed: "tiers that start at rising values",
    next: "Put the tiers in order from low to high, each start once.",
  },
  "ruleset.tier-over-max": {
    found: "tier {tier}[ of criterion {criterion}] gives {points} points",
    needed: "a number from 0 to {max}",
    next: "Correct the tier's points or the criterion's maximum.",
  },
  "ruleset.too-many-decimals": {
    found: "the number {value}[ in {criterion}]",
    needed: "at most {places} decimals",
    next: "Round the number or let the ruleset keep more decimals.",
  },
  "ruleset.trim-too-few": {
    found:
      "criterion {criterion} has only {count} checkers while the highest and lowest scores are to be dropped: none is dropped, the mean counts",
    needed: "at least {needed} checkers",
    next: "Add a checker for this criterion, or choose another way to combine (mean, median).",
  },
  "ruleset.unknown-fact": {
    found:
      'fact "{fact}" is not declared[, used by condition "{gate}"][, used by award slot "{slot}"]',
    needed: "a fact from the ruleset's list of facts",
    next: "Add the fact to the list or correct the code.",
  },
  "ruleset.unknown-slot": {
    found: 'award slot "{slot}" excludes "{other}", which is not in the list',
    needed: "the code of a slot listed before it",
    next: "Correct the code or remove the exclusion.",
  },
  "ruleset.weight-not-positive": {
    found: "weight {weight}[ of criterion {criterion}]",
    needed: "a number above 0",
    next: "Enter the weight again; where no weights are used, enter 1.",
  },
} satisfies IssueTexts<keyof typeof vi>;
