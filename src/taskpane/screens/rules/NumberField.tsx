import { useState } from "react";

import { readNumber, type NumberText } from "../../../app/change-ruleset/number-text";
import type { Decimal } from "../../../domain/decimal";
import { useWords } from "../../use-words";
import { FormInput } from "./FormInput";

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** null: left empty. */
  readonly value: Decimal | null;
  readonly isOptional?: boolean;
  /** Called with what can be read; a text that is no number changes nothing. */
  readonly onChange: (value: Decimal | null) => void;
}

/** A number with decimal comma or point. What is typed stays as typed while it is that number, or none. */
export function NumberField({ value, isOptional = false, onChange, ...field }: NumberFieldProps) {
  const { plain } = useWords();
  const printed = value === null ? "" : plain(value);
  const [text, setText] = useState(printed);
  const known = value === null ? [] : [{ text: printed, value }];
  const read = readField(text, known, isOptional);
  const isFaulty = read === "faulty";
  const type = (next: string): void => {
    setText(next);
    const found = readField(next, known, isOptional);
    if (found !== "faulty") onChange(found);
  };
  return (
    <FormInput
      {...field}
      isNumber
      isFaulty={isFaulty}
      value={isFaulty || isSameNumber(read, value) ? text : printed}
      onChange={type}
    />
  );
}

function readField(
  text: string,
  known: readonly NumberText[],
  isOptional: boolean
): Decimal | null | "faulty" {
  if (text.trim() === "") return isOptional ? null : "faulty";
  return readNumber(text, known) ?? "faulty";
}

function isSameNumber(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : one.eq(other);
}
