import { useDesk } from "../desk";
import { PLACES, titleOf, type Place } from "../places";
import { useWords } from "../use-words";
import { PaneButton } from "./PaneButton";

/** The way to the place that follows in the order of the work; nothing behind the last one. */
export function NextPlace({ place }: { readonly place: Place }) {
  const { say } = useWords();
  const { goTo } = useDesk();
  const next = PLACES[PLACES.indexOf(place) + 1];
  if (next === undefined) return null;
  return (
    <PaneButton onClick={() => goTo(next)}>
      {say("nav.next", { place: say(titleOf(next)) })}
    </PaneButton>
  );
}
