import { HostError, type HostObject, type HostValue } from "./host-object";

type Call = (values: readonly HostValue[]) => HostValue;

/** What every collection can do by its `items` and `item`, where the object has no method of its own; else null. */
export function findCollectionMethod(object: HostObject, wire: string): Call | null {
  const { type, items, item } = object;
  if (item && wire === "GetItemOrNullObject") return ([key]) => item(toKey(type, key));
  if (item && wire === "GetItem") return ([key]) => itemOf(object, key);
  if (items && wire === "GetItemAt") return ([index]) => itemAt(type, items(), index);
  if (items && wire === "GetCount") return ([filter]) => countOf(object, filter);
  return null;
}

/** The object under a key or an id; ItemNotFound when there is none. */
export function itemOf({ type, item }: HostObject, key: HostValue): HostObject {
  const found = item?.(toKey(type, key)) ?? null;
  if (found === null) throw new HostError("ItemNotFound", `${type}.getItem`);
  return found;
}

function itemAt(type: string, items: readonly HostObject[], index: HostValue): HostObject {
  const found = typeof index === "number" ? items[index] : undefined;
  if (!found) throw new HostError("InvalidArgument", `${type}.getItemAt`);
  return found;
}

function countOf({ type, items }: HostObject, filter: HostValue): number {
  if (filter !== null && filter !== undefined && filter !== false) {
    throw new HostError("NotImplemented", `${type}.getCount`);
  }
  return items?.().length ?? 0;
}

function toKey(type: string, key: HostValue): string | number {
  if (typeof key === "string" || typeof key === "number") return key;
  throw new HostError("InvalidArgument", `${type}.getItem`);
}
