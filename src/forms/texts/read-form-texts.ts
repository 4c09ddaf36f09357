import type { FormTexts } from "../../domain/bloc";
import { fromSerial } from "../../plan/dates";
import type { CellError, CellValue } from "../../plan/cells";
import type { SheetSnapshot } from "../../plan/snapshot";
import { findLine, TEXT_COLUMNS } from "./text-lines";
import type { FormLine } from "./form-line";

/** What people typed on Nội dung biểu mẫu: filled fields, and sentences that differ from the product's own. Lines are found by their id. */
export function readFormTexts({ rows }: SheetSnapshot): FormTexts {
  const fields: Record<string, string> = {};
  const wording: Record<string, string> = {};
  for (const { line, text } of rows.flatMap(readLine)) {
    if (line.kind === "field" && text !== "") fields[line.id] = text;
    if (line.kind === "wording" && text !== line.text) wording[line.id] = text;
  }
  return { fields, wording };
}

interface ReadLine {
  readonly line: FormLine;
  readonly text: string;
}

function readLine(row: SheetSnapshot["rows"][number]): readonly ReadLine[] {
  const id = row[TEXT_COLUMNS.id - 1]?.value;
  const line = typeof id === "string" ? findLine(id) : null;
  if (line === null) return [];
  return [{ line, text: print(line, row[TEXT_COLUMNS.text - 1]?.value ?? null) }];
}

function print(line: FormLine, value: CellValue | CellError): string {
  if (line.kind === "field" && line.type === "date" && typeof value === "number")
    return fromSerial(value) ?? String(value);
  return value === null || typeof value === "object" ? "" : String(value).normalize("NFC").trim();
}
