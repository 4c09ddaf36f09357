import type { BlocInput } from "../../src/domain/compute-bloc";
import { listAllCriteria } from "../../src/domain/criteria-tree";
import type { Decimal } from "../../src/domain/decimal";
import { scoreByRule } from "../../src/domain/points/score-by-rule";
import type { Criterion } from "../../src/domain/ruleset";
import { EMPTY_ENTRY, type Entry } from "../../src/domain/entries";

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
      entries: listAllCriteria(ruleset).map((criterion) =>
        clean(criterion, scores?.get(criterion.code) ?? EMPTY_ENTRY)
      ),
    };
  });
  return toPlain({ units, sample: entries.sample });
}

function clean(criterion: Criterion, entry: Entry): object {
  const same = <Value extends { readonly kind: string } | null>(value: Value): unknown =>
    value?.kind === "invalid" ? { kind: "invalid" } : value;
  const { result } = entry;
  // A direct criterion takes any text as its result, also the one that stands for an unknown text.
  const isText = criterion.rule.kind === "direct" && result?.kind === "invalid";
  const isRefused = scoreByRule(criterion, entry, 2).status === "invalid";
  const isBlank = result?.kind === "parts" && result.done.every((done) => done === null);
  return {
    ...entry,
    result: isBlank
      ? null
      : isText
        ? { kind: "text", text: "?" }
        : isRefused
          ? { kind: "invalid" }
          : result,
    self: same(entry.self),
    checked: same(entry.checked),
    official: same(entry.official),
  };
}
