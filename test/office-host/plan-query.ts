import type { Gate } from "./gate";
import { HostError } from "./host-object";
import type { ClassSchema, NavigationSchema, ScalarSchema } from "./schema";
import type { QueryInfo } from "./wire";

/** What a load asks of an object of one class. */
export interface QueryPlan {
  readonly type: string;
  /** Asked by name: the object must have them. */
  readonly scalars: readonly ScalarSchema[];
  /** Asked by a load of everything: the object gives what it has. */
  readonly rest: readonly ScalarSchema[];
  readonly navigations: readonly NavigationPlan[];
  /** Of a collection: what is asked of its objects. */
  readonly items: QueryPlan | null;
}

/** What a load asks of an object that hangs on the object. */
export interface NavigationPlan {
  readonly name: string;
  readonly wire: string;
  readonly plan: QueryPlan;
}

type Names = readonly (readonly string[])[];

const EVERYTHING = "*";

/** Turns the names of a load into a plan; every name must exist and be within the configured sets. */
export function planQuery(gate: Gate, type: string, { Select, Expand }: QueryInfo): QueryPlan {
  const selected = Select?.length ? Select : [EVERYTHING];
  return planNames(gate, type, [...selected, ...(Expand ?? [])].map(toSegments));
}

function toSegments(name: string): readonly string[] {
  return name.split("/");
}

function planNames(gate: Gate, type: string, names: Names): QueryPlan {
  const shape = gate.classOf(type);
  return shape.isCollection ? planCollection(gate, shape, names) : planObject(gate, shape, names);
}

/** Names of a collection mean its objects, except its own scalars (count). */
function planCollection(gate: Gate, shape: ClassSchema, names: Names): QueryPlan {
  const inner = names.map((name) => (name[0] === "items" ? name.slice(1) : name));
  const isOwn = (name: readonly string[]): boolean =>
    name.length === 1 && findScalar(shape, name[0]) !== undefined;
  const own = planObject(gate, shape, inner.filter(isOwn));
  const ofItems = inner.filter((name) => !isOwn(name));
  if (shape.itemType === null) throw new HostError("NotImplemented", `${shape.name}.items`);
  return { ...own, items: planNames(gate, shape.itemType, ofItems) };
}

function planObject(gate: Gate, shape: ClassSchema, names: Names): QueryPlan {
  const heads = new Map<string, string[][]>();
  for (const [head = EVERYTHING, ...tail] of names) {
    heads.set(head, [...(heads.get(head) ?? []), tail]);
  }
  const scalars: ScalarSchema[] = [];
  const navigations: NavigationPlan[] = [];
  for (const [head, tails] of heads) {
    const scalar = findScalar(shape, head);
    if (scalar) scalars.push(gate.scalar(shape.name, scalar.wire, "read"));
    else if (head !== EVERYTHING) {
      const { name, wire, type } = findNavigation(gate, shape, head);
      navigations.push({ name, wire, plan: planNames(gate, type, tails) });
    }
  }
  const rest = heads.has(EVERYTHING) ? listAllowed(gate, shape) : [];
  return { type: shape.name, scalars, rest, navigations, items: null };
}

function findScalar({ scalars }: ClassSchema, name?: string): ScalarSchema | undefined {
  return [...scalars.values()].find((scalar) => scalar.name === name);
}

function findNavigation(
  gate: Gate,
  { name, navigations }: ClassSchema,
  wanted: string
): NavigationSchema {
  const found = [...navigations.values()].find((each) => each.name === wanted);
  if (!found) throw new HostError("InvalidArgument", `${name}.${wanted}`);
  return gate.navigation(name, found.wire);
}

function listAllowed(gate: Gate, { name, scalars }: ClassSchema): ScalarSchema[] {
  return [...scalars.values()].filter((scalar) => gate.allows(name, scalar.name));
}
