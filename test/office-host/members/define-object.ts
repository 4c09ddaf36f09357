import { HostError, type HostObject, type HostValue } from "../host-object";
import type { BookStore, RangeRef } from "../store/book-store";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";

type Methods = Readonly<Record<string, (...args: readonly HostValue[]) => HostValue>>;

/** The members of an object, apart by what they do to the workbook. */
export interface Members {
  readonly type: string;
  readonly id?: string;
  /** The sheet it belongs to: when that is deleted every member answers ItemNotFound (X: code). */
  readonly sheet?: SheetState;
  readonly get?: Readonly<Record<string, () => HostValue>>;
  readonly set?: Readonly<Record<string, (value: HostValue) => void>>;
  /** Methods that leave the workbook as it is. */
  readonly reads?: Methods;
  /** Methods that change it. */
  readonly changes?: Methods;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: string | number) => HostObject | null;
}

/** What the objects of one workbook are made from; it makes the two that need each other. */
export interface Desk {
  readonly store: BookStore;
  readonly range: (ref: RangeRef) => HostObject;
  readonly worksheet: (sheet: SheetState) => HostObject;
}

/**
 * The object as requests see it: refusals get the place "Range.values", changes are counted, and a workbook that is
 * read-only refuses them (X: Excel lets a person edit such a copy).
 */
export function defineObject(store: BookStore, members: Members): HostObject {
  const { type, id, sheet, get = {}, set = {}, reads = {}, changes = {}, items, item } = members;
  const run = <T>(name: string, isChange: boolean, act: () => T): T => {
    try {
      if (sheet && !store.sheets.includes(sheet)) refuse("ItemNotFound");
      if (isChange && store.readOnly) refuse("AccessDenied");
      const answer = act();
      if (isChange) store.writes += 1;
      return answer;
    } catch (error) {
      throw withPlace(error, `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    }
  };
  const own: Methods = { ...reads, ...changes };
  return {
    type,
    ...(id === undefined ? {} : { id }),
    get: mapMembers(get, (name, read) => () => run(name, false, read)),
    set: mapMembers(
      set,
      (name, write) => (value: HostValue) => run(name, true, () => write(value))
    ),
    methods: mapMembers(own, (name, method) => (...args: readonly HostValue[]) => {
      return run(name, name in changes, () => method(...args));
    }),
    ...(items ? { items: () => run("items", false, items) } : {}),
    ...(item ? { item } : {}),
  };
}

/** Each member is made when it is asked for: of dozens a request wants one or two. */
function mapMembers<T, U>(
  members: Readonly<Record<string, T>>,
  make: (name: string, member: T) => U
): Readonly<Record<string, U>> {
  const lazy = new Proxy(members, {
    get: (_members, name) => {
      const member = members[String(name)];
      return member === undefined ? undefined : make(String(name), member);
    },
  });
  return lazy as unknown as Readonly<Record<string, U>>;
}

function withPlace(error: unknown, place: string): unknown {
  if (!(error instanceof HostError) || error.place !== "") return error;
  const hasMessage = error.message !== `${error.code} at `;
  return new HostError(error.code, place, hasMessage ? error.message : "");
}
