import { listRanking, type RankingLine, type RankNote } from "../app/list-ranking";
import { describeNeighbour, type Neighbourhood } from "../app/explain/describe-neighbour";
import { say } from "../locales/catalogue";
import type { Language } from "../locales/language";
import { wordRemark } from "../locales/word-remark";
import { printTable } from "./print-table";
import { toReasonJson } from "./show-reason";
import { markSample, printFixed, type Computed } from "./show-units";

/** How units are ranked, and the ranking as a table: rank, unit, total, percent, class, notes. */
export function printRanking(computed: Computed, language: Language): string[] {
  const { places } = computed.input.ruleset.ranking;
  const numbers = { places, language };
  const lines = listRanking(computed.input, computed.outcome);
  const rows = lines.map(({ unit, rank, total, percent, band, notes }, index) => [
    rank === null ? "–" : String(rank),
    unit.code,
    markSample(unit.name, unit.sample, language),
    printFixed(total, numbers),
    printFixed(percent, numbers),
    band ?? "–",
    [...sayNotes(notes, language), ...sayTie(findTie(computed, lines, index), language)].join("; "),
  ]);
  const columns = [
    { heading: say(language, "column.rank"), align: "right" },
    { heading: say(language, "column.code"), align: "left" },
    { heading: say(language, "column.unit"), align: "left" },
    { heading: say(language, "column.total"), align: "right" },
    { heading: say(language, "column.percent"), align: "right" },
    { heading: say(language, "column.class"), align: "left" },
    { heading: say(language, "column.notes"), align: "left" },
  ] as const;
  const { by } = computed.input.ruleset.ranking;
  return [
    say(language, by === "points" ? "ranking.by-points" : "ranking.by-percent", { places }),
    "",
    ...printTable(columns, rows),
  ];
}

/** The ranking as JSON. */
export function toRankingJson(computed: Computed, language: Language): object[] {
  const lines = listRanking(computed.input, computed.outcome);
  return lines.map((line, index) => {
    const tie = findTie(computed, lines, index);
    const [text = ""] = sayTie(tie, language);
    return {
      ...toLineJson(line, language),
      place: line.ranked.place,
      tie: tie && { ...toReasonJson(tie.reason), text },
    };
  });
}

/** What separates a unit of the same value from the one listed before it, or leaves them level; null where the values differ. */
function findTie(
  computed: Computed,
  lines: readonly RankingLine[],
  index: number
): Neighbourhood | null {
  const [other, own] = [lines[index - 1], lines[index]];
  if (!own || !other || own.rank === null) return null;
  const found = describeNeighbour(computed, [own.unit.code, other.unit.code]);
  return found === null || found.reason.kind === "value" ? null : found;
}

function sayTie(tie: Neighbourhood | null, language: Language): string[] {
  return tie === null ? [] : [wordRemark(tie.remark, language)];
}

function toLineJson(line: RankingLine, language: Language): object {
  const { unit, points, ranked, rank, total, percent, band, notes } = line;
  return {
    rank,
    sharedBy: ranked.sharedBy,
    unit: unit.code,
    name: unit.name,
    sample: unit.sample,
    value: ranked.value?.toNumber() ?? null,
    total: total?.toNumber() ?? null,
    percent: percent?.toNumber() ?? null,
    class: ranked.band,
    className: band,
    complete: points.complete,
    scored: points.scored,
    expected: points.expected,
    invalid: points.invalid,
    failedGates: ranked.eligibility.failedGates,
    notes: sayNotes(notes, language),
  };
}

/** Why a unit shares its rank or has none, in words. */
export function sayNotes(notes: readonly RankNote[], language: Language): string[] {
  return notes.map(({ code, params, sample }) => {
    const { name } = params;
    const marked = typeof name === "string" ? { name: markSample(name, sample, language) } : {};
    return say(language, code, { ...params, ...marked });
  });
}
