import type { RecordedField } from "../../../app/votes/list-votes";
import type { VotesInput } from "../../../app/votes/write-votes";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { VoteField } from "./VoteField";
import { VOTES_TEXTS } from "./votes-texts";

interface RecordFieldsProps {
  readonly fields: readonly RecordedField[];
  readonly typed: VotesInput["fields"];
  readonly onType: (field: RecordedField["field"], text: string) => void;
}

/** The numbers of the vote as a whole: members, handed out, collected, valid, invalid. */
export function RecordFields({ fields, typed, onType }: RecordFieldsProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(VOTES_TEXTS);
  return (
    <>
      <h2 className={styles.heading}>{tell("record")}</h2>
      {fields.map(({ field, text, isNeeded }) => (
        <VoteField
          key={field}
          label={tell(field)}
          {...(isNeeded ? {} : { hint: tell("optional") })}
          value={typed.get(field) ?? text}
          onChange={(next) => onType(field, next)}
        />
      ))}
    </>
  );
}
