import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../app/action";
import { fillForms } from "../../app/forms/fill-forms";
import { drawNominations } from "../../app/nominations/draw-nominations";
import { listRoundsOfBook, type RoundInBook } from "../../app/nominations/list-rounds-of-book";
import { topOf } from "../../app/place-in-book";
import { useDesk } from "../desk";
import { ActionPanel } from "../parts/ActionPanel";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useLateWords } from "../use-late-words";
import { ROUNDS_TEXTS } from "./rounds-texts";

const KEY = "nominations";

/** Proposals outside the yearly ranking: the sheet for them, and each round with its letter and list. */
export function RoundsCard({ book }: { readonly book: Book }) {
  const styles = usePaneStyles();
  const { select } = useDesk();
  const tell = useLateWords(ROUNDS_TEXTS);
  const name = book.snapshot.sheets.find(({ key }) => key === KEY)?.name;
  const rounds = useMemo(() => listRoundsOfBook(book), [book]);
  const draw = {
    task: "task.nominations",
    action: drawNominations,
    input: undefined,
    book,
  } as const;
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{tell("heading")}</h2>
      <Text>{tell("help")}</Text>
      <ActionPanel ask={draw} isPlain />
      {name !== undefined && (
        <PaneButton onClick={() => select(topOf(KEY))}>{tell("open", { name })}</PaneButton>
      )}
      {rounds?.length === 0 && <Text>{tell("none")}</Text>}
      {rounds?.map((round) => (
        <RoundPart key={round.order} round={round} book={book} />
      ))}
    </section>
  );
}

/** One round: how much is proposed, what is open, and the making of its forms. */
function RoundPart({ round, book }: { readonly round: RoundInBook; readonly book: Book }) {
  const styles = usePaneStyles();
  const tell = useLateWords(ROUNDS_TEXTS);
  const { name, open, collectives, individuals, forms } = round;
  const choice = useMemo(() => ({ forms }), [forms]);
  const ask = { task: "task.round-forms", action: fillForms, input: choice, book } as const;
  return (
    <div className={styles.card}>
      <h3 className={styles.heading}>{name}</h3>
      <Text>{tell("counts", { collectives, individuals })}</Text>
      <Text>{open > 0 ? tell("open-rows", { count: open }) : tell("sound")}</Text>
      <ActionPanel ask={ask} isPlain />
    </div>
  );
}
