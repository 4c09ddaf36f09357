import { Link, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { Files } from "../../../host/port";
import { useDesk } from "../../desk";
import { forgetFile, offerFile, type OfferedFile } from "../../offer-file";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { FORMS_TEXTS } from "./forms-texts";

/** How long a browser may take to fetch what it saves, in milliseconds. */
const FETCH_MS = 60_000;

interface SaveFileProps {
  readonly label: string;
  /** What the button is about, for who does not see what stands above it. */
  readonly about: string;
  /** Media type of the file. */
  readonly type: string;
  readonly make: (files: Files) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

type Saving =
  | { readonly kind: "idle" | "making" }
  | { readonly kind: "made"; readonly file: OfferedFile }
  | { readonly kind: "failed"; readonly message: string };

/** Makes a file and hands it to the downloads; its link stays, since some Excels save nothing and say nothing. */
export function SaveFile({ label, about, type, make }: SaveFileProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(FORMS_TEXTS);
  const { loadFiles } = useDesk();
  const [saving, setSaving] = useState<Saving>({ kind: "idle" });
  const made = saving.kind === "made" ? saving.file : null;
  useEffect(() => {
    if (made) return () => void setTimeout(() => forgetFile(made), FETCH_MS);
  }, [made]);
  const save = async (): Promise<void> => {
    setSaving({ kind: "making" });
    try {
      const { name, bytes } = await make(await loadFiles());
      const content = new Blob([new Uint8Array(bytes)], { type });
      setSaving({ kind: "made", file: offerFile(name, content) });
    } catch (error) {
      setSaving({ kind: "failed", message: String(error) });
    }
  };
  return (
    <div className={styles.stack}>
      <PaneButton
        aria-label={`${label}: ${about}`}
        disabledFocusable={saving.kind === "making"}
        onClick={() => void save()}
      >
        {label}
      </PaneButton>
      <div role="status" className={styles.stack}>
        {saving.kind === "making" && <Text>{tell("making")}</Text>}
        {saving.kind === "failed" && <Text>{tell("not-made", { message: saving.message })}</Text>}
        {made && (
          <>
            <Text>{tell("made")}</Text>
            <Link href={made.address} download={made.name}>
              {made.name}
            </Link>
            <Text className={styles.muted}>{tell("made-help")}</Text>
          </>
        )}
      </div>
    </div>
  );
}
