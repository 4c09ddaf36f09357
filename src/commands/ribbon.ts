import type { TextKey } from "../locales/catalogue";

/** What the pane can be opened at: the value of `?view=` in the addresses of manifest.xml. */
export type View = "start" | "create" | "check" | "rank" | "forms";

/** A button of the ribbon; it opens the pane at its view. */
export interface RibbonCommand {
  readonly view: View;
  readonly label: TextKey;
  readonly tip: TextKey;
}

const openAt = <V extends View>(view: V): RibbonCommand => ({
  view,
  label: `ribbon.${view}.label`,
  tip: `ribbon.${view}.tip`,
});

/** The buttons of the group "Thi đua", from left to right as in manifest.xml. */
export const RIBBON: readonly RibbonCommand[] = (
  ["start", "create", "check", "rank", "forms"] as const
).map(openAt);

/** The command whose view is asked for; the first one when none is, or none that we know. */
export function findCommand(view: string | null): RibbonCommand {
  return RIBBON.find((command) => command.view === view) ?? openAt("start");
}
