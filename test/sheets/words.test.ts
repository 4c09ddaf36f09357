import {
  BY_WORDS,
  isWord,
  keyOfWord,
  markSample,
  RULE_WORDS,
  STAGE_WORDS,
  unmarkSample,
  WORDS,
} from "../../src/sheets/words";

test("words are compared as spreadsheet programs compare text: letter case does not matter, blanks and Unicode form do", () => {
  expect(isWord("KHÔNG GIAO", WORDS.notAssigned)).toBe(true);
  expect(isWord("Không giao".normalize("NFD"), WORDS.notAssigned)).toBe(false);
  expect(isWord("Không giao ", WORDS.notAssigned)).toBe(false);
  expect(isWord("Không  giao", WORDS.notAssigned)).toBe(false);
  expect(isWord("Khong giao", WORDS.notAssigned)).toBe(false);
});

test("a word leads back to its key, anything else to none", () => {
  expect(keyOfWord(STAGE_WORDS, "Thẩm định")).toBe("checked");
  expect(keyOfWord(BY_WORDS, "tỷ lệ %")).toBe("percent");
  expect(keyOfWord(STAGE_WORDS, "")).toBeNull();
  expect(keyOfWord(RULE_WORDS, "toString")).toBeNull();
});

test("no two rules share a word", () => {
  const words = Object.values(RULE_WORDS);
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
});

test("the sample mark is put behind a text and taken off again", () => {
  expect(markSample("Tổng hợp", true)).toBe("Tổng hợp (mẫu gợi ý)");
  expect(markSample("Tổng hợp", false)).toBe("Tổng hợp");
  for (const text of ["Tổng hợp", "", "mẫu gợi ý", "a (mẫu gợi ý) b"])
    for (const sample of [true, false])
      expect(unmarkSample(markSample(text, sample))).toEqual({ text, sample });
});
