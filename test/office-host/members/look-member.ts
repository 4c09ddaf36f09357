import type { HostValue } from "../host-object";
import { showArea } from "../store/areas";
import type { BookStore, RangeRef } from "../store/book-store";
import { setOver, valueOver } from "../store/layers";
import type { CellLook } from "../store/looks";
import { requireOpen, type Allowance } from "../store/protection";

/** How a property of the library is held: which look it is and what it takes. */
export interface LookMember<K extends keyof CellLook = keyof CellLook> {
  readonly key: K;
  readonly take: (value: HostValue) => CellLook[K];
  /** What allows it on a protected sheet; none: nothing does. */
  readonly allowance?: Allowance;
}

/** A property that is one look of the cells; its types agree. */
export function look<K extends keyof CellLook>(
  key: K,
  take: (value: HostValue) => CellLook[K],
  allowance?: Allowance
): LookMember {
  return { key, take, ...(allowance ? { allowance } : {}) };
}

/** Getters and setters of looks: a property that differs between the cells reads null (D). */
export function lookMembers(
  store: BookStore,
  { sheet, area }: RangeRef,
  members: Readonly<Record<string, LookMember>>
): {
  readonly get: Readonly<Record<string, () => HostValue>>;
  readonly set: Readonly<Record<string, (value: HostValue) => void>>;
} {
  const entries = Object.entries(members);
  const read = ({ key }: LookMember) => valueOver<unknown>(sheet.looks.cells[key], area);
  const write = ({ key, take, allowance }: LookMember, value: HostValue) => {
    requireOpen(sheet, allowance);
    setOver<unknown>(sheet.looks.cells[key], area, take(value));
    store.isDirty = true;
    const address = showArea(area);
    store.notify({ event: "FormatChanged", sheetId: sheet.id, address, source: "Local" });
  };
  return {
    get: Object.fromEntries(entries.map(([name, member]) => [name, () => read(member)])),
    set: Object.fromEntries(
      entries.map(([name, member]) => [name, (value: HostValue) => write(member, value)])
    ),
  };
}
