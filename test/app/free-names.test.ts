import { chooseFreeNames } from "../../src/app/free-names";

const choose = (wanted: readonly string[], present: readonly string[]) =>
  [...chooseFreeNames(new Map(wanted.map((name) => [name, name])), present)].map(
    ([, name]) => name
  );

test("only a taken name is changed, and never into another taken one", () => {
  expect(choose(["A", "B"], ["C"])).toEqual([]);
  expect(choose(["Tiêu chí", "Tổng hợp"], ["TIÊU CHÍ"])).toEqual(["Tiêu chí (2)"]);
  expect(choose(["A", "A (2)"], ["a", "a (3)"])).toEqual(["A (4)"]);
});

test("a long name is cut so that the number fits into 31 characters", () => {
  const long = "01 Hội Liên hiệp Phụ nữ thành p";
  expect(long).toHaveLength(31);
  expect(choose([long], [long])).toEqual(["01 Hội Liên hiệp Phụ nữ th (2)"]);
});

test("no character is cut in two", () => {
  const long = `${"a".repeat(25)}😀bbbb`;
  expect(choose([long], [long])).toEqual([`${"a".repeat(25)} (2)`]);
});
