import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { BookLook } from "../../app/look-at-workbook";
import { listProgress, type UnitProgress } from "../../app/score-tasks";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { UnitTasks } from "./UnitTasks";

/** Every unit's progress; a unit opens what is still to be done on its sheet. */
export function ScoresScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { say, mark } = useWords();
  const { goTo } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const progress = useMemo(() => listProgress(look.book, look.outcome), [look]);
  /** Begins at the top again, and what was done at another unit is no longer spoken of. */
  const choose = (unit: string | null): void => {
    setChosen(unit);
    goTo("scores");
  };
  const found = progress.find(({ unit }) => unit.code === chosen);
  if (found)
    return (
      <UnitTasks
        key={found.unit.code}
        look={look}
        progress={found}
        next={findNext(progress, found)}
        onChoose={choose}
      />
    );
  return (
    <section className={styles.stack}>
      {look.book.ruleset.checkers && (
        <PaneButton onClick={() => goTo("checkers")}>{say("screen.checkers")}</PaneButton>
      )}
      <Text>{say("scores.choose")}</Text>
      <ul className={styles.list}>
        {progress.map(({ unit, scored, expected, tasks }) => (
          <li key={unit.code}>
            <button type="button" className={styles.line} onClick={() => choose(unit.code)}>
              <Text weight="semibold">{mark(unit.name, unit.sample)}</Text>
              <Text className={styles.numbers}>
                {[
                  say("scores.progress", { scored, expected }),
                  tasks > 0 ? say("scores.tasks", { count: tasks }) : say("scores.finished"),
                ].join(" · ")}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The next unit that asks for something, from the top again behind the last one. */
function findNext(all: readonly UnitProgress[], current: UnitProgress): UnitProgress | null {
  const at = all.indexOf(current);
  return [...all.slice(at + 1), ...all.slice(0, at)].find(({ tasks }) => tasks > 0) ?? null;
}
