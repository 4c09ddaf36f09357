import { useMemo, useState } from "react";

import { placeOnTab } from "../../../app/place-in-book";
import { computeTable } from "../../../app/rank-table/compute-table";
import type { PlainGrid } from "../../../app/rank-table/plain-grid";
import { DEFAULT_SETTINGS } from "../../../app/rank-table/settings";
import { toSettings, type RankChoice, type RankOffer } from "../../../app/selection/rank-choice";
import { placeOfRanking, rankSelection } from "../../../app/selection/rank-selection";
import { useDesk, usePresentTabs } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { TableChoices } from "./TableChoices";
import { TablePreview } from "./TablePreview";

interface TableSetupProps {
  readonly grid: PlainGrid;
  /** null: the table has no header, which the check says. */
  readonly offer: RankOffer | null;
}

/** How a table is ranked, what comes of it, and the button that writes it. */
export function TableSetup({ grid, offer }: TableSetupProps) {
  const { turnTo } = useDesk();
  const present = usePresentTabs();
  const [choice, setChoice] = useState<RankChoice | null>(offer?.first ?? null);
  const settings = useMemo(() => (choice ? toSettings(choice) : DEFAULT_SETTINGS), [choice]);
  const input = useMemo(() => ({ grid, settings, present }), [grid, settings, present]);
  const { ranking } = useMemo(() => computeTable(grid, settings), [grid, settings]);
  const ask = { task: "task.table", action: rankSelection, input, book: null } as const;
  const show = (): void => {
    const place = placeOfRanking(input);
    if (place) turnTo(place);
  };
  return (
    <>
      <ActionPanel ask={ask} onDone={show} placeOf={placeOnTab} />
      {ranking && <TablePreview ranking={ranking} />}
      {offer && choice && (
        <TableChoices
          offer={offer}
          choice={choice}
          onChange={(changed) => setChoice({ ...choice, ...changed })}
        />
      )}
    </>
  );
}
