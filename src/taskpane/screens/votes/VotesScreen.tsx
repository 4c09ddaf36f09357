import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { BookLook } from "../../../app/look-at-workbook";
import { foreseeShares, listVotes } from "../../../app/votes/list-votes";
import { writeVotes, type VotesInput } from "../../../app/votes/write-votes";
import { useDesk } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { RecordFields } from "./RecordFields";
import { UnitVotes } from "./UnitVotes";
import { VOTES_TEXTS } from "./votes-texts";

const NO_EDITS: VotesInput = { fields: new Map(), votes: new Map() };

/** The record of a vote, as it stands in the book until somebody types another number; only those are written. */
export function VotesScreen({ look: { book } }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { goTo } = useDesk();
  const { plain } = useWords();
  const tell = useLateWords(VOTES_TEXTS);
  const [edits, setEdits] = useState(NO_EDITS);
  const present = useMemo(() => listVotes(book), [book]);
  const input = useMemo(() => keepChanged(edits, present), [edits, present]);
  const shares = useMemo(() => foreseeShares(book, input), [book, input]);
  const { voting } = book.ruleset;
  const least = voting?.thresholdPercent ?? null;
  const told = least === null ? {} : { least: plain(least) };
  const { fields, votes } = edits;
  return (
    <section className={styles.stack}>
      <Text>{tell("help")}</Text>
      <Text className={styles.muted}>{tell(`of-${voting?.denominator ?? "none"}`, told)}</Text>
      <RecordFields
        fields={present.fields}
        typed={fields}
        onType={(field, text) => setEdits({ fields: new Map([...fields, [field, text]]), votes })}
      />
      <UnitVotes
        units={present.units}
        shares={shares}
        typed={votes}
        onType={(unit, text) => setEdits({ fields, votes: new Map([...votes, [unit, text]]) })}
      />
      <ActionPanel
        ask={{ task: "task.votes", action: writeVotes, input, book }}
        onDone={() => setEdits(NO_EDITS)}
      />
      {input.fields.size + input.votes.size > 0 && (
        <PaneButton onClick={() => setEdits(NO_EDITS)}>{tell("reset")}</PaneButton>
      )}
      <PaneButton onClick={() => goTo("rank")}>{tell("back")}</PaneButton>
    </section>
  );
}

/** What says something else than the book. */
function keepChanged(edits: VotesInput, present: ReturnType<typeof listVotes>): VotesInput {
  const fields = new Map(present.fields.map(({ field, text }) => [field, text]));
  const votes = new Map(present.units.map(({ unit, text }) => [unit.code, text]));
  return { fields: differing(edits.fields, fields), votes: differing(edits.votes, votes) };
}

function differing<Key>(
  typed: ReadonlyMap<Key, string>,
  present: ReadonlyMap<Key, string>
): ReadonlyMap<Key, string> {
  return new Map([...typed].filter(([key, text]) => text.trim() !== present.get(key)?.trim()));
}
