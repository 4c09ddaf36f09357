import { makeStyles, tokens } from "@fluentui/react-components";

/** A table of a few columns that fits beside a sheet. */
export const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: tokens.spacingHorizontalXS,
    textAlign: "left",
    verticalAlign: "bottom",
    overflowWrap: "normal",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  muted: { color: tokens.colorNeutralForeground2 },
});
