import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { contextOfBook } from "../../../app/context-of-book";
import type { FormRef } from "../../../app/forms/form-ref";
import { planFormDocument } from "../../../app/forms/form-sheets";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { CopyDocument } from "./CopyDocument";
import { DocumentView } from "./DocumentView";
import { FORMS_TEXTS } from "./forms-texts";
import { SaveFile } from "./SaveFile";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface DocumentPreviewProps {
  readonly book: Book;
  readonly form: FormRef;
}

/** What a form says as the book stands, to be read, copied or saved for Word; nothing of it is in the workbook. */
export function DocumentPreview({ book, form }: DocumentPreviewProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(FORMS_TEXTS);
  const document = useMemo(() => planFormDocument(contextOfBook(book), form), [book, form]);
  if (!document) return <Text>{tell("gone")}</Text>;
  return (
    <div className={styles.stack}>
      <DocumentView document={document} />
      <CopyDocument document={document} />
      <SaveFile
        label={tell("save-docx")}
        about={document.title}
        type={DOCX}
        make={async (files) => ({
          name: `${document.title}.docx`,
          bytes: await files.writeDocument(document),
        })}
      />
    </div>
  );
}
