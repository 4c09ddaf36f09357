import { readFileSync } from "node:fs";
import { readClasses } from "./read-classes";

/** A plain value of an object. */
export interface ScalarSchema {
  readonly name: string;
  readonly wire: string;
  /** Name on the wire when it is set; the library writes a few under another name than it reads. */
  readonly writtenAs: string;
  readonly isWritable: boolean;
}

/** An object that hangs on an object. */
export interface NavigationSchema {
  readonly name: string;
  readonly wire: string;
  readonly type: string;
  readonly isCollection: boolean;
}

export interface MethodSchema {
  readonly name: string;
  /** An indexer has no name on the wire. */
  readonly wire: string;
  /** plain: nothing or plain data comes back; object: a path that is instantiated; indexer: getItem(key). */
  readonly kind: "plain" | "object" | "indexer";
  /** Class of the object that comes back, null when it is plain. */
  readonly result: string | null;
  readonly hasEffect: boolean;
  readonly parameterCount: number;
}

export interface EventSchema {
  readonly name: string;
  /** Number of the message from the host. */
  readonly messageType: number;
  /** Wire names of the methods that switch the event on and off; null when the library keeps them elsewhere. */
  readonly register: string | null;
  readonly unregister: string | null;
  /** Source text of the expression that names the sender. */
  readonly target: string;
}

/** One class of the library: everything by wire name, events by name, an indexer by "". */
export interface ClassSchema {
  readonly name: string;
  readonly isCollection: boolean;
  /** Class of the objects of a collection. */
  readonly itemType: string | null;
  readonly scalars: ReadonlyMap<string, ScalarSchema>;
  readonly navigations: ReadonlyMap<string, NavigationSchema>;
  readonly methods: ReadonlyMap<string, MethodSchema>;
  readonly events: ReadonlyMap<string, EventSchema>;
}

export type Schema = ReadonlyMap<string, ClassSchema>;

const SOURCE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let known: Schema | null = null;

/** Every class of Excel that the installed library knows, read from its own readable build. */
export function loadSchema(): Schema {
  known ??= readClasses(readFileSync(require.resolve(SOURCE), "utf8").replaceAll("\r\n", "\n"));
  return known;
}
