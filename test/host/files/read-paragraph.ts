import {
  childOf,
  childrenOf,
  localName,
  textContent,
  type XmlElement,
} from "../../../src/host/files/package/xml";
import { attributeOf, isOn, mmOf, pointsOf } from "./word-attributes";

/** Letters of a paragraph. Size in points. */
export interface Letters {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A paragraph of a Word document. Indents in millimetres to a tenth, gaps in points. */
export interface ReadParagraph extends Letters {
  readonly kind: "paragraph";
  /** A new line of the same paragraph is "\n", a tab "\t", the page's number "{PAGE}". */
  readonly text: string;
  readonly align: string;
  /** Of all lines from the left, and of the first line from there; negative when it hangs out. */
  readonly indent: number;
  readonly firstLine: number;
  /** Of all lines from the right. */
  readonly rightIndent: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly widowControl: boolean;
  /** A line under it: how a `DocumentRule` is drawn. */
  readonly isRule: boolean;
}

/** Reads a w:p; throws when its letters do not all look the same. */
export function readParagraph(item: XmlElement, defaults: Letters): ReadParagraph {
  const properties = childOf(item, "pPr");
  const runs = childrenOf(item, "r");
  const [first = lettersOf(properties, defaults), ...others] = runs.map((run) =>
    lettersOf(run, defaults)
  );
  if (others.some((letters) => JSON.stringify(letters) !== JSON.stringify(first)))
    throw new Error(`Letters of several looks in one paragraph: ${textContent(item)}`);
  const [indents, gaps] = [childOf(properties, "ind"), childOf(properties, "spacing")];
  return {
    kind: "paragraph",
    text: runs.map(readRun).join(""),
    ...first,
    align: attributeOf(childOf(properties, "jc"), "val") ?? "left",
    indent: mmOf(indents, "left"),
    firstLine: mmOf(indents, "firstLine") || -mmOf(indents, "hanging") || 0,
    rightIndent: mmOf(indents, "right"),
    before: pointsOf(gaps, "before"),
    after: pointsOf(gaps, "after"),
    keepNext: isOn(childOf(properties, "keepNext")),
    widowControl: isOn(childOf(properties, "widowControl")),
    isRule: attributeOf(childOf(childOf(properties, "pBdr"), "bottom"), "val") === "single",
  };
}

/** Letters of a run or of a paragraph's mark, where its own properties say nothing by the document's. */
export function lettersOf(owner: XmlElement | undefined, defaults: Letters): Letters {
  const own = childOf(owner, "rPr");
  const size = attributeOf(childOf(own, "sz"), "val");
  return {
    size: size === undefined ? defaults.size : Number(size) / 2,
    bold: childOf(own, "b") ? isOn(childOf(own, "b")) : defaults.bold,
    italic: childOf(own, "i") ? isOn(childOf(own, "i")) : defaults.italic,
  };
}

function readRun(run: XmlElement): string {
  return childrenOf(run)
    .map((part) => {
      const name = localName(part);
      if (name === "t") return textContent(part);
      if (name === "br") return "\n";
      if (name === "tab") return "\t";
      if (name === "instrText") return `{${textContent(part)}}`;
      if (name === "rPr" || name === "fldChar") return "";
      throw new Error(`Not read from a paragraph: ${name}`);
    })
    .join("");
}
