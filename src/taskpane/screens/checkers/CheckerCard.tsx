import { Text } from "@fluentui/react-components";

import type { CheckerProgress, CheckGap } from "../../../app/checkers/list-progress";
import { useDesk } from "../../desk";
import { Fold } from "../../parts/Fold";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { CHECKERS_TEXTS } from "./checkers-texts";

/** Cells that are listed; the others are found on the sheet. */
const MOST_LISTED = 40;

/** How far one checker is, with a way to each cell that is still open. */
export function CheckerCard({ progress }: { readonly progress: CheckerProgress }) {
  const styles = usePaneStyles();
  const tell = useLateWords(CHECKERS_TEXTS);
  const { select } = useDesk();
  const { checker, expected, given, gaps } = progress;
  const [first] = gaps;
  if (!first)
    return (
      <div className={styles.card}>
        <Text weight="semibold">{checker.name}</Text>
        <Text className={styles.numbers}>{tell("done", { expected })}</Text>
      </div>
    );
  return (
    <div className={styles.card}>
      <Text weight="semibold">{checker.name}</Text>
      <Text className={styles.numbers}>
        {tell("progress", { given, expected, count: gaps.length })}
      </Text>
      <PaneButton onClick={() => select(first.place)}>
        {tell("go", { checker: checker.name })}
      </PaneButton>
      <Fold title={tell("gaps", { checker: checker.name, count: gaps.length })}>
        <GapLines gaps={gaps} />
      </Fold>
    </div>
  );
}

function GapLines({ gaps }: { readonly gaps: readonly CheckGap[] }) {
  const styles = usePaneStyles();
  const tell = useLateWords(CHECKERS_TEXTS);
  const { select } = useDesk();
  const rest = gaps.length - MOST_LISTED;
  return (
    <>
      <ul className={styles.list}>
        {gaps.slice(0, MOST_LISTED).map(({ unit, criterion, isFaulty, place }) => (
          <li key={`${criterion.code} ${unit.code}`}>
            <button type="button" className={styles.line} onClick={() => select(place)}>
              {tell(isFaulty ? "faulty" : "missing", {
                unit: unit.shortName,
                criterion: `${criterion.code} ${criterion.name}`,
              })}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <Text>{tell("more", { count: rest })}</Text>}
    </>
  );
}
