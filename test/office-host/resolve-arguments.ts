import { HostError, type HostObject, type HostValue } from "./host-object";
import type { ArgumentInfo } from "./wire";

type Resolve = (pathId: number) => HostObject | null;

/** The arguments of a call with the objects in the places of their path numbers. */
export function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): HostValue[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) =>
    resolveValue(value, references[index], resolve)
  );
}

/** An object is told from a number only by the same number among the references; lists nest alike. */
function resolveValue(value: unknown, reference: unknown, resolve: Resolve): HostValue {
  if (typeof value === "number" && value === reference) return find(value, resolve);
  if (Array.isArray(value)) {
    const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
    return value.map((each: unknown, index) => resolveValue(each, inner[index], resolve));
  }
  return typeof value === "object" && value !== null ? resolveFields(value, resolve) : value;
}

function resolveFields(value: object, resolve: Resolve): HostValue {
  const pathId: unknown = Reflect.get(value, "_ObjectPathId");
  if (typeof pathId === "number") return find(pathId, resolve);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, resolveValue(each, null, resolve)])
  );
}

function find(pathId: number, resolve: Resolve): HostObject {
  const object = resolve(pathId);
  if (object === null) {
    throw new HostError("InvalidArgument", "", "A null object stands among the arguments.");
  }
  return object;
}
