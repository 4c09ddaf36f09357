import type { HostValue } from "./host-object";
import type { QueryPlan } from "./plan-query";
import type { ScalarSchema } from "./schema";

type Fields = Readonly<Record<string, HostValue>>;

/** The answer to a query under the names that scripts use (retrieve reads these); values stay as they are. */
export function toCamel(fields: Fields, plan: QueryPlan): Fields {
  const names = new Map([...plan.scalars, ...plan.rest].map(toPair));
  return Object.fromEntries(
    Object.entries(fields).map(([wire, value]): [string, HostValue] => {
      const inner = plan.navigations.find((each) => each.wire === wire);
      if (inner) return [inner.name, value === null ? null : toCamel(toFields(value), inner.plan)];
      if (wire === "_Items" && plan.items) return ["items", toItems(value, plan.items)];
      return [names.get(wire) ?? wire, value];
    })
  );
}

function toPair({ wire, name }: ScalarSchema): [string, string] {
  return [wire, name];
}

function toItems(value: HostValue, plan: QueryPlan): Fields[] {
  return Array.isArray(value) ? value.map((each) => toCamel(toFields(each), plan)) : [];
}

function toFields(value: HostValue): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
