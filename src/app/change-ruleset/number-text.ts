import { decimal, type Decimal } from "../../domain/decimal";
import { parseScore } from "../parse-score";

/** A number and the text that it was printed as. */
export interface NumberText {
  readonly text: string;
  readonly value: Decimal;
}

/** Reads a number typed with decimal comma or point; null for what is none or could be two numbers ("1.125"). A printed text is the number it was printed from. */
export function readNumber(text: string, known: readonly NumberText[] = []): Decimal | null {
  const printed = known.find((one) => one.text === text.trim());
  if (printed) return printed.value;
  const parsed = parseScore(text);
  return parsed.kind === "number" ? parsed.value : null;
}

/** Every number of some data that is written as a text of digits, as printed. */
export function listNumberTexts(
  data: unknown,
  print: (value: Decimal) => string
): readonly NumberText[] {
  const found: NumberText[] = [];
  JSON.parse(JSON.stringify(data), (_key, value: unknown) => {
    if (typeof value !== "string" || !/^-?\d+[.]\d+$/u.test(value)) return value;
    const number = decimal(value);
    found.push({ text: print(number), value: number });
    return value;
  });
  return found;
}
