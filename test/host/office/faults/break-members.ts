import {
  HostError,
  isHostObject,
  type HostErrorCode,
  type HostObject,
  type HostValue,
} from "../../../office-host/host-object";

/** Which members fail, by their place in the library: "PageLayout.paperSize", or "PageLayout" for all of its own. */
export type Breakage = ReadonlyMap<string, HostErrorCode>;

type Members<Act> = Readonly<Record<string, Act>>;

/** The workbook of an Excel that claims members of its requirement set and then answers them with errors; `only` "set" leaves reading them whole. */
export function breakMembers(workbook: HostObject, broken: Breakage, only?: "set"): HostObject {
  const inner = new WeakMap<HostObject, HostObject>();
  const open = (value: HostValue): HostValue =>
    isHostObject(value) ? (inner.get(value) ?? value) : value;
  const close = (value: HostValue): HostValue => (isHostObject(value) ? wrap(value) : value);
  const wrap = (object: HostObject): HostObject => {
    const { type, get = {}, set = {}, methods = {}, items, item } = object;
    const guard =
      <Args extends readonly HostValue[]>(name: string, act: (...args: Args) => HostValue) =>
      (...args: Args): HostValue => {
        const place = `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
        const code = broken.get(place) ?? broken.get(type);
        if (code && !name.startsWith("_")) throw new HostError(code, place);
        return close(act(...args));
      };
    const wrapped: HostObject = {
      ...object,
      get: mapMembers(get, (name, read) =>
        only === "set" ? () => close(read()) : guard(name, read)
      ),
      set: mapMembers(set, (name, put) => guard(name, put)),
      methods: mapMembers(methods, (name, call) =>
        guard(name, (...args: readonly HostValue[]) => call(...args.map(open)))
      ),
      ...(items && { items: () => items().map(wrap) }),
      ...(item && {
        item: (key: string | number) => {
          const found = item(key);
          return found && wrap(found);
        },
      }),
    };
    inner.set(wrapped, object);
    return wrapped;
  };
  return wrap(workbook);
}

function mapMembers<Act, Made>(
  members: Members<Act>,
  make: (name: string, act: Act) => Made
): Members<Made> {
  return Object.fromEntries(Object.entries(members).map(([name, act]) => [name, make(name, act)]));
}
