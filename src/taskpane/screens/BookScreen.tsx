import type { BookLook } from "../../app/look-at-workbook";
import type { ScreenId } from "../places";
import { AwardsScreen } from "./AwardsScreen";
import { BlocScreen } from "./BlocScreen";
import { CheckScreen } from "./CheckScreen";
import { FormsScreen } from "./FormsScreen";
import { RankScreen } from "./RankScreen";
import { ScoresScreen } from "./ScoresScreen";
import { StartScreen } from "./StartScreen";

interface BookScreenProps {
  readonly screen: ScreenId;
  readonly look: BookLook;
}

/** The screen of an existing book; making another one leads back to where this one stands. */
export function BookScreen({ screen, look }: BookScreenProps) {
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
