import { Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";

import { writeRichClipboard } from "../../clipboard";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import type { FormDocument } from "./document-parts";
import { FORMS_TEXTS } from "./forms-texts";
import { printHtml } from "./print-html";
import { printPlain } from "./print-plain";

/** Copies what a form says, to be pasted into Word; where that is forbidden, the plain text stands there to be copied by hand. */
export function CopyDocument({ document }: { readonly document: FormDocument }) {
  const styles = usePaneStyles();
  const tell = useLateWords(FORMS_TEXTS);
  const [said, setSaid] = useState<"copied" | "copy-by-hand" | null>(null);
  const text = printPlain(document);
  const name = document.title;
  const copy = async (): Promise<void> => {
    const isCopied = await writeRichClipboard({ html: printHtml(document), text });
    setSaid(isCopied ? "copied" : "copy-by-hand");
  };
  return (
    <div className={styles.stack}>
      <PaneButton aria-label={`${tell("copy")}: ${name}`} onClick={() => void copy()}>
        {tell("copy")}
      </PaneButton>
      <Text role="status">{said && tell(said)}</Text>
      {said === "copy-by-hand" && (
        <Textarea
          readOnly
          aria-label={name}
          rows={6}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
