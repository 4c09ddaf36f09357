import { Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

import type { BookLook } from "../../app/look-at-workbook";
import { NextPlace } from "../parts/NextPlace";
import { placeOfScreen, type ScreenId } from "../places";
import { useWords } from "../use-words";
import { AwardsScreen } from "./AwardsScreen";
import { BlocScreen } from "./BlocScreen";
import { CheckScreen } from "./CheckScreen";
import { FormsScreen } from "./FormsScreen";
import { RankScreen } from "./RankScreen";
import { ScoresScreen } from "./ScoresScreen";
import { StartScreen } from "./StartScreen";

/** Loaded when somebody edits the ruleset. */
const RulesScreen = lazy(async () => ({
  default: (await import("./rules/RulesScreen")).RulesScreen,
}));

interface BookScreenProps {
  readonly screen: ScreenId;
  readonly look: BookLook;
}

/** The screen of an existing book, and under it the way to the next one. */
export function BookScreen({ screen, look }: BookScreenProps) {
  const { say } = useWords();
  const place = placeOfScreen(screen) ?? "start";
  if (screen === "rules")
    return (
      <Suspense fallback={<Text>{say("pane.starting")}</Text>}>
        <RulesScreen look={look} />
      </Suspense>
    );
  return (
    <>
      <PlaceContent screen={place} look={look} />
      {place !== "start" && <NextPlace place={place} />}
    </>
  );
}

/** Making another book leads back to where this one stands. */
function PlaceContent({ screen, look }: BookScreenProps) {
  switch (screen) {
    case "bloc":
      return <BlocScreen look={look} />;
    case "scores":
      return <ScoresScreen look={look} />;
    case "check":
      return <CheckScreen look={look} />;
    case "rank":
      return <RankScreen look={look} />;
    case "awards":
      return <AwardsScreen look={look} />;
    case "forms":
      return <FormsScreen look={look} />;
    default:
      return <StartScreen look={look} />;
  }
}
