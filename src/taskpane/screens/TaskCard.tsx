import { Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";

import type { Book } from "../../app/action";
import { fillScores } from "../../app/fill-scores";
import { placeOfScore } from "../../app/place-in-book";
import { acceptTasks, type ScoreTask } from "../../app/score-tasks";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords, type Words } from "../use-words";

interface TaskCardProps {
  readonly task: ScoreTask;
  readonly book: Book;
  readonly onDone: () => void;
}

/** One criterion that asks for something: what is proposed, why, and the button that writes it. */
export function TaskCard({ task, book, onDone }: TaskCardProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const { say } = words;
  const { run, select } = useDesk();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { criterion, points, needsReason, layer, kind, unit } = task;
  const lacksReason = needsReason && reason.trim() === "";
  const accept = (): void => {
    setAsked(lacksReason);
    if (lacksReason) return;
    const input = acceptTasks([task], layer, reason.trim());
    const name = kind === "reason" ? "task.reason" : "task.accept";
    void run({ task: name, action: fillScores, input, book }).then((isDone) => isDone && onDone());
  };
  const column = kind === "reason" ? "reason" : layer;
  return (
    <div className={styles.card}>
      <Text weight="semibold">{`${criterion.code}. ${criterion.name}`}</Text>
      <Text className={styles.numbers}>{describe(task, words)}</Text>
      {needsReason && (
        <Field
          label={say("scores.reason")}
          required
          {...(isAsked && lacksReason
            ? { validationState: "error", validationMessage: say("scores.reason-needed") }
            : {})}
        >
          <Input value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      <div className={styles.row}>
        {points !== null && (
          <PaneButton appearance="primary" onClick={accept}>
            {kind === "reason"
              ? say("scores.save-reason")
              : say("scores.accept", { points: words.plain(points) })}
          </PaneButton>
        )}
        <PaneButton
          onClick={() => select(placeOfScore(book, [unit, criterion.code], column))}
          aria-label={`${say("scores.go")}: ${criterion.code}`}
        >
          {say("scores.go")}
        </PaneButton>
      </div>
    </div>
  );
}

function describe(task: ScoreTask, { say, plain, column }: Words): string {
  const { criterion, points, from, before, kind, layer: target } = task;
  const layer = column(target);
  const max = plain(criterion.maxPoints);
  if (kind === "invalid") return say("scores.invalid", { max });
  if (points === null || from === null) return say("scores.no-proposal", { layer, max });
  const parts = [say(`scores.from-${from}`, { points: plain(points), max })];
  if (before !== null && !points.eq(before))
    parts.push(say("scores.before", { points: plain(before) }));
  parts.push(
    kind === "reason" ? say("scores.reason-missing") : say("scores.accept-into", { layer })
  );
  return parts.join(" · ");
}
