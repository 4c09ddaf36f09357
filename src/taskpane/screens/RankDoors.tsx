import type { RankingLine } from "../../app/list-ranking";
import type { Book } from "../../app/action";
import { takesVotes } from "../../app/votes/takes-votes";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import type { ScreenId } from "../places";
import { titleOf } from "../places";
import { useWords } from "../use-words";

interface RankDoorsProps {
  readonly book: Book;
  readonly lines: readonly RankingLine[];
}

/** What else can be done with a ranking: votes where there are any, the council's word on equals, why, and how firm. */
export function RankDoors({ book, lines }: RankDoorsProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { goTo } = useDesk();
  const isTied = lines.some(({ tiedWith }) => tiedWith.length > 0);
  const doors: readonly (readonly [ScreenId, boolean])[] = [
    ["council", isTied || book.entries.tieDecisions.size > 0],
    ["explain", lines.length > 1],
    ["analysis", lines.length > 1],
    ["votes", takesVotes(book)],
  ];
  return (
    <div className={styles.buttons}>
      {doors.map(
        ([screen, isOpen]) =>
          isOpen && (
            <PaneButton key={screen} onClick={() => goTo(screen)}>
              {say(titleOf(screen))}
            </PaneButton>
          )
      )}
    </div>
  );
}
