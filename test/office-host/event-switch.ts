import type { HostObject } from "./host-object";
import type { EventSchema, Schema } from "./schema";

/** An event as tests send it: which one, of whom, and what the library's handler is told. */
export interface HostEvent {
  /** "Worksheet.onChanged". */
  readonly event: string;
  /** Id of the sheet or table; left out, the sender is the whole workbook. */
  readonly target?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** One message from the host to the library. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Which events the library has switched on. */
export interface EventSwitch {
  /** The event that an internal method switches on or off, null for every other method. */
  readonly find: (className: string, method: string) => EventSchema | null;
  readonly turn: (object: HostObject, event: EventSchema, method: string) => void;
  readonly isOn: (entry: EventEntry) => boolean;
  readonly toEntry: (event: HostEvent) => EventEntry;
}

const WHOLE_WORKBOOK = "Workbook";
/** Sender of an event of a collection that hangs on a sheet: which sheet is not known here. */
const ANYONE = "*";
const RICH_API_EVENT = 65536;

export function createEventSwitch(schema: Schema): EventSwitch {
  const on = new Map<string, number>();
  const keyOf = (messageType: number, target: string): string => `${messageType} ${target}`;
  return {
    find: (className, method) => findSwitched(schema, className, method),
    turn: (object, event, method) => {
      const key = keyOf(event.messageType, senderOf(object, event));
      const step = event.register === method ? 1 : -1;
      on.set(key, Math.max(0, (on.get(key) ?? 0) + step));
    },
    isOn: ({ messageType, targetId }) =>
      [targetId, ANYONE].some((target) => (on.get(keyOf(messageType, target)) ?? 0) > 0),
    toEntry: ({ event, target, details }) => ({
      messageCategory: RICH_API_EVENT,
      messageType: findEvent(schema, event).messageType,
      targetId: target ?? WHOLE_WORKBOOK,
      message: JSON.stringify(details),
    }),
  };
}

function findSwitched(schema: Schema, className: string, method: string): EventSchema | null {
  if (!method.startsWith("_")) return null;
  const events = [...(schema.get(className)?.events.values() ?? [])];
  return events.find((each) => each.register === method || each.unregister === method) ?? null;
}

function senderOf(object: HostObject, { target }: EventSchema): string {
  if (target.includes("eventWorkbookId")) return WHOLE_WORKBOOK;
  return object.id ?? ANYONE;
}

function findEvent(schema: Schema, place: string): EventSchema {
  const [className = "", name = ""] = place.split(".");
  const event = schema.get(className)?.events.get(name);
  if (!event) throw new Error(`The library has no event ${place}.`);
  return event;
}
