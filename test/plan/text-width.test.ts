import { countLines, textWidth } from "../../src/plan/text-width";

test("widths of Times Roman; accents add nothing, bold is wider", () => {
  expect(textWidth("AV", { size: 10 })).toBeCloseTo(14.44);
  expect(textWidth("Ế", { size: 10 })).toBeCloseTo(textWidth("E", { size: 10 }));
  expect(textWidth("đơn vị", { bold: true })).toBeGreaterThan(textWidth("đơn vị", {}));
});

test("words are kept whole; a word longer than the line is broken", () => {
  expect(countLines("", 100, {})).toBe(1);
  expect(countLines("một hai ba", 1000, {})).toBe(1);
  expect(countLines("AAAA AAAA AAAA", 40, { size: 10 })).toBe(3);
  expect(countLines("A".repeat(40), 100, { size: 10 })).toBe(4);
});

test("more text never takes fewer lines", () => {
  const words = "Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh ".repeat(6).split(" ");
  const lines = words.map((_, i) => countLines(words.slice(0, i + 1).join(" "), 120, { size: 13 }));
  lines.slice(1).forEach((count, i) => expect(count).toBeGreaterThanOrEqual(lines[i] ?? 0));
});
