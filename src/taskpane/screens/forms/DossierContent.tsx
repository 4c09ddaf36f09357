import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { type Dossier, planDossier } from "../../../app/forms/plan-dossier";
import { packDossier } from "../../../app/forms/write-dossier";
import { placeOfIssue } from "../../../app/place-in-book";
import { IssueLines } from "../../parts/IssueList";
import { LateFold } from "../../parts/LateFold";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { CopyDocument } from "./CopyDocument";
import { DossierOtherWays } from "./DossierOtherWays";
import { FORMS_TEXTS } from "./forms-texts";
import { SaveFile } from "./SaveFile";

const ZIP = "application/zip";

interface DossierContentProps {
  readonly book: Book;
  /** 1-based place among the slots. */
  readonly slot: number;
}

/** The dossier of one award as the book stands: what is missing, the file, and what to do where no file can be saved. */
export function DossierContent({ book, slot }: DossierContentProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(FORMS_TEXTS);
  const dossier = useMemo(() => planDossier(book, slot), [book, slot]);
  if (!dossier) return null;
  const { issues, award } = dossier;
  const open = issues.filter(({ severity }) => severity !== "tip").length;
  return (
    <div className={styles.stack}>
      <Text>{open > 0 ? tell("dossier-open", { count: open }) : tell("dossier-whole")}</Text>
      <SaveFile
        label={tell("save-zip")}
        about={award}
        type={ZIP}
        make={(files) => packDossier(dossier, files)}
      />
      <LateFold title={tell("documents", { count: dossier.documents.length })}>
        {() => <DocumentNames dossier={dossier} />}
      </LateFold>
      <DossierOtherWays book={book} dossier={dossier} />
      {issues.length > 0 && (
        <LateFold title={tell("dossier-issues", { count: issues.length })}>
          {() => <IssueLines issues={issues} placeOf={(issue) => placeOfIssue(book, issue)} />}
        </LateFold>
      )}
    </div>
  );
}

function DocumentNames({ dossier }: { readonly dossier: Dossier }) {
  const styles = usePaneStyles();
  return (
    <ul className={styles.list}>
      {dossier.documents.map(({ title, file, plan }) => (
        <li key={file} className={styles.card}>
          <Text weight="semibold">{title}</Text>
          <Text className={styles.muted}>{file}</Text>
          <CopyDocument document={plan} />
        </li>
      ))}
    </ul>
  );
}
