import type { explainTexts as vi } from "../vi/explain-texts";

/** Why a unit stands above another and how close it was; the terminal and the pane say it in these words, which come with them. */
export const explainTexts: Readonly<Record<keyof typeof vi, string>> = {
  "amount.percent": "{value} %",
  "amount.points": "{value} points",
  "change.award":
    "{unit}: if the {stage} of {criterion} were {to} instead of {from} ({change}), with all other scores as they are, it would {effect}.",
  "change.blank": "blank",
  "change.fall":
    "{unit}: if the {stage} of {criterion} were {to} instead of {from} ({change}), with all other scores as they are, it would come behind {other}.",
  "change.level":
    "{unit}: if the {stage} of {criterion} were {to} instead of {from} ({change}), with all other scores as they are, it would equal {other}, and the tie keys would decide.",
  "change.none": "No single score can turn the order of the two units.",
  "change.pass":
    "{unit}: if the {stage} of {criterion} were {to} instead of {from} ({change}), with all other scores as they are, it would come before {other}.",
  "column.difference": "Difference",
  "column.sum": "Sum of differences",
  "column.what": "What",
  "count.base":
    "Cells of the base criteria: {expected} = {numeric} scored + {blank} blank + {invalid} not valid; {notAssigned} not assigned.",
  "count.extras":
    "Cells of bonus and penalty: {expected} = {numeric} scored + {blank} blank (none) + {invalid} not valid; {notAssigned} not assigned.",
  "count.units":
    "Units: {expected} = {ranked} ranked + {missing} not completely scored + {excluded} not considered.",
  dominance: "{over} is nowhere below {under}: no change of weights puts {over} behind {under}.",
  "feedback.none": "Every criterion is at the bloc's average.",
  "feedback.part": "{criterion}: {percent} % of the maximum (the bloc's average {mean} %)",
  "feedback.rank": "Result: rank {rank}, {value}.",
  "feedback.strengths": "Strengths: {parts}.",
  "feedback.title": "{unit} – {bloc}, {year}.",
  "feedback.unranked": "Result: not ranked yet[ ({notes})].",
  "feedback.weaknesses": "To improve: {parts}.",
  "gap.ahead": "{first} is ahead of {second} most of all in: {parts}.",
  "gap.behind": "{first} is behind {second} most of all in: {parts}.",
  "gap.part": "{what} ({difference})",
  "gap.percent": "{value} percentage points",
  "gap.points": "{value} points",
  "key.baseTotal": "the points of the base criteria (without bonus and penalty)",
  "key.criterion": "the points of criterion {code}[ – {name}]",
  "key.fewerPenalties": "the penalty (less comes first)",
  "key.group": "the points of group {code}[ – {name}]",
  "key.less": "{key} (less comes first)",
  "key.votes": "the share of votes",
  "line.bonus": "Bonus {code}[ – {name}]",
  "line.bonusCap": "Bonus above the cap, not counted",
  "line.criterion": "{code}[ – {name}]",
  "line.penalty": "Penalty {code}[ – {name}]",
  "line.penaltyCap": "Penalty above the cap, not deducted",
  "line.rounding": "What rounding leaves",
  "margin.award-in":
    "{unit} – {award}: {gap} ahead of the first unit that is not proposed ({units}).",
  "margin.award-out": "{unit} – {award}: {gap} away from the last unit that is proposed ({units}).",
  "margin.award-tie": "{unit} – {award}: level at the last place, the council decides.",
  "margin.minimum-over": "{unit} – {award}: {gap} above the minimum.",
  "margin.minimum-short": "{unit} – {award}: {gap} short of the minimum.",
  "margin.unit":
    "{unit}: rank {rank}, {value}[; {previousGap} behind the place above ({previous})][; {nextGap} ahead of the place below ({next})].",
  "near.council": "Equal to {other}; put behind it by the council",
  "near.key": "Equal to {other}; behind it by {key}: {own} against {theirs}",
  "near.stopped":
    "Same rank as {other}: {missing} has no figure yet for {key} – the council decides",
  "near.tied": "Same rank as {other}: still equal – the council decides",
  "near.unranked": "Cannot be compared with {other} yet",
  "near.value": "{gap} behind {other}",
  "reach.fallBehind": "fall behind the place below",
  "reach.levelNext": "equal the place below",
  "reach.levelPrevious": "equal the place above",
  "reach.loseSeat": "lose its place for {award}",
  "reach.missMinimum": "miss the minimum of {award}",
  "reach.passLast": "pass the last unit that is proposed for {award}",
  "reach.passPrevious": "pass the place above",
  "reach.reachMinimum": "reach the minimum of {award}",
  "stage.checked": "checked score",
  "stage.official": "official score",
  "stage.self": "self-score",
  "why.council":
    "{first} (rank {rankFirst}) stands above {second} (rank {rankSecond}) by the council's decision (order {orderFirst} and {orderSecond}): the two are equal ({value}), {because}.",
  "why.key":
    "{first} (rank {rankFirst}) stands above {second} (rank {rankSecond}): the two are equal ({value}) and are separated by {key}: {keyFirst} against {keySecond}.",
  "why.keys-equal": "and so are all tie keys",
  "why.measure-percent": "percentage of what it could attain",
  "why.measure-points": "total",
  "why.no-keys": "and the ruleset has no tie keys",
  "why.stopped":
    "{first} and {second} share rank {rankFirst}: equal ({value}); {missing} has no figure yet for {key}, so they cannot be compared any further. Enter the figure, or the council decides.",
  "why.stopped-council": "and a figure is missing to compare {key}",
  "why.tied":
    "{first} and {second} share rank {rankFirst}: equal ({value}), {because}. Still equal – the council decides.",
  "why.unranked": "Cannot be compared yet: {units}.",
  "why.unranked-unit": "{unit} is not ranked yet[ ({notes})]",
  "why.value":
    "{first} (rank {rankFirst}) stands above {second} (rank {rankSecond}) because its {measure} is higher: {valueFirst} against {valueSecond}, {gap} more.",
};
