import { TextField } from "../../parts/TextField";
import { useWords } from "../../use-words";

interface FormInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isNumber?: boolean;
  readonly isFaulty?: boolean;
}

/** A line of text or a number, with its label, and said to be no number when it is none. */
export function FormInput({ isFaulty = false, ...field }: FormInputProps) {
  const { say } = useWords();
  return <TextField {...field} fault={isFaulty ? say("rules.bad-number") : null} />;
}
