import { analysisPane as analysisEn } from "../../src/locales/en/analysis-pane";
import { awardsPane as awardsEn } from "../../src/locales/en/awards-pane";
import { checkersPane as checkersEn } from "../../src/locales/en/checkers-pane";
import { councilPane as councilEn } from "../../src/locales/en/council-pane";
import { draftPane as draftEn } from "../../src/locales/en/draft-pane";
import { explainPane as explainPaneEn } from "../../src/locales/en/explain-pane";
import { explainTexts as explainEn } from "../../src/locales/en/explain-texts";
import { formsPane as formsEn } from "../../src/locales/en/forms-pane";
import { orderPane as orderEn } from "../../src/locales/en/order-pane";
import { roundsPane as roundsEn } from "../../src/locales/en/rounds-pane";
import { targetsPane as targetsEn } from "../../src/locales/en/targets-pane";
import { votesPane as votesEn } from "../../src/locales/en/votes-pane";
import { analysisPane } from "../../src/locales/vi/analysis-pane";
import { awardsPane } from "../../src/locales/vi/awards-pane";
import { checkersPane } from "../../src/locales/vi/checkers-pane";
import { councilPane } from "../../src/locales/vi/council-pane";
import { draftPane } from "../../src/locales/vi/draft-pane";
import { explainPane } from "../../src/locales/vi/explain-pane";
import { explainTexts } from "../../src/locales/vi/explain-texts";
import { formsPane } from "../../src/locales/vi/forms-pane";
import { orderPane } from "../../src/locales/vi/order-pane";
import { roundsPane } from "../../src/locales/vi/rounds-pane";
import { targetsPane } from "../../src/locales/vi/targets-pane";
import { votesPane } from "../../src/locales/vi/votes-pane";

const placeholders = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = ""]) => name));
const shape = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([key, text]) => [key, placeholders(text), text.trim() !== ""]);

test.each([
  ["analysis", analysisPane, analysisEn],
  ["awards", awardsPane, awardsEn],
  ["checkers", checkersPane, checkersEn],
  ["council", councilPane, councilEn],
  ["forms", formsPane, formsEn],
  ["order", orderPane, orderEn],
  ["votes", votesPane, votesEn],
  ["targets", targetsPane, targetsEn],
  ["rounds", roundsPane, roundsEn],
  ["explanations", explainTexts, explainEn],
  ["explanation screen", explainPane, explainPaneEn],
  ["sheet draft", draftPane, draftEn],
])(
  "texts that come with their screen: both languages have the same keys with the same values: %s",
  (_, vi, en) => {
    expect(shape(en)).toEqual(shape(vi));
    expect(Object.keys(vi).length).toBeGreaterThan(3);
  }
);
