import {
  MINIMUM_SET,
  readCapabilities,
  type OfficeFeature,
} from "../../../src/host/office/capabilities";

/** An Excel that has ExcelApi up to 1.`highest`. */
const upTo =
  (highest: number) =>
  (version: string): boolean =>
    Number(version.split(".")[1]) <= highest;

const FEATURES: readonly OfficeFeature[] = [
  "validation",
  "charts",
  "read-only",
  "print",
  "indent",
  "events",
  "saved-state",
  "screen-updating",
  "conditionalFormats",
  "freeze",
];

test.each<[number, OfficeFeature[], string[]]>([
  [7, ["conditionalFormats", "freeze"], ["validation", "print", "charts"]],
  [8, ["validation", "charts", "read-only", "conditionalFormats", "freeze"], ["print"]],
  [9, [...FEATURES], []],
  [10, [...FEATURES], []],
])("ExcelApi 1.%i", (highest, usable, missing) => {
  const capabilities = readCapabilities(upTo(highest));
  expect(FEATURES.filter((feature) => capabilities.can(feature))).toEqual(usable);
  expect(capabilities.missing).toEqual(missing);
});

test("no feature is asked for below the lowest set that the book needs", () => {
  const asked: string[] = [];
  const capabilities = readCapabilities((version) => {
    asked.push(version);
    return true;
  });
  FEATURES.forEach((feature) => capabilities.can(feature));
  const minors = asked.map((version) => Number(version.split(".")[1]));
  expect(minors).toHaveLength(2 * 5 + FEATURES.length - 5);
  expect(Math.min(...minors)).toBe(Number(MINIMUM_SET.split(".")[1]));
});

test("what failed is left out, one after the other, and told; the first list stays as it was", () => {
  const all = readCapabilities(upTo(17));
  const less = all.without("print");
  const least = less.without("freeze").without("print");
  expect([all, less, least].map(({ missing }) => missing)).toEqual([
    [],
    ["print"],
    ["print", "freeze"],
  ]);
  expect(FEATURES.filter((feature) => !least.can(feature))).toEqual(["print", "freeze"]);
});
