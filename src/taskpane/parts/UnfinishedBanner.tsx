import { Text } from "@fluentui/react-components";

import type { Unfinished } from "../../host/port";
import { useDesk } from "../desk";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { PaneButton } from "./PaneButton";

/** An earlier writing broke off: which sheets, when, and the ways out. */
export function UnfinishedBanner({ unfinished }: { readonly unfinished: Unfinished }) {
  const styles = usePaneStyles();
  const { say, language } = useWords();
  const { restore, again } = useDesk();
  const time = tellTime(unfinished.startedAt, language);
  return (
    <section className={styles.card} aria-labelledby="unfinished">
      <h2 id="unfinished" className={styles.heading}>
        {say("unfinished.title")}
      </h2>
      <Text>{say("unfinished.when", { time })}</Text>
      <Text>{say("unfinished.sheets", { sheets: unfinished.sheets.join(", ") })}</Text>
      <Text>
        {say("unfinished.text", again ? { again: say("unfinished.again").toLowerCase() } : {})}
      </Text>
      <div className={styles.row}>
        <PaneButton appearance="primary" onClick={() => void restore()}>
          {say("unfinished.restore")}
        </PaneButton>
        {again && <PaneButton onClick={() => void again()}>{say("unfinished.again")}</PaneButton>}
      </div>
    </section>
  );
}

/** As people write it; a clock that said something else is shown as it is. */
function tellTime(iso: string, language: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return time.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
}
