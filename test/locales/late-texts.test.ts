import { checkersPane as checkersEn } from "../../src/locales/en/checkers-pane";
import { draftPane as draftEn } from "../../src/locales/en/draft-pane";
import { targetsPane as targetsEn } from "../../src/locales/en/targets-pane";
import { checkersPane } from "../../src/locales/vi/checkers-pane";
import { draftPane } from "../../src/locales/vi/draft-pane";
import { targetsPane } from "../../src/locales/vi/targets-pane";

const placeholders = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = ""]) => name));
const shape = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([key, text]) => [key, placeholders(text), text.trim() !== ""]);

test.each([
  ["checkers", checkersPane, checkersEn],
  ["targets", targetsPane, targetsEn],
  ["sheet draft", draftPane, draftEn],
])(
  "texts that come with their screen: both languages have the same keys with the same values: %s",
  (_, vi, en) => {
    expect(shape(en)).toEqual(shape(vi));
    expect(Object.keys(vi).length).toBeGreaterThan(3);
  }
);
