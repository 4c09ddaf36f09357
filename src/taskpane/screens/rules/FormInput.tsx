import { Field, Input, makeStyles } from "@fluentui/react-components";

import { useWords } from "../../use-words";

const useStyles = makeStyles({
  // As narrow as its column.
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

interface FormInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isNumber?: boolean;
  readonly isFaulty?: boolean;
}

/** A line of text or a number, with its label, and said to be no number when it is none. */
export function FormInput({ label, hint, value, onChange, ...more }: FormInputProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { isNumber = false, isFaulty = false } = more;
  const fault = isFaulty
    ? ({ validationState: "error", validationMessage: say("rules.bad-number") } as const)
    : {};
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...fault}>
      <Input
        className={styles.input}
        value={value}
        inputMode={isNumber ? "decimal" : "text"}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
