import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { IssueCode } from "../../src/domain/issue";
import { nameCode, say, TEXTS } from "../../src/locales/catalogue";
import { ISSUE_TEXTS, type IssueId } from "../../src/locales/issue-catalogue";
import { documentedParams } from "./documented-params";

// The two lists are one: neither assignment compiles when a code has no words or words have no code.
const everyCodeHasWords: Record<IssueCode, unknown> = ISSUE_TEXTS.vi;
const everyTextHasACode: Readonly<Record<IssueId, IssueCode>> = Object.fromEntries(
  Object.keys(everyCodeHasWords).map((code) => [code, code])
) as Record<IssueId, IssueCode>;
const CODES = Object.keys(everyTextHasACode) as IssueCode[];
const LANGUAGES = ["vi", "en"] as const;
const SUBJECT = ["unit", "criterion", "field"];

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = ""]) => name);

describe("issue texts", () => {
  test("every code of the domain is here", () => {
    const source = readFileSync(join(__dirname, "../../src/domain/issue.ts"), "utf8");
    const declared = [...source.matchAll(/\| "([a-z]+\.[a-z-]+)"/g)].map(([, code = ""]) => code);
    expect(declared.length).toBeGreaterThan(50);
    expect([...CODES].sort((a, b) => a.localeCompare(b))).toEqual(
      declared.sort((a, b) => a.localeCompare(b))
    );
  });

  describe.each(LANGUAGES)("%s", (language) => {
    test.each(CODES)("%s says what was found, what is needed, what to do next", (code) => {
      const { found, needed, next } = ISSUE_TEXTS[language][code];
      for (const text of [found, needed, next]) expect(text.trim()).not.toBe("");
      for (const text of [found, needed]) expect(text).not.toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
    });

    test.each(CODES)("%s uses only documented params", (code) => {
      const { found, needed, next } = ISSUE_TEXTS[language][code];
      const known = [...SUBJECT, ...(documentedParams().get(code) ?? [])];
      expect(known).toEqual(expect.arrayContaining(placeholders(found + needed + next)));
    });
  });

  test.each(CODES)("%s uses the same values in both languages", (code) => {
    const used = LANGUAGES.map((language) => {
      const { found, needed, next } = ISSUE_TEXTS[language][code];
      return new Set(placeholders(found + needed + next));
    });
    expect(used[0]).toEqual(used[1]);
  });

  test("every documented code exists", () => {
    expect([...documentedParams().keys()].filter((code) => !(code in ISSUE_TEXTS.vi))).toEqual([]);
    expect(CODES.filter((code) => !documentedParams().has(code))).toEqual([]);
  });
});

describe("texts of the interface", () => {
  test("both languages have the same keys with the same values", () => {
    expect(Object.keys(TEXTS.en)).toEqual(Object.keys(TEXTS.vi));
    for (const key of Object.keys(TEXTS.vi) as (keyof typeof TEXTS.vi)[]) {
      expect(new Set(placeholders(TEXTS.en[key]))).toEqual(new Set(placeholders(TEXTS.vi[key])));
    }
  });

  test("a missing value stays visible instead of vanishing", () => {
    expect(say("vi", "place.cell")).toBe("ô {cell}");
  });

  test("a code without a word is shown as it is", () => {
    expect(nameCode("vi", "layer", "official")).toBe("điểm chính thức");
    expect(nameCode("vi", "layer", "constructor")).toBe("constructor");
  });
});
