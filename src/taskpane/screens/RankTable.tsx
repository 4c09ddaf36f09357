import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

import type { RankingLine } from "../../app/list-ranking";
import type { BookLook } from "../../app/look-at-workbook";
import { placeInRanking } from "../../app/place-in-book";
import { useDesk } from "../desk";
import { useTableStyles } from "../parts/table-styles";
import { useWords } from "../use-words";

const PairNote = lazy(async () => ({ default: (await import("./explain/RankNotes")).PairNote }));

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
  const { say } = useWords();
  const { by } = look.book.ruleset.ranking;
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
        {lines.map((line, index) => (
          <RankRow
            key={line.unit.code}
            look={look}
            line={line}
            before={lines[index - 1]?.unit.code ?? null}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RankRowProps {
  readonly look: BookLook;
  readonly line: RankingLine;
  /** The unit listed right before it. */
  readonly before: string | null;
}

function RankRow({ look, line, before }: RankRowProps) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const words = useWords();
  const { say, fixed, mark } = words;
  const { select } = useDesk();
  const { by, places } = look.book.ruleset.ranking;
  const { unit, rank, total, percent, band } = line;
  const number = `${styles.cell} ${styles.number}`;
  const name = mark(unit.name, unit.sample);
  return (
    <tr>
      <td className={number}>{rank ?? "–"}</td>
      <td className={styles.cell}>
        <Link
          as="button"
          className={styles.unit}
          aria-label={say("rank.go", { unit: name })}
          onClick={() => select(placeInRanking(look.book, unit.code))}
        >
          {name}
        </Link>
        {explain(line, words).map((text) => (
          <Text key={text} block size={200} className={styles.muted}>
            {text}
          </Text>
        ))}
        {rank !== null && before !== null && (
          <Suspense>
            <PairNote look={look} own={unit.code} other={before} />
          </Suspense>
        )}
      </td>
      <td className={number}>{fixed(by === "points" ? total : percent, places)}</td>
      <td className={styles.cell}>{band ?? "–"}</td>
    </tr>
  );
}

function explain(line: RankingLine, words: ReturnType<typeof useWords>): readonly string[] {
  const notes = line.notes.filter(({ code }) => code !== "note.tied").map(words.note);
  const tied = words.say("rank.tied-with", { units: line.tiedWith.join(", ") });
  return [...(line.tiedWith.length > 0 ? [tied] : []), ...notes];
}
