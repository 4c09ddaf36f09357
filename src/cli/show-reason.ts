import type { OrderReason } from "../domain/order/order-reason";
import type { TieKey } from "../domain/ruleset";

const NOTHING = {
  first: null,
  key: null,
  stoppedAt: null,
  valueA: null,
  valueB: null,
  missing: [],
  unranked: [],
};

/** Why a unit stands above, below or level with another, as JSON; what does not apply is null or empty. */
export function toReasonJson(reason: OrderReason): object {
  const { kind, a, b } = reason;
  return { kind, a, b, ...NOTHING, ...tellKind(reason) };
}

function tellKind(reason: OrderReason): Partial<Record<keyof typeof NOTHING, unknown>> {
  switch (reason.kind) {
    case "value":
      return { first: reason.first, ...tellValues(reason) };
    case "key":
      return { first: reason.first, key: nameKey(reason.key), ...tellValues(reason) };
    case "council":
      return {
        first: reason.first,
        stoppedAt: nameKey(reason.stoppedAt),
        ...tellValues(reason),
      };
    case "stopped":
      return { key: nameKey(reason.key), missing: reason.missing, ...tellValues(reason) };
    case "tied":
      return {};
    case "unranked":
      return { unranked: reason.units };
  }
}

type Valued = Extract<OrderReason, { readonly valueA: unknown }>;

function tellValues({ valueA, valueB }: Valued): object {
  return { valueA: valueA?.toNumber() ?? null, valueB: valueB?.toNumber() ?? null };
}

function nameKey(key: TieKey | null): object | null {
  return key && { kind: key.kind, code: "code" in key ? key.code : null };
}
