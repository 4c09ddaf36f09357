/** Members of the library that never travel to Excel, as they are used. */
export interface LibraryWatch {
  /** Of the watched ones, those that were used. */
  readonly used: () => readonly string[];
}

/** Watches members like "Range.load" and "Excel.run" of the library that is loaded; nothing else about them changes. */
export function watchLibrary(members: readonly string[]): LibraryWatch {
  const used = new Set<string>();
  for (const member of members) {
    const [of = "", name = ""] = member.split(".");
    const holder: unknown = of === "Excel" ? Excel : readPrototype(of);
    if (typeof holder === "object" && holder !== null) watch(holder, name, () => used.add(member));
  }
  return { used: () => [...used] };
}

function readPrototype(name: string): unknown {
  const found: unknown = Reflect.get(Excel, name);
  return typeof found === "function" ? found.prototype : null;
}

function watch(holder: object, name: string, note: () => void): void {
  const present = Object.getOwnPropertyDescriptor(holder, name);
  if (!present) return;
  const kind = typeof present.value === "function" ? "value" : "get";
  const own: unknown = Reflect.get(present, kind);
  if (typeof own !== "function") return;
  const told = function (this: unknown, ...given: unknown[]): unknown {
    note();
    return Reflect.apply(own, this, given);
  };
  Object.defineProperty(holder, name, { ...present, [kind]: told });
}
