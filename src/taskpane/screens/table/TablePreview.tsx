import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { RankedTable, RankedUnit } from "../../../app/rank-table/ranked-table";
import { usePaneStyles } from "../../pane-styles";
import { useTableStyles } from "../../parts/table-styles";
import { useWords } from "../../use-words";

/** The ranking as the new sheet will show it: by rank, then as in the table. */
export function TablePreview({ ranking }: { readonly ranking: RankedTable }) {
  const styles = { ...usePaneStyles(), ...useTableStyles() };
  const { say } = useWords();
  const { rule, table, units } = ranking;
  const headings = [
    say("column.rank"),
    table.name?.name ?? say("table.name"),
    say(`rank-table.kind.${rule.total}`),
  ];
  const lines = useMemo(() => sortByRank(ranking), [ranking]);
  const ranked = units.filter((unit) => unit.ranked.rank !== null).length;
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{say("table.preview")}</h2>
      <Text>{say("table.summary", { ranked, rows: units.length })}</Text>
      <table className={styles.table} aria-label={say("table.preview")}>
        <thead>
          <tr>
            {headings.map((heading, index) => (
              <th key={index} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((unit) => (
            <PreviewLine key={unit.row.index} ranking={ranking} unit={unit} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PreviewLineProps {
  readonly ranking: RankedTable;
  readonly unit: RankedUnit;
}

function PreviewLine({ ranking, unit }: PreviewLineProps) {
  const styles = useTableStyles();
  const { say, fixed, plain } = useWords();
  const { rule, table } = ranking;
  const { rank, total, sharedBy } = unit.ranked;
  const number = `${styles.cell} ${styles.number}`;
  return (
    <tr>
      <td className={number}>{rank === null ? "–" : plain(rank)}</td>
      <td className={styles.cell}>
        {unit.name || say("rank-table.unnamed", { row: table.grid.top + unit.row.index })}
        {rank === null && <Note text={say("rank-table.missing")} />}
        {sharedBy > 1 && <Note text={say("rank-table.shared", { units: sharedBy })} />}
      </td>
      <td className={number}>{fixed(total, rule.places)}</td>
    </tr>
  );
}

function Note({ text }: { readonly text: string }) {
  const styles = useTableStyles();
  return (
    <Text block size={200} className={styles.muted}>
      {text}
    </Text>
  );
}

function sortByRank({ units }: RankedTable): RankedUnit[] {
  return [...units].sort(
    (one, other) =>
      (one.ranked.rank ?? Infinity) - (other.ranked.rank ?? Infinity) ||
      one.row.index - other.row.index
  );
}
