import { HostError, isHostObject, type HostObject, type HostValue } from "./host-object";
import { identify } from "./identify";
import { planQuery } from "./plan-query";
import { resolveArguments } from "./resolve-arguments";
import { resolvePath } from "./resolve-paths";
import { runQuery } from "./run-query";
import type { Scope } from "./scope";
import { toCamel } from "./to-camel";
import { callMethod, writeScalar } from "./touch-members";
import { updateObject } from "./update-object";
import { ACTION, type Action } from "./wire";

/** Runs one action and gives the value of its answer. */
export function runAction(scope: Scope, action: Action): HostValue {
  if (action.ActionType === ACTION.trace) return null;
  if (action.Name === "_RemoveReference") return removeReference(scope, action);
  const object = resolvePath(scope, action.ObjectPathId);
  return object === null ? answerNull(action) : runOn(scope, object, action);
}

/** Looking at a null object gives null; changing or asking it is refused. */
function answerNull({ ActionType, Name }: Action): null {
  const isLook =
    ActionType === ACTION.instantiate ||
    ActionType === ACTION.query ||
    ActionType === ACTION.queryAsJson;
  if (isLook || Name === "_KeepReference") return null;
  throw new HostError("InvalidObjectPath", Name, `${Name} of a null object.`);
}

function runOn(scope: Scope, object: HostObject, action: Action): HostValue {
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identify(scope, object);
    case ACTION.query:
      return query(scope, object, action).fields;
    case ACTION.queryAsJson: {
      const { fields, plan } = query(scope, object, action);
      return toCamel(fields, plan);
    }
    case ACTION.method:
      return callPlain(scope, object, action);
    case ACTION.setProperty:
      writeScalar(scope, object, { wire: action.Name, value: listValues(scope, action)[0] });
      return null;
    case ACTION.update:
      updateObject(scope, object, action.ObjectState ?? {});
      return null;
    default:
      throw new HostError("NotImplemented", `action of type ${action.ActionType}`);
  }
}

function query(scope: Scope, object: HostObject, { QueryInfo: info = {} }: Action) {
  const plan = planQuery(scope.gate, object.type, info);
  return { plan, fields: runQuery(scope, object, { plan, window: info }) };
}

function callPlain(scope: Scope, object: HostObject, action: Action): HostValue {
  if (action.Name === "_KeepReference") {
    scope.references.keep(object);
    return null;
  }
  const call = { wire: action.Name, values: listValues(scope, action) };
  const value = callMethod(scope, object, call) ?? null;
  if (isHostObject(value)) throw new Error(`${object.type}.${action.Name} gave an object.`);
  return value;
}

function removeReference(scope: Scope, action: Action): null {
  for (const name of listValues(scope, action)) scope.references.drop(String(name));
  return null;
}

function listValues(scope: Scope, { ArgumentInfo: info }: Action): HostValue[] {
  return resolveArguments(info, (id) => resolvePath(scope, id));
}
