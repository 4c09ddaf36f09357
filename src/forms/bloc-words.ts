import type { FormContext } from "./form-context";
import { type Live, printed, type Test, when } from "./live-text";

/** Words in braces that differ between a khối and a cụm; the bloc's name says which it is. */
export function blocWords({ blocName }: FormContext): Readonly<Record<string, Live>> {
  const isCluster: Test = {
    formula: `LEFT(${blocName.formula},3)="Cụm"`,
    value: printed(blocName).slice(0, 3).toLowerCase() === "cụm",
  };
  return {
    "Trưởng khối": when(isCluster, "Trưởng cụm", "Trưởng khối"),
    "Phó khối": when(isCluster, "Phó cụm", "Phó khối"),
  };
}
