import { itemOf } from "./collection-members";
import { HostError, type HostObject } from "./host-object";
import { resolveArguments } from "./resolve-arguments";
import type { Scope } from "./scope";
import { callMethod, readNavigation, toObject } from "./touch-members";
import { PATH, type ObjectPath } from "./wire";

/**
 * The object of a path, made on first use and remembered for the request: a method that changes something runs
 * once, however often its path is used. Children of a null object are null objects.
 */
export function resolvePath(scope: Scope, id: number): HostObject | null {
  const known = scope.resolved.get(id);
  if (known !== undefined) return known;
  const path = scope.body.ObjectPaths[id];
  if (!path) throw new HostError("InvalidObjectPath", `path ${id}`);
  const object = findObject(scope, path);
  scope.resolved.set(id, object);
  return object;
}

function findObject(scope: Scope, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case PATH.workbook:
      return scope.workbook;
    case PATH.reference:
      return findReference(scope, path.Name);
    case PATH.nullObject:
      return null;
    default:
      return findChild(scope, path);
  }
}

function findReference({ references }: Scope, name: string): HostObject {
  const object = references.find(name);
  if (!object) throw new HostError("InvalidReference", name);
  return object;
}

function findChild(scope: Scope, path: ObjectPath): HostObject | null {
  const { ParentObjectPathId: parentId, ObjectPathType: type, Name: wire } = path;
  if (parentId === undefined) throw new HostError("NotImplemented", `path of type ${type} ${wire}`);
  const parent = resolvePath(scope, parentId);
  if (parent === null) return null;
  if (type === PATH.property) return readNavigation(scope, parent, wire);
  const values = resolveArguments(path.ArgumentInfo, (id) => resolvePath(scope, id));
  if (type === PATH.indexer) return findItem(scope, parent, values);
  if (type !== PATH.method) throw new HostError("NotImplemented", `path of type ${type} ${wire}`);
  return toObject(callMethod(scope, parent, { wire, values }), `${parent.type}.${wire}`);
}

/** The library finds objects of every collection again by their id, also where it offers no getItem itself. */
function findItem({ gate }: Scope, parent: HostObject, values: readonly unknown[]): HostObject {
  const { methods, isCollection } = gate.classOf(parent.type);
  if (methods.has("") || !isCollection) gate.method(parent.type, "", values);
  if (!parent.item) gate.refuseMissing(`${parent.type}.getItem`);
  return itemOf(parent, values[0]);
}
