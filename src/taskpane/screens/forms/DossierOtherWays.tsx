import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { fillForms } from "../../../app/forms/fill-forms";
import type { Dossier } from "../../../app/forms/plan-dossier";
import { ActionPanel } from "../../parts/ActionPanel";
import { LateFold } from "../../parts/LateFold";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { FORMS_TEXTS } from "./forms-texts";

interface DossierOtherWaysProps {
  readonly book: Book;
  readonly dossier: Dossier;
}

/** Two ways out where Excel saves no file: the forms as sheets to print or save as PDF, and the words to copy. */
export function DossierOtherWays(props: DossierOtherWaysProps) {
  const tell = useLateWords(FORMS_TEXTS);
  return <LateFold title={tell("other-ways")}>{() => <Ways {...props} />}</LateFold>;
}

function Ways({ book, dossier }: DossierOtherWaysProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(FORMS_TEXTS);
  const input = useMemo(
    () => ({ forms: dossier.documents.flatMap(({ ref }) => ref ?? []) }),
    [dossier]
  );
  return (
    <div className={styles.stack}>
      <Text>{tell("way-sheets")}</Text>
      <ActionPanel
        ask={{ task: "task.dossier-forms", action: fillForms, input, book }}
        unsaid={["sheet.added"]}
        isPlain
      />
      <Text>{tell("way-copy")}</Text>
    </div>
  );
}
