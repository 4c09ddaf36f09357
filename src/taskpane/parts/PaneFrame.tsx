import { makeStyles, Title3, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

import { placeOfScreen, titleOf, type Place, type ScreenId } from "../places";
import { useKeptFocus } from "../use-kept-focus";
import { useWords } from "../use-words";
import { BottomBar } from "./BottomBar";
import { TopBar } from "./TopBar";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  title: {
    margin: 0,
    fontSize: "inherit",
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface PaneFrameProps {
  readonly screen: ScreenId;
  /** Counts the moves that put the focus on the title. */
  readonly moves: number;
  readonly onOpen: (place: Place) => void;
  readonly children: ReactNode;
}

/** Tabs above, the screen with its title, undo and settings below. */
export function PaneFrame({ screen, moves, onOpen, children }: PaneFrameProps) {
  const styles = useStyles();
  const { say } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (moves > 0) title.current?.focus();
  }, [moves]);
  useKeptFocus(frame, title);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [screen]);
  return (
    <div className={styles.frame} ref={frame}>
      <TopBar place={placeOfScreen(screen)} onOpen={onOpen} />
      <main className={styles.main} ref={main}>
        <h1 className={styles.title} tabIndex={-1} ref={title}>
          <Title3>{say(titleOf(screen))}</Title3>
        </h1>
        {children}
      </main>
      <BottomBar />
    </div>
  );
}
