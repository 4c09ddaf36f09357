import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";

import type { RankingLine } from "../../app/list-ranking";
import type { BookLook } from "../../app/look-at-workbook";
import { placeInRanking } from "../../app/place-in-book";
import { useDesk } from "../desk";
import { useTableStyles } from "../parts/table-styles";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  /** Words of a class stay whole beside a very long name. */
  band: { minWidth: "64px" },
  unit: {
    display: "flex",
    alignItems: "flex-start",
    minHeight: "44px",
    textAlign: "left",
    lineHeight: tokens.lineHeightBase300,
  },
});

interface RankTableProps {
  readonly look: BookLook;
  readonly lines: readonly RankingLine[];
}

/** Rank, unit, points or percent, class; ties and missing ranks are explained under the name, which leads to its line in the sheet. */
export function RankTable({ look, lines }: RankTableProps) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const words = useWords();
  const { say, fixed, mark } = words;
  const { select } = useDesk();
  const { by, places } = look.book.ruleset.ranking;
  const number = `${styles.cell} ${styles.number}`;
  return (
    <table className={styles.table} aria-label={say("rank.table")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {say("column.rank")}
          </th>
          <th scope="col" className={styles.head}>
            {say("column.unit")}
          </th>
          <th scope="col" className={styles.head}>
            {say(by === "points" ? "column.total" : "column.percent")}
          </th>
          <th scope="col" className={`${styles.head} ${styles.band}`}>
            {say("column.class")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.unit.code}>
            <td className={number}>{line.rank ?? "–"}</td>
            <td className={styles.cell}>
              <Link
                as="button"
                className={styles.unit}
                aria-label={say("rank.go", { unit: mark(line.unit.name, line.unit.sample) })}
                onClick={() => select(placeInRanking(look.book, line.unit.code))}
              >
                {mark(line.unit.name, line.unit.sample)}
              </Link>
              {explain(line, words).map((text) => (
                <Text key={text} block size={200} className={styles.muted}>
                  {text}
                </Text>
              ))}
            </td>
            <td className={number}>{fixed(by === "points" ? line.total : line.percent, places)}</td>
            <td className={styles.cell}>{line.band ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function explain(line: RankingLine, words: ReturnType<typeof useWords>): readonly string[] {
  const notes = line.notes.filter(({ code }) => code !== "note.tied").map(words.note);
  const tied = words.say("rank.tied-with", { units: line.tiedWith.join(", ") });
  return [...(line.tiedWith.length > 0 ? [tied] : []), ...notes];
}
