import { Text } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";

import type { BookLook } from "../../app/look-at-workbook";
import { NextPlace } from "../parts/NextPlace";
import { placeOfScreen, type ScreenId } from "../places";
import { useWords } from "../use-words";
import { BlocScreen } from "./BlocScreen";
import { CheckScreen } from "./CheckScreen";
import { PairContext, type Pair } from "./explain/pair-context";
import { RankScreen } from "./RankScreen";
import { ScoresScreen } from "./ScoresScreen";
import { StartScreen } from "./StartScreen";

/** Loaded when somebody opens them. */
const LATE_SCREENS = {
  explain: lazy(async () => ({ default: (await import("./explain/ExplainScreen")).ExplainScreen })),
  analysis: lazy(async () => ({
    default: (await import("./analysis/AnalysisScreen")).AnalysisScreen,
  })),
  votes: lazy(async () => ({ default: (await import("./votes/VotesScreen")).VotesScreen })),
  council: lazy(async () => ({ default: (await import("./council/CouncilScreen")).CouncilScreen })),
  rules: lazy(async () => ({ default: (await import("./rules/RulesScreen")).RulesScreen })),
  targets: lazy(async () => ({ default: (await import("./targets/TargetsScreen")).TargetsScreen })),
  checkers: lazy(async () => ({
    default: (await import("./checkers/CheckersScreen")).CheckersScreen,
  })),
};

/** The same for places, under which stands the way to the next one. */
const AwardsScreen = lazy(async () => ({
  default: (await import("./awards/AwardsScreen")).AwardsScreen,
}));
const FormsScreen = lazy(async () => ({
  default: (await import("./forms/FormsScreen")).FormsScreen,
}));

function isLate(screen: ScreenId): screen is keyof typeof LATE_SCREENS {
  return Object.hasOwn(LATE_SCREENS, screen);
}

interface BookScreenProps {
  readonly screen: ScreenId;
  readonly look: BookLook;
}

/** The screen of an existing book, and under it the way to the next one. */
export function BookScreen({ screen, look }: BookScreenProps) {
  const [pair, choose] = useState<Pair | null>(null);
  const chosen = useMemo(() => ({ pair, choose }), [pair]);
  return (
    <PairContext.Provider value={chosen}>
      <ScreenOfBook screen={screen} look={look} />
    </PairContext.Provider>
  );
}

function ScreenOfBook({ screen, look }: BookScreenProps) {
  const { say } = useWords();
  const place = placeOfScreen(screen) ?? "start";
  if (isLate(screen)) {
    const LateScreen = LATE_SCREENS[screen];
    return (
      <Suspense fallback={<Text>{say("pane.starting")}</Text>}>
        <LateScreen look={look} />
      </Suspense>
    );
  }
  return (
    <>
      <Suspense fallback={<Text>{say("pane.starting")}</Text>}>
        <PlaceContent screen={place} look={look} />
      </Suspense>
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
