import { Text } from "@fluentui/react-components";
import { useMemo, useRef } from "react";

import { fillScores } from "../../app/fill-scores";
import type { BookLook } from "../../app/look-at-workbook";
import { placeOfUnit } from "../../app/place-in-book";
import { acceptTasks, listTasks, type UnitProgress } from "../../app/score-tasks";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { TaskCard } from "./TaskCard";

interface UnitTasksProps {
  readonly look: BookLook;
  readonly progress: UnitProgress;
  /** The unit to go on with; null when no other asks for anything. */
  readonly next: UnitProgress | null;
  /** Opens another unit; null leads back to the list. */
  readonly onChoose: (unit: string | null) => void;
}

/** What is still to be done on one unit's sheet, with points to accept at one click. */
export function UnitTasks({ look, progress, next, onChoose }: UnitTasksProps) {
  const styles = usePaneStyles();
  const { say, mark } = useWords();
  const { run, select } = useDesk();
  const { unit, scored, expected } = progress;
  const tasks = useMemo(() => listTasks(look.book, look.outcome, unit.code), [look, unit.code]);
  const easy = tasks.filter(
    ({ points, needsReason, layer }) => points !== null && !needsReason && layer === "checked"
  );
  const heading = useRef<HTMLHeadingElement>(null);
  // The card that was clicked is gone then.
  const goOn = (): void => heading.current?.focus();
  const acceptAll = (): void => {
    const input = acceptTasks(easy, "checked");
    void run({ task: "task.accept", action: fillScores, input, book: look.book }).then(goOn);
  };
  return (
    <section className={styles.stack}>
      <div className={styles.row}>
        <PaneButton onClick={() => onChoose(null)}>{say("scores.back")}</PaneButton>
        <PaneButton onClick={() => select(placeOfUnit(unit.code))}>
          {say("scores.open-sheet")}
        </PaneButton>
      </div>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {mark(unit.name, unit.sample)}
      </h2>
      <Text className={styles.numbers}>{say("scores.progress", { scored, expected })}</Text>
      {easy.length > 1 && (
        <PaneButton appearance="primary" onClick={acceptAll}>
          {say("scores.accept-all", { count: easy.length })}
        </PaneButton>
      )}
      {tasks.length === 0 && <Text role="status">{say("scores.nothing")}</Text>}
      {tasks.length === 0 && next && (
        <PaneButton appearance="primary" onClick={() => onChoose(next.unit.code)}>
          {say("scores.next-unit", { unit: next.unit.name })}
        </PaneButton>
      )}
      <ul className={styles.list}>
        {tasks.map((task) => (
          <li key={`${task.criterion.code} ${task.kind} ${task.layer}`}>
            <TaskCard task={task} book={look.book} onDone={goOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}
