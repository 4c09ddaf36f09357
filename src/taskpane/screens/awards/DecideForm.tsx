import { useMemo, useState } from "react";

import type { Book } from "../../../app/action";
import { decideAward } from "../../../app/awards/decide-award";
import type { AwardLine } from "../../../app/list-awards";
import { placeOfDecision } from "../../../app/place-in-book";
import { useDesk } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { TextField } from "../../parts/TextField";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { AwardField } from "./AwardField";
import { AWARDS_TEXTS } from "./awards-texts";

interface DecideFormProps {
  readonly line: AwardLine;
  readonly book: Book;
}

interface Edits {
  readonly slot?: string | null;
  readonly reason?: string;
}

const NO_EDITS: Edits = {};

/** The bloc's own decision on one unit with its reason, as it stands until somebody chooses otherwise. */
export function DecideForm({ line, book }: DecideFormProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(AWARDS_TEXTS);
  const { select } = useDesk();
  const [edits, setEdits] = useState(NO_EDITS);
  const { unit } = line.line;
  const slot = edits.slot === undefined ? (line.decision?.slot ?? null) : edits.slot;
  const reason = edits.reason ?? line.decision?.reason ?? "";
  const input = useMemo(() => ({ unit: unit.code, slot, reason }), [unit, slot, reason]);
  const lacksReason = slot !== null && reason.trim() === "";
  return (
    <div className={styles.stack}>
      <AwardField
        label={tell("decision", { unit: unit.name })}
        slots={book.ruleset.slots}
        value={slot}
        openWords={tell("as-proposed")}
        noneWords={tell("proposes-none")}
        onChange={(next) => setEdits({ ...edits, slot: next })}
      />
      <TextField
        label={tell("reason")}
        value={reason}
        isRequired
        fault={lacksReason ? tell("reason-needed") : null}
        onChange={(next) => setEdits({ ...edits, reason: next })}
      />
      <ActionPanel
        ask={{ task: "task.decide-award", action: decideAward, input, book }}
        onDone={() => setEdits(NO_EDITS)}
        isPlain
      />
      {edits !== NO_EDITS && (
        <PaneButton onClick={() => setEdits(NO_EDITS)}>{tell("reset")}</PaneButton>
      )}
      <PaneButton
        onClick={() => select(placeOfDecision(book, unit.code))}
        aria-label={`${tell("go")}: ${unit.name}`}
      >
        {tell("go")}
      </PaneButton>
    </div>
  );
}
