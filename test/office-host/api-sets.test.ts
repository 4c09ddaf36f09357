import { setOf, setOfArguments } from "./api-sets";
import { isAbove } from "./is-above";
import { loadSchema } from "./schema";

test.each([
  ["1.9", "1.12", false],
  ["1.12", "1.9", true],
  ["1.9", "1.9", false],
  ["1.10", "1.9", true],
  ["2.0", "1.12", true],
  ["1.15", "2.0", false],
])("%s above %s: %s", (version, limit, expected) => {
  expect(isAbove(version, limit)).toBe(expected);
});

test.each([
  ["Range", "values", "1.1"],
  ["Worksheet", "tabColor", "1.7"],
  ["Worksheet", "onChanged", "1.7"],
  ["Worksheet", "onNameChanged", "1.17"],
  ["WorksheetCollection", "add", "1.1"],
  ["NamedItemCollection", "add", "1.4"],
  ["DataValidation", "rule", "1.8"],
  ["Worksheet", "pageLayout", "1.9"],
  ["WorksheetProtection", "unprotect", "1.2"],
])("%s.%s came with ExcelApi %s", (className, member, version) => {
  expect(setOf(className, member)).toEqual({ set: "ExcelApi", version });
});

test("sets beside ExcelApi keep their names and unknown members have none", () => {
  expect(setOf("WorksheetProtection", "allowEditRanges")).toEqual({
    set: "ExcelApiOnline",
    version: "1.1",
  });
  expect(setOf("Range", "levitate")).toBeNull();
});

test("writing and some arguments need a later set", () => {
  expect([setOf("Worksheet", "visibility"), setOf("Worksheet", "visibility", "write")]).toEqual([
    { set: "ExcelApi", version: "1.1" },
    { set: "ExcelApi", version: "1.2" },
  ]);
  const needs = [
    setOfArguments("WorksheetProtection", "protect", [{}, "secret"]),
    setOfArguments("WorksheetProtection", "protect", [{}, null]),
    setOfArguments("TableRowCollection", "add", [null, [[1], [2]], true]),
    setOfArguments("TableRowCollection", "add", [null, [[1]], null]),
  ];
  expect(needs.map((need) => need?.version ?? null)).toEqual(["1.7", null, "1.15", null]);
});

test("nearly all public members of the library have a set in the types", () => {
  const members = [...loadSchema().values()].flatMap((shape) =>
    [...shape.scalars.values(), ...shape.navigations.values(), ...shape.methods.values()]
      .filter(({ name }) => !name.startsWith("_"))
      .map(({ name }) => setOf(shape.name, name))
  );
  const known = members.filter((found) => found !== null).length;
  expect(members.length).toBeGreaterThan(1500);
  expect(known / members.length).toBeGreaterThan(0.85);
});
