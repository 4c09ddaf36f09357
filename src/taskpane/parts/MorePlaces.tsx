import {
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { useState, type FocusEvent, type KeyboardEvent } from "react";

import { PLACES, titleOf, type Place } from "../places";
import { useWords } from "../use-words";
import { MoreHorizontalRegular } from "./icons";
import { PaneButton } from "./PaneButton";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  more: { flexShrink: 0, marginLeft: "auto" },
  list: {
    position: "absolute",
    top: "100%",
    right: "40px",
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

interface MorePlacesProps {
  readonly onOpen: (place: Place) => void;
}

/** The places that the bar has no room for; shown on demand, gone with Esc or when the focus leaves. */
export function MorePlaces({ onOpen }: MorePlacesProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLDivElement>();
  const [isOpen, setOpen] = useState(false);
  if (!isOverflowing) return null;
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape") return;
    ref.current?.querySelector("button")?.focus();
    setOpen(false);
  };
  const open = (place: Place): void => {
    setOpen(false);
    onOpen(place);
  };
  return (
    <div ref={ref} className={styles.more} onBlur={onBlur}>
      <PaneButton
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={say("nav.more", { count: overflowCount })}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        {say("nav.more-word")}
      </PaneButton>
      {isOpen && (
        <div className={styles.list}>
          {PLACES.map((place) => (
            <HiddenPlace key={place} place={place} onOpen={open} onKeyDown={closeOnEscape} />
          ))}
        </div>
      )}
    </div>
  );
}

interface HiddenPlaceProps extends MorePlacesProps {
  readonly place: Place;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function HiddenPlace({ place, onOpen, onKeyDown }: HiddenPlaceProps) {
  const { say } = useWords();
  if (useIsOverflowItemVisible(place)) return null;
  return (
    <PlaceButton name={say(titleOf(place))} onClick={() => onOpen(place)} onKeyDown={onKeyDown} />
  );
}
