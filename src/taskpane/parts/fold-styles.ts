import { makeStyles, tokens } from "@fluentui/react-components";

/** The line that unfolds something. */
export const useFoldStyles = makeStyles({
  summary: {
    boxSizing: "border-box",
    minHeight: "44px",
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    cursor: "pointer",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
