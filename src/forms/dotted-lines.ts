import type { Formula } from "../plan/cells";
import type { FormContext } from "./form-context";
import type { FormParagraph } from "./form-document";
import { ask } from "./texts/say";

/** As many dots as one line of a portrait page holds. */
const FULL = "…".repeat(34);
const INDENTED = "…".repeat(32);

/** Empty lines to write on by hand, or in the Word document. */
export function dottedLines(count: number): readonly FormParagraph[] {
  return Array.from({ length: count }, (): FormParagraph => {
    return { kind: "paragraph", look: "centered", text: FULL };
  });
}

/** A long text as typed, or two lines of dots. */
export function askLong(context: FormContext, id: string): Formula {
  return ask(context, id, `${INDENTED} ${FULL}`);
}
