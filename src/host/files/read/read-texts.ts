import { childrenOf, textContent, type XmlElement } from "../package/xml";

/** The workbook's shared texts; rich text as the plain text it shows, readings of Asian characters left out. */
export function readTexts(root: XmlElement | undefined): string[] {
  return childrenOf(root, "si").map((item) => {
    const runs = childrenOf(item, "r").flatMap((run) => childrenOf(run, "t"));
    return unescapeCellText([...childrenOf(item, "t"), ...runs].map(textContent).join(""));
  });
}

/** A text with its _xHHHH_ as the characters they stand for. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  );
}
