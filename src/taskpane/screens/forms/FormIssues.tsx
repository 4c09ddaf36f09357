import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { checkForms } from "../../../app/forms/check-forms";
import type { FormRef } from "../../../app/forms/form-ref";
import { placeOfIssue } from "../../../app/place-in-book";
import { IssueLines } from "../../parts/IssueList";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { FORMS_TEXTS } from "./forms-texts";

interface FormIssuesProps {
  readonly book: Book;
  readonly forms: readonly FormRef[];
}

/** What keeps these forms from being final; a line leads to its cell. */
export function FormIssues({ book, forms }: FormIssuesProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(FORMS_TEXTS);
  const issues = useMemo(() => checkForms(book, forms), [book, forms]);
  const lacksSheet = issues.some((issue) => placeOfIssue(book, issue) === null);
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{tell(issues.length > 0 ? "issues" : "no-issues")}</h2>
      {lacksSheet && <Text>{tell("fill-later")}</Text>}
      <IssueLines issues={issues} placeOf={(issue) => placeOfIssue(book, issue)} />
    </section>
  );
}
