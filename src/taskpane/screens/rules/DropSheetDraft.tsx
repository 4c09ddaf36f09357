import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { dropDraft } from "../../../app/change-ruleset/drop-draft";
import { useDesk } from "../../desk";
import { Issues } from "../../parts/Issues";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { DRAFT_TEXTS } from "./draft-texts";

/** Throws the copy away; says before what is lost with it. */
export function DropSheetDraft({ book }: { readonly book: Book }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const tell = useLateWords(DRAFT_TEXTS);
  const { run, work } = useDesk();
  const { issues } = useMemo(() => dropDraft.check(undefined, book), [book]);
  const drop = async (): Promise<void> => {
    const ask = { task: "draft.drop", action: dropDraft, input: undefined, book } as const;
    if (work.kind !== "running") await run(ask);
  };
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{tell("drop-title")}</h2>
      <Issues issues={issues} />
      <div className={styles.buttons}>
        <PaneButton onClick={() => void drop()}>{say("draft.drop")}</PaneButton>
      </div>
    </section>
  );
}
