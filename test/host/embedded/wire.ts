/** A value as JSON text, which knows no maps and no holes; maps and holes in lists come back from `decode`. */
export function encode(value: unknown): string {
  return JSON.stringify(toWire(value));
}

export function decode<T>(text: string): T {
  return fromWire(JSON.parse(text)) as T;
}

function toWire(value: unknown): unknown {
  if (value === undefined) return { $hole: true };
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [key, toWire(item)]) };
  if (Array.isArray(value)) return Array.from(value, toWire);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)]));
}

function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (typeof value !== "object" || value === null) return value;
  if ("$hole" in value) return undefined;
  const { $map } = value as { readonly $map?: readonly (readonly [unknown, unknown])[] };
  if ($map) return new Map($map.map(([key, item]) => [key, fromWire(item)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromWire(item)]));
}
