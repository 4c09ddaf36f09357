import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // As narrow as its column, however long its values are.
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** A value and what it is called. */
export type Choice<Value extends string> = readonly [Value, string];

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several values, by its name. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  const { label, hint, choices, value, onChange } = props;
  const choose = (text: string): void => {
    const found = choices.find(([one]) => one === text);
    if (found) onChange(found[0]);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
