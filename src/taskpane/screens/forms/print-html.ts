import type { FormDocument, GridBlock, GridRow, LineBlock, TextBlock } from "./document-parts";

/** A form as HTML that Word takes from the clipboard with its letters, columns and tables. */
export function printHtml({ title, blocks }: FormDocument): string {
  const body = blocks.map((block) => (block.kind === "grid" ? printGrid(block) : printLine(block)));
  return [
    "<!DOCTYPE html>",
    `<html><head><meta charset="utf-8"><title>${escape(title)}</title></head>`,
    `<body style="font-family:'Times New Roman',serif">${body.join("")}</body></html>`,
  ].join("");
}

function printLine(line: LineBlock): string {
  if (line.kind === "rule")
    return `<hr align="center" size="1" color="black" style="width:${line.length}mm">`;
  const text = escape(line.text).replaceAll("\n", "<br>");
  return `<p style="${styleOf(line.look)}">${text === "" ? "&nbsp;" : text}</p>`;
}

function styleOf(look: TextBlock["look"]): string {
  const { size, bold, italic, align, firstLine = 0, indent = 0, before = 0, after = 0 } = look;
  return [
    `margin:${before}pt 0 ${after}pt ${indent}mm`,
    `text-indent:${firstLine}mm`,
    `text-align:${align}`,
    `font-size:${size}pt`,
    ...(bold ? ["font-weight:bold"] : []),
    ...(italic ? ["font-style:italic"] : []),
  ].join(";");
}

function printGrid({ widths, hasBorders, headerRows, rows }: GridBlock): string {
  const border = hasBorders ? "border:1px solid black;" : "";
  const columns = widths.map((width) => `<col style="width:${width}mm">`).join("");
  const printRow = ({ cells }: GridRow, index: number): string => {
    const name = hasBorders && index < headerRows ? "th" : "td";
    const printed = cells.map(({ span = 1, verticalAlign, blocks }) => {
      const style = `${border}padding:1mm;vertical-align:${verticalAlign};font-weight:normal`;
      const lines = blocks.map(printLine).join("");
      return `<${name} colspan="${span}" style="${style}">${lines}</${name}>`;
    });
    return `<tr>${printed.join("")}</tr>`;
  };
  return `<table style="border-collapse:collapse">${columns}${rows.map(printRow).join("")}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
