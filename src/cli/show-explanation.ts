import { describePair, type PairRemarks } from "../app/explain/describe-pair";
import { nameLine } from "../app/explain/describe-gap";
import type { PairExplanation, PairSide } from "../app/explain/explain-pair";
import { exactly, signed } from "../app/explain/remark";
import type { PairChange } from "../app/explain/find-pair-changes";
import type { GapLine } from "../domain/explain/explain-gap";
import type { AwardMargin, PlaceMargin } from "../domain/explain/find-margins";
import { localizeNumber } from "../locales/fill-text";
import type { Language } from "../locales/language";
import { wordRemark } from "../locales/word-remark";
import { printTable } from "./print-table";
import { toReasonJson } from "./show-reason";

/** Why one unit stands above another, for a terminal: the sentence, the differences that add up to the gap, margins, the smallest corrections. */
export function printExplanation(explanation: PairExplanation, language: Language): string[] {
  const remarks = describePair(explanation);
  const { reason, gap, dominance, margins, changes } = wordAll(remarks, language);
  return [
    reason,
    ...gap,
    ...(dominance === null ? [] : [dominance]),
    ...printLines(explanation, language),
    "",
    ...margins,
    "",
    ...changes,
  ];
}

/** The same as JSON: figures for programs, sentences for people. */
export function toExplanationJson(explanation: PairExplanation, language: Language): object {
  const { input, first, second, reason, gap, changes, dominant } = explanation;
  return {
    by: input.ruleset.ranking.by,
    places: input.ruleset.ranking.places,
    first: toSideJson(first),
    second: toSideJson(second),
    reason: toReasonJson(reason),
    gap: gap && {
      value: gap.gap.toNumber(),
      lines: gap.lines.map((line) => ({
        kind: line.kind,
        code: line.code,
        section: line.section,
        what: wordRemark(nameLine(input, line), language),
        first: line.a?.toNumber() ?? null,
        second: line.b?.toNumber() ?? null,
        difference: line.difference.toNumber(),
      })),
    },
    changes: changes.map(toChangeJson),
    dominant,
    sentences: wordAll(describePair(explanation), language),
  };
}

interface Sentences {
  readonly reason: string;
  readonly gap: readonly string[];
  readonly dominance: string | null;
  readonly margins: readonly string[];
  readonly changes: readonly string[];
}

function wordAll(remarks: PairRemarks, language: Language): Sentences {
  const { reason, gap, dominance, margins, changes } = remarks;
  return {
    reason: wordRemark(reason, language),
    gap: gap.map((one) => wordRemark(one, language)),
    dominance: dominance && wordRemark(dominance, language),
    margins: margins.map((one) => wordRemark(one, language)),
    changes: changes.map(({ remark }) => wordRemark(remark, language)),
  };
}

/** Lines that differ, then their sum; nothing while a unit is incomplete. */
function printLines({ input, first, second, gap }: PairExplanation, language: Language): string[] {
  if (gap === null) return [];
  const print = (value: GapLine["a"]): string =>
    value === null ? "–" : localizeNumber(exactly(value).digits, language);
  const sign = (value: GapLine["difference"]): string =>
    localizeNumber(signed(value).digits, language);
  const head = (code: "column.what" | "column.difference" | "column.sum"): string =>
    wordRemark({ code, params: {} }, language);
  const rows = gap.lines
    .filter(({ difference }) => !difference.eq(0))
    .map((line) => [
      print(line.a),
      print(line.b),
      sign(line.difference),
      wordRemark(nameLine(input, line), language),
    ]);
  const columns = [
    { heading: first.unit.code, align: "right" },
    { heading: second.unit.code, align: "right" },
    { heading: head("column.difference"), align: "right" },
    { heading: head("column.what"), align: "left" },
  ] as const;
  return ["", ...printTable(columns, [...rows, ["", "", sign(gap.gap), head("column.sum")]])];
}

function toSideJson({ unit, points, ranked, margins }: PairSide): object {
  return {
    unit: unit.code,
    name: unit.name,
    shortName: unit.shortName,
    sample: unit.sample,
    rank: ranked.rank,
    place: ranked.place,
    value: ranked.value?.toNumber() ?? null,
    complete: points.complete,
    failedGates: ranked.eligibility.failedGates,
    margins: margins && {
      previous: toPlaceJson(margins.previous),
      next: toPlaceJson(margins.next),
      awards: margins.awards.map(toAwardJson),
    },
  };
}

function toPlaceJson(margin: PlaceMargin | null): object | null {
  return (
    margin && {
      units: margin.units,
      place: margin.place,
      value: margin.value.toNumber(),
      gap: margin.gap.toNumber(),
    }
  );
}

function toAwardJson({ slot, status, overMinimum, lastProposed, firstOut }: AwardMargin): object {
  return {
    slot,
    status,
    overMinimum: overMinimum?.toNumber() ?? null,
    lastProposed: toPlaceJson(lastProposed),
    firstOut: toPlaceJson(firstOut),
  };
}

function toChangeJson({
  kind,
  unit,
  other,
  line,
  criterion,
  from,
  to,
  change,
}: PairChange): object {
  return {
    kind,
    unit,
    other,
    line: line?.kind ?? null,
    slot: line && "slot" in line ? line.slot : null,
    criterion,
    from: from?.toNumber() ?? null,
    to: to.toNumber(),
    change: change.toNumber(),
  };
}
