import type { Paragraph, Table } from "docx";
import type { DocumentBlock } from "../../../plan/document-plan";
import { drawGrid } from "./draw-grid";
import { drawGap, drawRule } from "./draw-rule";
import { drawText } from "./draw-text";

/** Everything on the pages, from top to bottom. A line stays on the page of what it leads to. */
export function drawBlocks(blocks: readonly DocumentBlock[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === "text") return [drawText(block, false)];
    const next = blocks[index + 1];
    if (block.kind === "rule") return [drawRule(block, next !== undefined)];
    // Two tables that touch would become one, and a document ends with a paragraph.
    const needsGap = next === undefined || next.kind === "grid";
    const isKept = block.rows.at(-1)?.keepWithNext === true;
    return [drawGrid(block), ...(needsGap ? [drawGap(isKept && next !== undefined)] : [])];
  });
}
