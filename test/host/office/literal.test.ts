import fc from "fast-check";
import { literal, toEntry } from "../../../src/host/office/literal";
import { HOSTILE_TEXTS } from "../files/sample-plan";

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "＝1+1",
  "+84 912 345 678",
  "＋84",
  "-Phòng A",
  "－Phòng A",
  "@x",
  "＠x",
  "'x",
  "\tA",
  "\rA",
  "\nA",
  " A",
  "\u00a0A",
  "\u200bA",
  "\u0000A",
  "1/2",
  "01-02",
  "10%",
  "9,5",
  "1e5",
  "2024",
  "TRUE",
  "False",
  "true ",
  "ＴＲＵＥ",
  "ĐÚNG",
  "Đúng".normalize("NFD"),
  "sai",
  "May 5",
  "tháng 1",
  "Tháng １",
  "May ٥",
  "Quý ²",
  "Quý Ⅳ",
  "９",
  "٩",
  "½",
  "Ⅳ",
  "🎖️ Sở Tài nguyên",
  "#N/A",
  "(A)",
  "{=1}",
  "\u0301A",
  "\ud800A",
];

/** Texts of everyday use: most of a book, so most of a book is typed as it stands. */
const PLAIN = [
  "Đảng ủy",
  "Đảng ủy".normalize("NFD"),
  "Xã Hòa Bình",
  "Ủy ban Mặt trận Tổ quốc",
  "Điểm thẩm định",
  "Tốt & giỏi",
  "đ",
  "Hội CCB (cũ)",
  "dòng một\ndòng hai",
  "Sở = ban",
  "đúng hạn",
  "__proto__".slice(2),
];

test("a text that could be anything else is typed with an apostrophe (C05)", () => {
  expect(HOSTILE.map(literal)).toEqual(HOSTILE.map((text) => `'${text}`));
});

test("plain words are typed as they are; nothing is nothing", () => {
  expect([...PLAIN, ""].map(literal)).toEqual([...PLAIN, ""]);
});

test("what other hosts have to keep as text is kept, too", () => {
  const isTyped = (text: string): boolean => [text, `'${text}`].includes(literal(text));
  expect(HOSTILE_TEXTS.filter((text) => !isTyped(text))).toEqual([]);
});

test("a text fills a cell up to 32,767 characters; a longer one is refused, never cut (C14)", () => {
  const full = "a".repeat(32_767);
  expect(literal(full)).toBe(full);
  expect(() => literal(`${full}a`)).toThrow(new RangeError("Text of 32768 characters for a cell"));
});

const LETTER_FIRST = /^\p{L}/u;
const DIGIT = /\p{N}/u;
const BOOLEANS = ["TRUE", "FALSE", "ĐÚNG", "SAI"];

/** Texts of any characters, and those one digit, space or sign away from a plain word. */
const texts = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc
    .tuple(
      fc.constantFrom("", " ", "=", "'"),
      fc.constantFrom("Xã", ...BOOLEANS, "May", "tháng"),
      fc.constantFrom("", " ", "\u00a0", "\n", "1", "１", " ٣", " ๓", "²", " ½", "Ⅻ")
    )
    .map((parts) => parts.join(""))
);

test("without an apostrophe there are only letters first, no digit of any script, no boolean", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const typed = literal(text);
      if (typed === `'${text}`) return;
      expect(typed).toBe(text);
      expect(text).toMatch(LETTER_FIRST);
      expect(text).not.toMatch(DIGIT);
      expect(BOOLEANS).not.toContain(text.normalize("NFKC").trim().toUpperCase());
    }),
    { numRuns: 1_000 }
  );
});

test("contents as Excel takes them", () => {
  const contents = [null, "", 0, -9.5, true, "=1+1", { formula: "SUM(A1:A2)", value: 3 }];
  expect(contents.map(toEntry)).toEqual(["", "", 0, -9.5, true, "'=1+1", "=SUM(A1:A2)"]);
});

test.each([NaN, Infinity, -Infinity])("%s is no number for a cell", (number) => {
  expect(() => toEntry(number)).toThrow(RangeError);
});
