import { parseScore } from "../../src/app/parse-score";

/** A parsed number in a form that can be compared. */
function parse(text: string): string | readonly string[] {
  const parsed = parseScore(text);
  if (parsed.kind === "number") return parsed.value.toString();
  return parsed.kind === "text" ? "chữ" : parsed.readings;
}

test.each([
  ["0", "0"],
  ["9", "9"],
  ["9,5", "9.5"],
  ["9.5", "9.5"],
  ["-0,25", "-0.25"],
  ["0.125", "0.125"],
  ["0,125", "0.125"],
  ["12,25", "12.25"],
  ["1234", "1234"],
  ["1234,567", "1234.567"],
  ["007", "7"],
])("%s is the number %s, typed with comma or point (A01)", (text, value) => {
  expect(parse(text)).toBe(value);
});

test.each([
  ["1.234", ["1234", "1,234"]],
  ["1,234", ["1234", "1,234"]],
  ["-12.345", ["-12345", "-12,345"]],
  ["999,000", ["999000", "999,000"]],
  ["8,333", ["8333", "8,333"]],
])("%s may be two numbers, and both are told (A02)", (text, readings) => {
  expect(parse(text)).toEqual(readings);
});

test.each([
  ["spaces around", "  9,5 "],
  ["no-break and thin spaces around", "\u00a09,5\u202f"],
  ["a zero-width space", "9\u200b,5"],
  ["a byte-order mark", "\ufeff9,5"],
  ["full-width digits and comma", "９，５"],
  ["TAB and CR", "\t9,5\r"],
])("%s change nothing of 9,5 (A12)", (_what, text) => {
  expect(parse(text)).toBe("9.5");
});

test.each([
  "9đ",
  "9 đ",
  "9/10",
  "9 điểm",
  "95%",
  "9,5,0",
  "1.234,5",
  "1.2.3",
  "12.345.678",
  "9-",
  "(9)",
  "+9",
])("%s is no number: units, fractions and mixed marks are never guessed (A13)", (text) => {
  expect(parse(text)).toBe("chữ");
});

test.each(["9 5", "1 234", "9²", "9½", "½", "①", "٩", "9٫5"])(
  "%s is no number: what stands beside the digits would change it (A12, A13)",
  (text) => {
    expect(parse(text)).toBe("chữ");
  }
);

test.each([
  "1e308",
  "1e3",
  "Infinity",
  "-Infinity",
  "NaN",
  "0x10",
  "1_000",
  "",
  " ",
  "-",
  ",",
  ",5",
  "5,",
])("%p is no number (A14)", (text) => {
  expect(parse(text)).toBe("chữ");
});

test("minus zero is zero, and every digit is kept (A14)", () => {
  const zero = parseScore("-0,0");
  expect(zero.kind === "number" && Object.is(zero.value.toNumber(), 0)).toBe(true);
  expect(parse("9.12345678901234567")).toBe("9.12345678901234567");
});
