import { makeStyles } from "@fluentui/react-components";

import { BODY_SIZE, POINT, type LineBlock, type TextBlock } from "./document-parts";

const useStyles = makeStyles({
  line: { margin: 0, whiteSpace: "pre-wrap" },
  rule: { height: 0, margin: "2px auto 6px", borderTop: "1px solid currentColor" },
});

/** A paragraph of a form, or a thin line of it. */
export function DocumentLine({ line }: { readonly line: LineBlock }) {
  const styles = useStyles();
  if (line.kind === "rule")
    return (
      <div className={styles.rule} style={{ width: `${(100 * line.length) / line.within}%` }} />
    );
  return (
    <p className={styles.line} style={styleOf(line.look)}>
      {line.text}
    </p>
  );
}

/** Sizes and gaps relative to the letters, so that they shrink with the pane's. */
function styleOf(look: TextBlock["look"]) {
  const { size, bold, italic, align, firstLine = 0, indent = 0, before = 0, after = 0 } = look;
  const ofPoints = (points: number): string => `${(points / size).toFixed(3)}em`;
  return {
    fontSize: `${(size / BODY_SIZE).toFixed(3)}em`,
    fontWeight: bold ? "bold" : "normal",
    fontStyle: italic ? "italic" : "normal",
    textAlign: align,
    textIndent: ofPoints(firstLine / POINT / 2),
    paddingLeft: ofPoints(indent / POINT / 2),
    marginTop: ofPoints(before),
    marginBottom: ofPoints(after),
  } as const;
}
