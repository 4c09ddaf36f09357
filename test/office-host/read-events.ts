import type { EventSchema } from "./schema";

const HANDLERS = /new OfficeExtension\.(?:Generic)?EventHandlers\(/;
const MESSAGE_TYPE = /eventType: (\d+)/;
const REGISTER = /\bregisterFunc: function \([^)]*\) \{ return _this\.(\w+)\(/;
const UNREGISTER = /unregisterFunc: function \([^)]*\) \{ return _this\.(\w+)\(/;
const TARGET = /getTargetIdFunc: function \(\) \{ return ([^;]+);/;

/** Reads the events out of the properties of one class; those without a message number do not come from the host. */
export function readEvents(properties: ReadonlyMap<string, string>): EventSchema[] {
  return [...properties].flatMap(([name, text]) => {
    const messageType = MESSAGE_TYPE.exec(text)?.[1];
    if (!HANDLERS.test(text) || messageType === undefined) return [];
    return [
      {
        name,
        messageType: Number(messageType),
        register: REGISTER.exec(text)?.[1] ?? null,
        unregister: UNREGISTER.exec(text)?.[1] ?? null,
        target: TARGET.exec(text)?.[1] ?? "",
      },
    ];
  });
}
