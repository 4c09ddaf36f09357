import type { roundsPane as vi } from "../vi/rounds-pane";

/** What the card of proposals outside the yearly ranking says; loaded with it. */
export const roundsPane: Readonly<Record<keyof typeof vi, string>> = {
  counts: "{collectives} collectives, {individuals} individuals",
  heading: "Proposals by rounds",
  help: "Awards proposed outside the yearly ranking: mid-year, thematic, for a sudden feat; for collectives and individuals. Draw the sheet, then fill in its rows there; rows with the same round go into one letter.",
  none: "There is no round yet. Enter its name in the column Đợt.",
  open: "Open the sheet {name}",
  "open-rows": "{count} rows to look at again",
  sound: "Complete",
};
