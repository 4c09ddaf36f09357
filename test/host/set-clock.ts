const REAL = [
  "clearImmediate",
  "clearInterval",
  "clearTimeout",
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "setInterval",
  "setTimeout",
] as const;

/** Only the date is another one; time goes by as ever, until `jest.useRealTimers()`. */
export function setClock(time: string): void {
  jest.useFakeTimers({ doNotFake: [...REAL], now: Date.parse(time) });
}
