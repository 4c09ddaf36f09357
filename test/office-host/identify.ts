import type { HostObject } from "./host-object";
import type { Scope } from "./scope";

/** What the library needs to find an object again in the next request. */
export function identify(
  { gate, references }: Scope,
  object: HostObject
): Readonly<Record<string, string>> {
  const reference = references.nameOf(object);
  if (reference !== null) return { _ReferenceId: reference };
  if (object.id === undefined) return {};
  return gate.classOf(object.type).scalars.has("Id") ? { Id: object.id } : { _Id: object.id };
}
