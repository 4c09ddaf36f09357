import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // As narrow as its column.
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isNumber?: boolean;
  readonly isRequired?: boolean;
  /** Why the value cannot be used; null when it can. */
  readonly fault: string | null;
}

/** A line of text or a number with its label, and with what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const styles = useStyles();
  const { label, hint, value, onChange, isNumber = false, isRequired = false, fault } = props;
  const told =
    fault === null ? {} : ({ validationState: "error", validationMessage: fault } as const);
  return (
    <Field label={label} required={isRequired} {...(hint === undefined ? {} : { hint })} {...told}>
      <Input
        className={styles.input}
        value={value}
        inputMode={isNumber ? "decimal" : "text"}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
