import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { placeOfDraft } from "../../../app/change-ruleset/draft-in-book";
import { makeDraft } from "../../../app/change-ruleset/make-draft";
import { placeOnTab } from "../../../app/place-in-book";
import { useDesk } from "../../desk";
import { IssueLines } from "../../parts/IssueList";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { DRAFT_TEXTS } from "./draft-texts";

/** The way to edit the ruleset in cells: makes the copy and shows it. */
export function MakeSheetDraft({ book }: { readonly book: Book }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const tell = useLateWords(DRAFT_TEXTS);
  const { run, work, select } = useDesk();
  const { ready, issues } = useMemo(() => makeDraft.check(undefined, book), [book]);
  const make = async (): Promise<void> => {
    if (work.kind === "running") return;
    const ask = { task: "draft.make", action: makeDraft, input: undefined, book } as const;
    if (await run(ask)) select(placeOfDraft());
  };
  return (
    <section className={styles.stack}>
      <Text className={styles.muted}>{tell("intro")}</Text>
      <div className={styles.buttons}>
        <PaneButton disabledFocusable={!ready} onClick={() => void make()}>
          {say("draft.make")}
        </PaneButton>
      </div>
      <IssueLines issues={issues} placeOf={placeOnTab} />
    </section>
  );
}
