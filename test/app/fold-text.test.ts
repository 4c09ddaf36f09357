import { cleanLines, cleanText, foldLetters, foldText, foldWords } from "../../src/app/fold-text";

test.each([
  ["plain words", "Don vi 1", "Don vi 1"],
  ["composed letters", "Đơn vị".normalize("NFD"), "Đơn vị"],
  ["spaces of all kinds", " Đơn\u00a0 vị\t1 ", "Đơn vị 1"],
  ["characters that nobody sees", "\ufeffĐơn\u200b v\u00adị\u202e", "Đơn vị"],
  ["full-width letters and digits", "ＤＶ０１", "DV01"],
  ["lines", " a \r\n\n b\u2028c", "a b c"],
])("a clean text: %s", (...[, text, clean]) => {
  expect(cleanText(text)).toBe(clean);
});

test("clean lines stay lines, without blank ones", () => {
  expect(cleanLines(" a  1 \r\n \u200b\n b\vc")).toBe("a 1\nb\nc");
});

test("folded letters keep their places, so that what is found in them is found in the text", () => {
  const text = "Điểm TRỪ: ≥ 2,5 đ 😀";
  expect(foldLetters(text)).toBe("diem tru: ≥ 2,5 d 😀");
  expect(foldLetters(text)).toHaveLength(text.length);
});

test("words for comparing headings: with their punctuation, or without", () => {
  expect(foldText("  Điểm  (tối đa): ")).toBe("diem (toi da):");
  expect(foldWords("  Điểm  (tối đa): 100% ")).toBe("diem toi da 100%");
});
