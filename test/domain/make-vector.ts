import { decimal } from "../../src/domain/decimal";
import type { Entry, Result } from "../../src/domain/entries";
import type { Criterion, Rule } from "../../src/domain/ruleset";
import { makeCriterion, makeEntry, typed } from "./samples";

/** Points that count, "–" not assigned, "" not entered, "Lỗi" unusable: what the engine says and a sheet shows. */
export type Shown = number | "–" | "" | "Lỗi";

/** One criterion, what the units DV1 … DV5 have, and the points that the regulation's own examples or its wording give. */
export interface Vector {
  readonly criterion: Criterion;
  readonly entries: readonly Entry[];
  readonly shown: readonly Shown[];
}

export const UNITS = ["DV1", "DV2", "DV3", "DV4", "DV5"];

export const result = (found: Result): Entry => makeEntry({ result: found });
export const number = (value: number | string): Entry =>
  result({ kind: "number", value: decimal(value) });
export const aimed = (value: number, target: number): Entry =>
  makeEntry({
    result: { kind: "number", value: decimal(value) },
    target: { kind: "number", value: decimal(target) },
  });
export const numbers = (...values: (number | null)[]): Entry =>
  result({ kind: "numbers", values: values.map((it) => (it === null ? null : decimal(it))) });
export const done = (value: boolean): Entry => result({ kind: "done", done: value });
export const tier = (value: number): Entry => result({ kind: "tier", tier: value });
export const parts = (...given: boolean[]): Entry => result({ kind: "parts", done: given });
export const self = (points: number): Entry => makeEntry({ self: typed(points) });
export const items = (...pairs: (readonly [string, number | string])[]) =>
  pairs.map(([text, points]) => ({ text, points: decimal(points) }));
export const NOTHING = makeEntry({});
export const NOT_ASSIGNED = makeEntry({ assigned: false });

/** What the first units have and are given; the criterion is not assigned to the others. */
export function vector(
  criterion: Criterion,
  ...pairs: readonly (readonly [Entry, Shown])[]
): Vector {
  return {
    criterion,
    entries: UNITS.map((_, i) => pairs[i]?.[0] ?? NOT_ASSIGNED),
    shown: UNITS.map((_, i) => pairs[i]?.[1] ?? "–"),
  };
}

/** A criterion with a rule. */
export function rule(code: string, max: number, of: Rule): Criterion {
  return makeCriterion(code, max, { rule: of });
}

/** The same with a target for all units. */
export function withTarget(target: number, criterion: Criterion): Criterion {
  return { ...criterion, target: decimal(target) };
}
