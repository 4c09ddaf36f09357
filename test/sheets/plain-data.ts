import type { BlocInput } from "../../src/domain/compute-bloc";
import { listAllCriteria } from "../../src/domain/criteria-tree";
import type { Decimal } from "../../src/domain/decimal";
import { scoreByRule } from "../../src/domain/points/score-by-rule";
import { NO_STANDING } from "../../src/domain/points/standing";
import type { Criterion } from "../../src/domain/ruleset";
import {
  type Count,
  EMPTY_ENTRY,
  type Entries,
  type Entry,
  isInvalid,
} from "../../src/domain/entries";

type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Data as a person would compare it: decimals as digits, maps as records, texts NFC and trimmed. */
export function toPlain(data: unknown): Plain {
  if (typeof data === "string") return data.normalize("NFC").trim();
  if (data === null || data === undefined) return null;
  if (typeof data !== "object") return data as Plain;
  if (isDecimal(data)) return data.toString();
  if (Array.isArray(data)) return data.map(toPlain);
  const pairs = data instanceof Map ? [...data] : Object.entries(data);
  return Object.fromEntries(pairs.map(([key, value]) => [`${String(key)}`, toPlain(value)]));
}

function isDecimal(data: object): data is Decimal {
  return "c" in data && "e" in data && "s" in data;
}

/** What people entered, in one form: nothing said about a criterion is an empty entry, an unusable value is "invalid" whatever it says. */
export function plainEntries({ bloc, ruleset, entries }: BlocInput): Plain {
  const units = bloc.units.map(({ code }) => {
    const scores = entries.scores.get(code);
    const facts = [...(entries.facts.get(code) ?? [])].filter(([, value]) => value !== null);
    return {
      unit: code,
      facts: new Map(facts),
      decision: entries.decisions.get(code) ?? null,
      result: entries.results.get(code) ?? null,
      entries: listAllCriteria(ruleset).map((criterion) =>
        clean(criterion, scores?.get(criterion.code) ?? EMPTY_ENTRY)
      ),
    };
  });
  const { nominations = null } = entries;
  return toPlain({ units, ...plainVote(entries), nominations, sample: entries.sample });
}

/** A typed value that is no number is "invalid" whatever it says. */
function plainVote({ tieDecisions, ballot }: Entries): object {
  const same = (count: Count): unknown =>
    count !== null && isInvalid(count) ? { kind: "invalid" } : count;
  if (ballot === null) return { tieDecisions, ballot };
  const { votes, ...counts } = ballot;
  const fields = Object.entries(counts).map(([field, count]) => [field, same(count)]);
  const units = [...votes].map(([unit, count]) => [unit, same(count)]);
  return { tieDecisions, ballot: [...fields, ...units] };
}

const TERMS = { places: 2, standing: NO_STANDING };

/** A target that is the criterion's own says nothing new. */
function isSame({ target }: Criterion, entry: Entry): boolean {
  const own = entry.target;
  return own?.kind === "number" && target !== null && own.value.eq(target);
}

function clean(criterion: Criterion, entry: Entry): object {
  const same = <Value extends { readonly kind: string } | null>(value: Value): unknown =>
    value?.kind === "invalid" ? { kind: "invalid" } : value;
  return {
    ...entry,
    result: cleanResult(criterion, entry),
    target: isSame(criterion, entry) ? null : same(entry.target),
    self: same(entry.self),
    checked: same(entry.checked),
    official: same(entry.official),
    checks: [...(entry.checks ?? [])]
      .filter(([, typed]) => typed !== null)
      .map(([code, typed]) => [code, same(typed)]),
  };
}

function cleanResult(criterion: Criterion, entry: Entry): unknown {
  const { result } = entry;
  if (isBlank(result)) return null;
  // A direct criterion takes any text as its result, also the one that stands for an unknown text.
  if (criterion.rule.kind === "direct" && result?.kind === "invalid")
    return { kind: "text", text: "?" };
  const isRefused = scoreByRule(criterion, entry, TERMS).status === "invalid";
  return isRefused ? { kind: "invalid" } : result;
}

function isBlank(result: Entry["result"]): boolean {
  if (result === null) return true;
  const lines = result.kind === "parts" ? result.done : null;
  const values = result.kind === "numbers" ? result.values : lines;
  return values?.every((value) => value === null) ?? false;
}
