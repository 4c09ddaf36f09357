import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { BookLook } from "../../app/look-at-workbook";
import { listProgress } from "../../app/score-tasks";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { UnitTasks } from "./UnitTasks";

/** Every unit's progress; a unit opens what is still to be done on its sheet. */
export function ScoresScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { say, mark } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const progress = useMemo(() => listProgress(look.book, look.outcome), [look]);
  const found = progress.find(({ unit }) => unit.code === chosen);
  if (found)
    return (
      <UnitTasks
        key={found.unit.code}
        look={look}
        progress={found}
        onBack={() => setChosen(null)}
      />
    );
  return (
    <section className={styles.stack}>
      <Text>{say("scores.choose")}</Text>
      <ul className={styles.list}>
        {progress.map(({ unit, scored, expected, tasks }) => (
          <li key={unit.code}>
            <button type="button" className={styles.line} onClick={() => setChosen(unit.code)}>
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
