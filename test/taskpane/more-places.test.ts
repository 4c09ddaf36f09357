import { say } from "../../src/locales/catalogue";

test.each([
  ["vi", "Thêm"],
  ["en", "More"],
] as const)(
  "the button for further places says a word, with which its spoken name begins: %s",
  (language, word) => {
    expect(say(language, "nav.more-word")).toBe(word);
    expect(say(language, "nav.more", { count: 3 })).toMatch(new RegExp(`^${word} .*\\(3\\)$`));
  }
);
