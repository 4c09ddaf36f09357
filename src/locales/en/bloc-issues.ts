import type { IssueTexts } from "../issue-texts";
import type { blocIssues as vi } from "../vi/bloc-issues";

/** Faults of a bloc, its units, their facts, classes and awards, in English. */
export const blocIssues = {
  "award.decided-otherwise": {
    found: '"{other}" was awarded[ to unit {unit}][, while "{award}" was proposed]',
    needed: "a result like the proposal, or a known reason for the difference",
    next: "Look at the decision again. If it is right, nothing needs mending: results and proposals are kept apart.",
  },
  "award.decision-without-reason": {
    found: "a decision[ for unit {unit}] that departs from the proposal, without a reason",
    needed: "the reason for the decision",
    next: "Write the reason and its basis (for example the minutes) in the reason column.",
  },
  "award.exclusive-pair": {
    found:
      '"{award}" together with "{other}"[ for unit {unit}]; one achievement is not rewarded twice',
    needed: "one of the two",
    next: "Drop one of them, or mend the column of exclusions in the award slots if both may be given.",
  },
  "award.not-enough-units": {
    found: 'only {found} units qualify for "{award}"',
    needed: "{count} units, as declared",
    next: "Review the conditions, or leave the remaining places empty.",
  },
  "award.over-percent": {
    found:
      '{percent} % of {base} units is {raw}, rounded to {count} places of "{award}": more than {percent} %',
    needed: "no more than the percentage, where the rule says at most",
    next: "If the rule forbids it, choose rounding down on the sheet Sửa tiêu chí, in the award slots.",
  },
  "award.over-quota": {
    found: '{found} units are proposed for "{award}" by the bloc\'s decisions',
    needed: "no more than {count} units",
    next: "Look at the bloc's decisions again, or change the number in the award slots.",
  },
  "award.refused": {
    found: '"{award}" was refused[ to unit {unit}] by the higher level',
    needed: "nothing to mend",
    next: '[By the rules it is considered for "{other}" instead: the bloc writes its decision and the reason. ]Tell the unit.',
  },
  "award.result-missing": {
    found: '"{award}" was proposed, but no result is entered[ for unit {unit}]',
    needed: "the award that was given, or that none was",
    next: "Once it is decided, enter it in the column Kết quả khen thưởng of the sheet Đề nghị khen thưởng.",
  },
  "award.result-unknown": {
    found: 'a result for code "{slot}"[ for unit {unit}]',
    needed: "an award from the list of award slots",
    next: "Choose the award from the list.",
  },
  "award.result-without-number": {
    found: "the award[ of unit {unit}] has no number or no date of its decision",
    needed: "number and date of the decision",
    next: "Enter them in the two columns beside the result.",
  },
  "award.tie-at-cut": {
    found: '{units} units with equal points at the last place of "{award}"',
    needed: "a choice of {seats}",
    next: "The bloc decides and writes decision and reason on the awards sheet; nothing is chosen for you.",
  },
  "award.unknown-slot": {
    found: 'a decision for[ code "{slot}"][ "{found}"][ for unit {unit}]',
    needed: "an award from the list of award slots[: {needed}]",
    next: "Choose the award from the list again.",
  },
  "bloc.duplicate-unit": {
    found: 'unit code {unit} used for several units[, "{name}" among them]',
    needed: "one code for each unit",
    next: "Change the code of one of the units.",
  },
  "bloc.no-units": {
    found: "a bloc without units",
    needed: "at least one member unit",
    next: "Enter the list of units.",
  },
  "bloc.not-found": {
    found: 'no bloc, ruleset or sample scores with the id "{name}"',
    needed: "a shipped id[ ({available})] or the name of a .json file",
    next: "Check the id.",
  },
  "bloc.similar-unit": {
    found: 'the name "{name}" is almost the name of unit {other}',
    needed: "a name of its own for each unit",
    next: "If it is the same unit, remove one; if not, write the names in full.",
  },
  "bloc.unknown-criterion": {
    found: "criterion {criterion} in the list of what is not assigned",
    needed: "the code of a criterion in the ruleset",
    next: "Correct the code or remove the line.",
  },
  "bloc.unknown-role-unit": {
    found: "{role} is {unit}, which is not in the list of units",
    needed: "the code of a member unit",
    next: "Choose the unit again.",
  },
  "bloc.unknown-unit": {
    found: "unit {unit} in the list of what is not assigned",
    needed: "the code of a member unit",
    next: "Correct the code or remove the line.",
  },
  "class.none": {
    found: "the value {value}[ of unit {unit}] belongs to no class",
    needed: "a class that holds this value",
    next: "Review the classes; for now the unit is ranked but has no class.",
  },
  "fact.invalid": {
    found: '"{found}"[ for {name}]',
    needed: '"Có" (yes) or "Không" (no)',
    next: "Choose again from the cell's list.",
  },
  "fact.not-entered": {
    found: '"{name}"[ of unit {unit}] is not confirmed yet',
    needed: '"Có" (yes) or "Không" (no)',
    next: "Choose an answer on the units sheet; until then the condition counts as not met.",
  },
  "fact.number-missing": {
    found: 'no number for "{name}"[ of unit {unit}] yet',
    needed: "a number[, in {measure}]",
    next: "Enter it on the units sheet; until then the condition counts as not met, not as 0.",
  },
  "unit.incomplete": {
    found: "scores for {scored} of {expected} assigned criteria[ of unit {unit}]",
    needed: "a score for every assigned criterion",
    next: "Go on scoring[, starting with criterion {first}]; until then the unit is not ranked.",
  },
  "unit.no-sheet": {
    found: "no scoring sheet for unit {unit}[ ({name})]",
    needed: "one scoring sheet for each unit",
    next: "Take the sheet from an earlier copy, or create a new workbook.",
  },
} satisfies IssueTexts<keyof typeof vi>;
