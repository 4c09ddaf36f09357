import type { HostObject, HostValue } from "./host-object";
import { identify } from "./identify";
import type { QueryPlan } from "./plan-query";
import type { ScalarSchema } from "./schema";
import type { Scope } from "./scope";
import { findScalar, toObject } from "./touch-members";
import type { QueryInfo } from "./wire";

type Fields = Record<string, HostValue>;

/** The part of a collection that is asked for. */
export type Window = Pick<QueryInfo, "Top" | "Skip">;

/** Reads what a plan asks of an object, under names of the wire; a collection answers `_Items`. */
export function runQuery(
  scope: Scope,
  object: HostObject,
  { plan, window = {} }: { readonly plan: QueryPlan; readonly window?: Window }
): Fields {
  const fields = { ...identify(scope, object), ...readScalars(scope, object, plan) };
  for (const { name, wire, plan: inner } of plan.navigations) {
    const place = `${object.type}.${name}`;
    const read = object.get?.[wire] ?? scope.gate.refuseMissing(place);
    const child = toObject(read(), place);
    fields[wire] = child && runQuery(scope, child, { plan: inner });
  }
  if (plan.items) fields._Items = readItems(scope, object, { plan: plan.items, window });
  return fields;
}

function readScalars(scope: Scope, object: HostObject, plan: QueryPlan): Fields {
  const fields: Fields = {};
  for (const scalar of plan.rest) {
    const value = findScalar(object, scalar);
    if (value === undefined) scope.gate.noteLeftOut(placeOf(plan, scalar));
    else fields[scalar.wire] = value;
  }
  for (const scalar of plan.scalars) {
    const value = findScalar(object, scalar);
    if (value === undefined) scope.gate.refuseMissing(placeOf(plan, scalar));
    fields[scalar.wire] = value;
  }
  return fields;
}

function placeOf({ type }: QueryPlan, { name }: ScalarSchema): string {
  return `${type}.${name}`;
}

function readItems(
  scope: Scope,
  object: HostObject,
  { plan, window }: { readonly plan: QueryPlan; readonly window: Window }
): Fields[] {
  const items = object.items ?? scope.gate.refuseMissing(`${object.type}.items`);
  const { Skip: first = 0, Top: count } = window;
  const chosen = items().slice(first, count === undefined ? undefined : first + count);
  return chosen.map((item, index) => {
    const fields = runQuery(scope, item, { plan });
    return item.id === undefined ? { ...fields, _Index: first + index } : fields;
  });
}
