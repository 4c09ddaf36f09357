import { findCollectionMethod } from "./collection-members";
import { HostError, isHostObject, type HostObject, type HostValue } from "./host-object";
import type { ScalarSchema } from "./schema";
import type { Scope } from "./scope";

/** Calls a method by its name on the wire. */
export function callMethod(
  scope: Scope,
  object: HostObject,
  call: { readonly wire: string; readonly values: readonly HostValue[] }
): HostValue {
  const { gate, events } = scope;
  const { wire, values } = call;
  const event = events.find(object.type, wire);
  if (event) {
    gate.event(object.type, event.name);
    events.turn(object, event, wire);
    object.methods?.[wire]?.();
    return null;
  }
  const { name } = gate.method(object.type, wire, values);
  const own = object.methods?.[wire] ?? findSheetAgain(scope, wire);
  if (own) return own(...values);
  if (wire === "_ValidateArraySize") return checkSize(object, values);
  const common = findCollectionMethod(object, wire);
  return common ? common(values) : gate.refuseMissing(`${object.type}.${name}`);
}

/** A sheet that the library remembers by its id is asked of another sheet. */
function findSheetAgain(
  { workbook }: Scope,
  wire: string
): ((...values: readonly HostValue[]) => HostValue) | undefined {
  if (wire !== "_GetSheetById" && wire !== "_GetAnotherWorksheetById") return undefined;
  const sheets = workbook.get?.Worksheets?.();
  return (id) => {
    const found = isHostObject(sheets) && typeof id === "string" ? sheets.item?.(id) : null;
    if (!found) throw new HostError("ItemNotFound", "Worksheet");
    return found;
  };
}

/** The library asks before it cuts a long matrix into pieces. */
function checkSize({ type, get }: HostObject, values: readonly HostValue[]): null {
  const size = [get?.RowCount?.(), get?.ColumnCount?.()];
  if (size.some((count, index) => count !== values[index])) {
    throw new HostError("InvalidArgument", `${type}.values`);
  }
  return null;
}

/** Reads a navigation property by its name on the wire; null is a null object. */
export function readNavigation(
  { gate }: Scope,
  object: HostObject,
  wire: string
): HostObject | null {
  const { name } = gate.navigation(object.type, wire);
  const place = `${object.type}.${name}`;
  const read = object.get?.[wire] ?? gate.refuseMissing(place);
  return toObject(read(), place);
}

/** What a member gave as an object. */
export function toObject(value: HostValue, place: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new Error(`${place} gave no object: ${JSON.stringify(value)}`);
}

/** Reads a scalar that the gate let through; undefined when the object lacks it. */
export function findScalar(object: HostObject, { wire }: ScalarSchema): HostValue {
  const read = object.get?.[wire];
  if (!read) return findCommonScalar(object, wire);
  const value = read();
  if (value === undefined) throw new Error(`${object.type}.${wire} gave nothing.`);
  return value;
}

function findCommonScalar(object: HostObject, wire: string): HostValue {
  if (wire === "Id" || wire === "_Id") return object.id;
  return wire === "Count" ? object.items?.().length : undefined;
}

/** Sets a scalar by its name on the wire. */
export function writeScalar(
  { gate }: Scope,
  object: HostObject,
  change: { readonly wire: string; readonly value: HostValue }
): void {
  const { name, wire, isWritable } = gate.scalar(object.type, change.wire, "write");
  const place = `${object.type}.${name}`;
  if (!isWritable) throw new HostError("AccessDenied", place);
  const write = object.set?.[wire] ?? gate.refuseMissing(place);
  write(change.value);
}
