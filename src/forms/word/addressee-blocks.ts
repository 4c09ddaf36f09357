import type { DocumentText } from "../../plan/document-plan";
import type { Addressees } from "../form-document";
import { printed } from "../live-text";
import { PARAGRAPH_GAP } from "../paragraph-looks";

const DOTS = "……………………………";
/** Where several addressees stand, millimetres from the left. */
const LINES = 46;

/** Kính gửi: one addressee on the same line, several on lines of their own. */
export function addresseeBlocks({ dear, names }: Addressees): readonly DocumentText[] {
  const given = names.map(printed).filter((name) => name !== "");
  if (given.length < 2) {
    const text = `${printed(dear)} ${given[0] ?? DOTS}`;
    return [{ kind: "text", text, look: { size: 13, align: "center", after: 12 } }];
  }
  const lines = given.map((name, i): DocumentText => {
    const isLast = i === given.length - 1;
    const look = { size: 13, align: "left", indent: LINES, after: isLast ? 12 : 3 } as const;
    return { kind: "text", text: `- ${name}${isLast ? "." : ";"}`, look };
  });
  const look = { size: 13, align: "left", indent: 20, after: PARAGRAPH_GAP } as const;
  return [{ kind: "text", text: printed(dear), look: { ...look, keepWithNext: true } }, ...lines];
}
