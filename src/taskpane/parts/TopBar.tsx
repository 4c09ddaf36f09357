import { makeStyles, Overflow, OverflowItem, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

import { PLACES, titleOf, type Place } from "../places";
import { useWords } from "../use-words";
import { MorePlaces } from "./MorePlaces";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  nav: { position: "relative", flexShrink: 0 },
  // Excel's own menu of the pane covers the top right corner.
  bar: {
    display: "flex",
    minHeight: "44px",
    paddingRight: "40px",
    overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Room that the bar keeps free, in pixels: the corner at its right. */
const CORNER = 40;

interface TopBarProps {
  readonly place: Place | null;
  readonly onOpen: (place: Place) => void;
}

/** The seven places; those that do not fit are listed when asked for. ← and → walk along the bar. */
export function TopBar({ place, onOpen }: TopBarProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <nav className={styles.nav} aria-label={say("nav.label")}>
      <Overflow minimumVisible={1} padding={CORNER}>
        <div className={styles.bar}>
          {PLACES.map((one) => (
            <OverflowItem key={one} id={one} priority={one === place ? 2 : 1}>
              <PlaceButton
                isCurrent={one === place}
                onClick={() => onOpen(one)}
                onKeyDown={walk}
                name={say(titleOf(one))}
              />
            </OverflowItem>
          ))}
          <MorePlaces onOpen={onOpen} />
        </div>
      </Overflow>
    </nav>
  );
}

function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bar = event.currentTarget.parentElement;
  if (step === undefined || !bar) return;
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>(":scope > button:not([hidden])")];
  buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
}
