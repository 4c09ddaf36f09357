import { useState } from "react";

import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { isTarget } from "./is-target";
import { TARGETS_TEXTS } from "./targets-texts";
import { TextField } from "../../parts/TextField";

/** One number for every unit that has the criterion; it fills the fields below and writes nothing. */
export function SameTarget({ onFill }: { readonly onFill: (text: string) => void }) {
  const styles = usePaneStyles();
  const tell = useLateWords(TARGETS_TEXTS);
  const [text, setText] = useState("");
  const isFaulty = text.trim() !== "" && !isTarget(text);
  return (
    <div className={styles.card}>
      <TextField
        label={tell("all")}
        value={text}
        isNumber
        fault={isFaulty ? tell("bad-number") : null}
        onChange={setText}
      />
      <PaneButton
        disabledFocusable={text.trim() === "" || isFaulty}
        onClick={() => {
          if (isTarget(text)) onFill(text.trim());
        }}
      >
        {tell("all-do")}
      </PaneButton>
    </div>
  );
}
