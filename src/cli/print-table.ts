/** A column of a table: its heading and the side its cells lean to. */
export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

const GAP = "  ";
const LONGEST_RULE = 60;
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u;

/** Aligned columns without boxes: headings, a rule, rows. Accented letters take one place, however they are composed. */
export function printTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[]
): string[] {
  const clean = rows.map((row) => row.map(cleanCell));
  const widths = columns.map(({ heading }, index) =>
    [heading, ...clean.map((row) => row[index] ?? "")].reduce(
      (widest, cell) => Math.max(widest, measureWidth(cell)),
      0
    )
  );
  const print = (row: readonly string[]): string =>
    columns
      .map(({ align }, index) => pad(row[index] ?? "", widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(Math.min(width, LONGEST_RULE)));
  return [columns.map(({ heading }) => heading), rule, ...clean].map(print);
}

/** Places a text takes in a terminal. */
export function measureWidth(text: string): number {
  return [...text.normalize("NFC")].reduce((width, character) => {
    if (INVISIBLE.test(character)) return width;
    return width + (WIDE.test(character) ? 2 : 1);
  }, 0);
}

/** Text from a file must not move the cursor or break the row. */
function cleanCell(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(width - measureWidth(text));
  return align === "left" ? text + space : space + text;
}
