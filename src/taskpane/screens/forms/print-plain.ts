import type { FormDocument, GridBlock, GridRow, LineBlock } from "./document-parts";

/** A form as plain text: a line per paragraph, tabs between the cells of a table, parts beside each other one under the other. */
export function printPlain({ blocks }: FormDocument): string {
  const lines = blocks.flatMap((block) =>
    block.kind === "grid" ? printGrid(block) : printLine(block)
  );
  return `${lines.join("\n")}\n`;
}

function printLine(line: LineBlock): readonly string[] {
  return line.kind === "rule" || line.text === "" ? [] : [line.text];
}

function printGrid({ hasBorders, rows }: GridBlock): readonly string[] {
  const cellsOf = ({ cells }: GridRow): readonly (readonly string[])[] =>
    cells.map(({ blocks }) => blocks.flatMap(printLine));
  if (!hasBorders) return rows.flatMap((row) => cellsOf(row).flat());
  return rows.map((row) =>
    cellsOf(row)
      .map((lines) => lines.join(" "))
      .join("\t")
  );
}
