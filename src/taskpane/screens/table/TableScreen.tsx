import { Text } from "@fluentui/react-components";
import { useState } from "react";

import { gridOfSheet } from "../../../app/rank-table/plain-grid";
import { offerRanking, type RankOffer } from "../../../app/selection/rank-choice";
import type { SelectedTable } from "../../../app/selection/read-selection";
import type { PlainGrid } from "../../../app/rank-table/plain-grid";
import { useDesk } from "../../desk";
import { ReadSelection } from "../../parts/ReadSelection";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { TableSetup } from "./TableSetup";

/** A table as read, and how often one was: each reading begins anew. */
interface ReadTable {
  readonly grid: PlainGrid;
  readonly address: string;
  readonly offer: RankOffer | null;
  readonly turn: number;
}

/** Ranks any table of any workbook: select it, choose how, get a new sheet. */
export function TableScreen() {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { reload } = useDesk();
  const [table, setTable] = useState<ReadTable | null>(null);
  const take = ({ sheet, area, address }: SelectedTable): void => {
    const grid = gridOfSheet(sheet, area);
    const turn = (table?.turn ?? 0) + 1;
    setTable({ grid, address, offer: offerRanking(grid), turn });
    // Somebody may have added a sheet since the workbook was looked at.
    void reload();
  };
  return (
    <section className={styles.stack}>
      {!table && <Text>{say("table.text")}</Text>}
      <ReadSelection isAgain={table !== null} isPrimary={!table} onRead={take} />
      {table && (
        <>
          <Text>{say("table.area", { sheet: table.grid.sheet, area: table.address })}</Text>
          <TableSetup key={table.turn} grid={table.grid} offer={table.offer} />
        </>
      )}
    </section>
  );
}
