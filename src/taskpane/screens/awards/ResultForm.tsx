import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Book } from "../../../app/action";
import { recordResult } from "../../../app/awards/record-result";
import type { AwardLine } from "../../../app/list-awards";
import type { AwardResult } from "../../../domain/entries";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { TextField } from "../../parts/TextField";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { AwardField } from "./AwardField";
import { AWARDS_TEXTS } from "./awards-texts";

interface ResultFormProps {
  readonly line: AwardLine;
  readonly book: Book;
}

const NO_EDITS: Partial<AwardResult> = {};
const NO_RESULT: AwardResult = { slot: null, number: "", date: "" };

/** What was decided on one unit's proposal, with number and date of the decision, as it stands until somebody enters something else. */
export function ResultForm({ line, book }: ResultFormProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(AWARDS_TEXTS);
  const [edits, setEdits] = useState(NO_EDITS);
  const { unit } = line.line;
  const present = book.entries.results.get(unit.code) ?? NO_RESULT;
  const result = useMemo(() => ({ ...present, ...edits }), [present, edits]);
  const input = useMemo(() => ({ unit: unit.code, result }), [unit, result]);
  const edit = (more: Partial<AwardResult>): void => setEdits({ ...edits, ...more });
  return (
    <div className={styles.stack}>
      <AwardField
        label={tell("given", { unit: unit.name })}
        slots={book.ruleset.slots}
        value={result.slot}
        openWords={tell("no-result")}
        noneWords={tell("not-given")}
        onChange={(slot) => edit({ slot })}
      />
      <TextField
        label={tell("number")}
        value={result.number}
        fault={null}
        onChange={(number) => edit({ number })}
      />
      <Field label={tell("date")}>
        <Input type="date" value={result.date} onChange={(_, { value }) => edit({ date: value })} />
      </Field>
      <ActionPanel
        ask={{ task: "task.record-result", action: recordResult, input, book }}
        onDone={() => setEdits(NO_EDITS)}
        isPlain
      />
      {edits !== NO_EDITS && (
        <PaneButton onClick={() => setEdits(NO_EDITS)}>{tell("reset")}</PaneButton>
      )}
    </div>
  );
}
