import { loadSchema } from "./schema";

test("a class is read with its properties, methods and events", () => {
  const sheets = loadSchema().get("WorksheetCollection");
  expect([sheets?.isCollection, sheets?.itemType]).toEqual([true, "Worksheet"]);
  expect(sheets?.methods.get("Add")).toEqual({
    name: "add",
    wire: "Add",
    kind: "object",
    result: "Worksheet",
    hasEffect: true,
    parameterCount: 1,
  });
  expect(sheets?.methods.get("")).toMatchObject({ name: "getItem", kind: "indexer" });
  expect(sheets?.methods.get("GetCount")).toMatchObject({ kind: "plain", hasEffect: false });
});

test("properties know whether they can be written and where they lead", () => {
  const sheet = loadSchema().get("Worksheet");
  expect(sheet?.scalars.get("Name")).toEqual({
    name: "name",
    wire: "Name",
    writtenAs: "Name",
    isWritable: true,
  });
  expect(sheet?.scalars.get("Id")).toEqual({
    name: "id",
    wire: "Id",
    writtenAs: "Id",
    isWritable: false,
  });
  expect(sheet?.scalars.get("ShowGridlines")?.writtenAs).toBe("Gridlines");
  expect(sheet?.navigations.get("Tables")).toEqual({
    name: "tables",
    wire: "Tables",
    type: "TableCollection",
    isCollection: true,
  });
  expect(sheet?.events.get("onChanged")).toEqual({
    name: "onChanged",
    messageType: 10,
    register: "_RegisterDataChangedEvent",
    unregister: "_UnregisterDataChangedEvent",
    target: "_this.id",
  });
});

test("every class that a property or method leads to is known", () => {
  const schema = loadSchema();
  const targets = [...schema.values()].flatMap(({ navigations, methods, itemType }) => [
    ...[...navigations.values()].map(({ type }) => type),
    ...[...methods.values()].flatMap(({ result }) => result ?? []),
    ...(itemType ? [itemType] : []),
  ]);
  const unknown = new Set(targets.filter((type) => !schema.has(type)));
  expect([...unknown]).toEqual([]);
});

test("nothing of the library was passed over", () => {
  const schema = [...loadSchema().values()];
  const count = (of: (shape: (typeof schema)[number]) => number): number =>
    schema.reduce((total, shape) => total + of(shape), 0);
  const counts = {
    classes: schema.length,
    scalars: count(({ scalars }) => scalars.size),
    navigations: count(({ navigations }) => navigations.size),
    events: count(({ events }) => events.size),
  };
  // Counted in library 1.1.110; a smaller number means that the readers no longer fit its build.
  expect(counts).toEqual({ classes: 189, scalars: 717, navigations: 218, events: 57 });
});
