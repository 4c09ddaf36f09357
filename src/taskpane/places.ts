import type { View } from "../commands/ribbon";
import type { TextKey } from "../locales/catalogue";

/** The parts of the pane that people jump between, in the order of the work. */
export const PLACES = ["start", "bloc", "scores", "check", "rank", "awards", "forms"] as const;

export type Place = (typeof PLACES)[number];

/** A place, or a screen that one of them leads to. */
export type ScreenId =
  | Place
  | "sample"
  | "create"
  | "table"
  | "explain"
  | "analysis"
  | "votes"
  | "council"
  | "rules"
  | "targets"
  | "checkers"
  | "settings";

/** Screens that the ranking leads to. */
const OF_RANKING = ["table", "explain", "analysis", "votes", "council"] as const;

/** The screen that a ribbon button opens. */
export function screenOfView(view: View): ScreenId {
  return view;
}

/** The place among the tabs that a screen belongs to; null for one that belongs to none. */
export function placeOfScreen(screen: ScreenId): Place | null {
  if (screen === "sample" || screen === "create") return "start";
  if (isOfRanking(screen)) return "rank";
  if (screen === "rules" || screen === "targets" || screen === "checkers") return "bloc";
  return screen === "settings" ? null : screen;
}

function isOfRanking(screen: ScreenId): screen is (typeof OF_RANKING)[number] {
  return (OF_RANKING as readonly ScreenId[]).includes(screen);
}

/** What a screen is called. */
export function titleOf(screen: ScreenId): TextKey {
  return `screen.${screen}`;
}
