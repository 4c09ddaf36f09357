import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentPropsWithRef } from "react";

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    minHeight: "44px",
    paddingTop: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    font: "inherit",
    textAlign: "left",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    paddingBottom: "3px",
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-current='page']": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      // Only here: in a contrast theme even a transparent line is seen.
      paddingBottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
    "&[data-overflowing]": { display: "none" },
  },
});

interface PlaceButtonProps extends Omit<ComponentPropsWithRef<"button">, "name" | "className"> {
  readonly name: string;
  readonly isCurrent?: boolean;
}

/** The way to one place; the one that is open is marked by a line and by its weight. */
export function PlaceButton({ name, isCurrent = false, ...props }: PlaceButtonProps) {
  const styles = useStyles();
  return (
    <button
      {...props}
      type="button"
      className={styles.place}
      aria-current={isCurrent ? "page" : undefined}
    >
      {name}
    </button>
  );
}
