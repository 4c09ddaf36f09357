import { HostError, type HostObject, type HostValue } from "./host-object";
import type { Scope } from "./scope";
import { readNavigation, writeScalar } from "./touch-members";

/** Sets the named scalars of an object and of the objects that hang on it. */
export function updateObject(scope: Scope, object: HostObject, state: object): void {
  for (const [name, value] of Object.entries(state)) updateMember(scope, object, [name, value]);
}

function updateMember(
  scope: Scope,
  object: HostObject,
  [name, value]: readonly [string, HostValue]
): void {
  const { scalars, navigations } = scope.gate.classOf(object.type);
  const scalar = [...scalars.values()].find((each) => each.name === name);
  if (scalar) {
    writeScalar(scope, object, { wire: scalar.wire, value });
    return;
  }
  const navigation = [...navigations.values()].find((each) => each.name === name);
  const child = navigation && readNavigation(scope, object, navigation.wire);
  if (!child || typeof value !== "object" || value === null) {
    throw new HostError("InvalidArgument", `${object.type}.${name}`);
  }
  updateObject(scope, child, value);
}
