import { readWhole } from "../../../app/read-whole";
import { TextField } from "../../parts/TextField";
import { useLateWords } from "../../use-late-words";
import { VOTES_TEXTS } from "./votes-texts";

interface VoteFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** One number of the record; empty is allowed, anything but a whole number from 0 is not. */
export function VoteField(props: VoteFieldProps) {
  const tell = useLateWords(VOTES_TEXTS);
  const { value } = props;
  const isFaulty = value.trim() !== "" && readWhole(value) === null;
  return <TextField {...props} isNumber fault={isFaulty ? tell("bad-whole") : null} />;
}
