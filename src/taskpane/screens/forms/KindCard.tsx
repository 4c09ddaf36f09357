import { Checkbox } from "@fluentui/react-components";

import type { Book } from "../../../app/action";
import { LateFold } from "../../parts/LateFold";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { ExtentField } from "./ExtentField";
import { type Extent, type FormLine, type KindLine, WHOLE } from "./form-choice";
import { FormEntry } from "./FormEntry";
import { FORMS_TEXTS } from "./forms-texts";

/** So many forms of a kind are shown at once; more are folded. */
const FEW = 3;

interface KindCardProps {
  readonly book: Book;
  readonly kind: KindLine;
  /** Its forms that are there or chosen. */
  readonly lines: readonly FormLine[];
  /** For what it is chosen; undefined when it is not. */
  readonly extent: Extent | undefined;
  /** Key of the form to be opened next, whose button stands out; null for none. */
  readonly firstKey: string | null;
  /** null: no more of this kind. */
  readonly onChoose: (extent: Extent | null) => void;
}

/** A kind of form: whether and for what it is made, and its forms. What the book has stays; a sheet is deleted in the workbook itself. */
export function KindCard(props: KindCardProps) {
  const { book, kind, lines, extent, firstKey, onChoose } = props;
  const styles = usePaneStyles();
  const { mark } = useWords();
  const tell = useLateWords(FORMS_TEXTS);
  const isThere = kind.present.length > 0;
  const name = mark(kind.name, kind.isSuggestion);
  const entries = lines.map((line) => (
    <FormEntry key={line.key} book={book} line={line} isNext={line.key === firstKey} />
  ));
  return (
    <div className={styles.card}>
      <Checkbox
        label={isThere ? tell("there", { name }) : name}
        checked={isThere || extent !== undefined}
        disabled={isThere}
        onChange={(_, { checked }) => onChoose(checked === true ? WHOLE : null)}
      />
      {lines.length > 0 && (
        <ExtentField book={book} kind={kind} extent={extent} onChoose={onChoose} />
      )}
      {entries.length > FEW ? (
        <LateFold title={tell("copies", { count: entries.length })}>{() => entries}</LateFold>
      ) : (
        entries
      )}
    </div>
  );
}
