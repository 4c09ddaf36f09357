import { setOf, setOfArguments, type Access } from "./api-sets";
import { HostError } from "./host-object";
import { isAbove } from "./is-above";
import type { ApiSet } from "./read-api-sets";
import type { OpenRecord, RecordingHost } from "./recorder";
import {
  type ClassSchema,
  type MethodSchema,
  type NavigationSchema,
  type ScalarSchema,
  type Schema,
} from "./schema";

/** Lets the members of one request through: known to the library, within the configured sets, written down. */
export interface Gate {
  readonly classOf: (type: string) => ClassSchema;
  readonly scalar: (of: string, wire: string, access: Access) => ScalarSchema;
  readonly navigation: (of: string, wire: string) => NavigationSchema;
  readonly method: (of: string, wire: string, values: readonly unknown[]) => MethodSchema;
  /** Of an event: only the configured sets are asked. */
  readonly event: (of: string, name: string) => void;
  /** Whether a member is within the configured sets; nothing is written down. */
  readonly allows: (of: string, name: string) => boolean;
  /** Refuses a member that the library knows and the host lacks. */
  readonly refuseMissing: (place: string) => never;
  readonly noteLeftOut: (place: string) => void;
}

export interface GateOptions {
  readonly schema: Schema;
  /** Version by set: { ExcelApi: "1.12" }. */
  readonly sets: Readonly<Record<string, string>>;
  readonly recorder: RecordingHost;
  readonly record: OpenRecord;
}

/** Internal members are the library's own business: in no published set, written down nowhere. */
const isInternal = (name: string): boolean => name.startsWith("_");

export function createGate({ schema, sets, recorder, record }: GateOptions): Gate {
  const judged = new Map<ApiSet, boolean>();
  const isWithin = (asked: ApiSet): boolean => {
    const limit = sets[asked.set];
    const found = judged.get(asked) ?? (limit !== undefined && !isAbove(asked.version, limit));
    judged.set(asked, found);
    return found;
  };
  const allows = (of: string, name: string, access: Access = "read"): boolean => {
    const found = setOf(of, name, access);
    return isInternal(name) || (found !== null && isWithin(found));
  };
  const enter = (place: readonly [string, string], access: Access, hasEffect: boolean): void => {
    const [of, name] = place;
    if (!isInternal(name)) record.touch({ member: `${of}.${name}`, access, hasEffect });
    if (!allows(of, name, access)) throw new HostError("ApiNotFound", `${of}.${name}`);
  };
  const classOf = (type: string): ClassSchema => schema.get(type) ?? refuseUnknown(type);
  return {
    classOf,
    scalar: (of, wire, access) => {
      const found = findScalar(classOf(of), wire, access) ?? refuseUnknown(`${of}.${wire}`);
      enter([of, found.name], access, access === "write");
      return found;
    },
    navigation: (of, wire) => {
      const found = classOf(of).navigations.get(wire) ?? refuseUnknown(`${of}.${wire}`);
      enter([of, found.name], "read", false);
      return found;
    },
    method: (of, wire, values) => {
      const found = classOf(of).methods.get(wire) ?? refuseUnknown(`${of}.${wire}`);
      enter([of, found.name], "call", found.hasEffect);
      checkArguments(of, found, values);
      const later = setOfArguments(of, found.name, values);
      if (later && !isWithin(later)) throw new HostError("ApiNotFound", `${of}.${found.name}`);
      return found;
    },
    event: (of, name) => enter([of, name], "call", false),
    allows,
    refuseMissing: (place) => {
      recorder.noteMissing(place);
      throw new HostError("NotImplemented", place);
    },
    noteLeftOut: recorder.noteLeftOut,
  };
}

function findScalar(
  { scalars }: ClassSchema,
  wire: string,
  access: Access
): ScalarSchema | undefined {
  if (access !== "write") return scalars.get(wire);
  return [...scalars.values()].find(({ writtenAs }) => writtenAs === wire) ?? scalars.get(wire);
}

function checkArguments(
  of: string,
  { name, parameterCount }: MethodSchema,
  values: readonly unknown[]
): void {
  if (values.length > parameterCount) throw new HostError("InvalidArgument", `${of}.${name}`);
}

function refuseUnknown(place: string): never {
  throw new HostError("ApiNotFound", place);
}
