import { Checkbox, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Book } from "../../../app/action";
import { applyDraft, previewDraftEffect } from "../../../app/change-ruleset/apply-draft";
import { findDraft, placeOfDraft } from "../../../app/change-ruleset/draft-in-book";
import { placeOfIssue } from "../../../app/place-in-book";
import { useDesk } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { DRAFT_TEXTS } from "./draft-texts";
import { DropSheetDraft } from "./DropSheetDraft";
import { EffectList } from "./EffectList";

/** The copy that is edited in cells: what is wrong with it, what it does to every unit, and the buttons that apply or drop it. */
export function SheetDraft({ book }: { readonly book: Book }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const tell = useLateWords(DRAFT_TEXTS);
  const { select, landOn } = useDesk();
  const [acceptLoss, setAccept] = useState(false);
  const when = useMemo(() => stampTime(book), [book]);
  const input = useMemo(() => ({ acceptLoss, when }), [acceptLoss, when]);
  const effect = useMemo(() => previewDraftEffect({ acceptLoss: true, when }, book), [when, book]);
  const loses = useMemo(
    () =>
      applyDraft
        .check({ acceptLoss: false, when }, book)
        .issues.some(({ code }) => code === "change.inputs-lost"),
    [when, book]
  );
  return (
    <section className={styles.stack}>
      <Text>{tell("standing", { name: findDraft(book)?.name ?? "" })}</Text>
      <div className={styles.buttons}>
        <PaneButton onClick={() => select(placeOfDraft())}>{tell("open")}</PaneButton>
      </div>
      {loses && (
        <Checkbox
          label={say("rules.accept-loss")}
          checked={acceptLoss}
          onChange={(_, { checked }) => setAccept(checked === true)}
        />
      )}
      <ActionPanel
        ask={{ task: "draft.apply", action: applyDraft, input, book }}
        placeOf={(issue) => placeOfIssue(book, issue)}
        onDone={() => landOn("bloc")}
      />
      {effect && <EffectList effect={effect} ruleset={book.ruleset} />}
      <DropSheetDraft book={book} />
    </section>
  );
}

const read = new WeakMap<Book, Date>();

/** When the book was read as it is now: one and the same for one reading. */
function stampTime(book: Book): Date {
  const when = read.get(book) ?? new Date();
  read.set(book, when);
  return when;
}
