import { makeStyles, Text, tokens } from "@fluentui/react-components";

import { fullBar, type RankingLine } from "../../app/list-ranking";
import type { Ruleset } from "../../domain/ruleset";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  figure: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  label: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  value: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  track: {
    height: "12px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: {
    height: "100%",
    boxSizing: "border-box",
    borderRight: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
});

interface RankChartProps {
  readonly ruleset: Ruleset;
  readonly lines: readonly RankingLine[];
}

/** A bar from zero for every ranked value, with its number beside it. */
export function RankChart({ ruleset, lines }: RankChartProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { say, fixed, plain } = useWords();
  const { by, places } = ruleset.ranking;
  const full = plain(fullBar(ruleset, lines));
  const caption = say(by === "points" ? "rank.chart-points" : "rank.chart-percent", { full });
  return (
    <figure className={styles.figure}>
      <h2 className={pane.heading}>{say("rank.chart")}</h2>
      <Text as="span" className={pane.muted}>
        {caption}
      </Text>
      <ol className={pane.list}>
        {lines.map(({ unit, total, percent, bar }) => (
          <li key={unit.code}>
            <span className={styles.label}>
              <Text>{unit.shortName}</Text>
              <Text className={styles.value}>
                {fixed(by === "points" ? total : percent, places)}
              </Text>
            </span>
            <div className={styles.track} aria-hidden>
              {bar > 0 && <div className={styles.bar} style={{ width: `${bar}%` }} />}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}
