import { Text } from "@fluentui/react-components";

import type { Book } from "../../../app/action";
import { topOf } from "../../../app/place-in-book";
import { useDesk } from "../../desk";
import { LateFold } from "../../parts/LateFold";
import { PaneButton } from "../../parts/PaneButton";
import { useLateWords } from "../../use-late-words";
import { DocumentPreview } from "./DocumentPreview";
import type { FormLine } from "./form-choice";
import { FORMS_TEXTS } from "./forms-texts";

interface FormEntryProps {
  readonly book: Book;
  readonly line: FormLine;
  /** To be opened next: its button stands out. */
  readonly isNext: boolean;
}

/** One form: the way to its sheet when there is one, and what the paper says. */
export function FormEntry({ book, line, isNext }: FormEntryProps) {
  const tell = useLateWords(FORMS_TEXTS);
  const { select } = useDesk();
  const { ref, key, name, isPresent } = line;
  return (
    <>
      {isPresent ? (
        <PaneButton
          appearance={isNext ? "primary" : "secondary"}
          onClick={() => select(topOf(key))}
        >
          {tell("open", { name })}
        </PaneButton>
      ) : (
        <Text>{tell("not-made-yet", { name })}</Text>
      )}
      <LateFold title={tell("preview", { name })}>
        {() => <DocumentPreview book={book} form={ref} />}
      </LateFold>
    </>
  );
}
