import type { HostObject } from "./host-object";

/** Objects that the library asked to keep from request to request (ranges have no id to be found by). */
export interface References {
  readonly keep: (object: HostObject) => void;
  readonly drop: (name: string) => void;
  readonly find: (name: string) => HostObject | null;
  readonly nameOf: (object: HostObject) => string | null;
  readonly count: () => number;
}

/** Counts over all hosts: a late clean-up of one host must not drop a reference of the next. */
let made = 0;

export function createReferences(): References {
  const byName = new Map<string, HostObject>();
  const names = new Map<HostObject, string>();
  return {
    keep: (object) => {
      if (names.has(object)) return;
      made += 1;
      names.set(object, `ref${made}`);
      byName.set(`ref${made}`, object);
    },
    drop: (name) => {
      const object = byName.get(name);
      if (object) names.delete(object);
      byName.delete(name);
    },
    find: (name) => byName.get(name) ?? null,
    nameOf: (object) => names.get(object) ?? null,
    count: () => byName.size,
  };
}
