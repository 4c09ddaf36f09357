import { makeStyles, tokens } from "@fluentui/react-components";

/** Below this width of the page the spreadsheet and the pane are shown one at a time. */
export const NARROW = "(max-width: 699px)";

/** Below this one the grid's zoom leaves no room for the names of sheets. */
const TIGHT = "(max-width: 999px)";

/** Where the parts of the page stand. */
export const useShellStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr) 350px",
    height: "100dvh",
    overflow: "hidden",
    [`@media ${NARROW}`]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  sheets: {
    position: "relative",
    gridRow: 2,
    gridColumn: 1,
    minWidth: 0,
    // The grid draws white paper in every theme.
    backgroundColor: "#ffffff",
    color: "#242424",
    colorScheme: "light",
    forcedColorAdjust: "none",
    [`@media ${TIGHT}`]: { "& footer > section > :last-child": { display: "none" } },
  },
  grid: { position: "absolute", inset: 0 },
  starting: { margin: 0, padding: "20px" },
  pane: {
    gridRow: 2,
    gridColumn: 2,
    minWidth: 0,
    minHeight: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // In Excel the pane fills a window of its own.
    "& > div": { height: "100%" },
    [`@media ${NARROW}`]: { gridColumn: 1, borderLeft: "none" },
  },
  /** Out of sight with its size kept, so that the grid need not be laid out again. */
  away: { [`@media ${NARROW}`]: { visibility: "hidden" } },
});
