import { isFormula } from "../../src/plan/cells";
import type { CellContent } from "../../src/plan/cells";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { readDocument } from "../host/files/read-document";
import { sampleSize } from "../judges/programs";
import { type OfficeVersion, validateOoxml } from "../judges/validate-ooxml";
import { checkDecree30 } from "./decree-30";
import { BLOCS, drawAll, type DrawnForm } from "./all-forms";
import { cellsOf } from "./form-book";

/** Printed texts of a sheet: what stands in the print area, numbers as their format shows them on Vietnamese paper. */
function printedOn(sheet: SheetPlan): readonly string[] {
  const { area } = sheet.print;
  return cellsOf(sheet)
    .filter(({ at }) => at.row >= area.top && at.row <= area.bottom && at.column <= area.right)
    .map(({ at, content }) => print(valueOf(content), formatAt(sheet, at)))
    .filter((text) => text !== "");
}

function valueOf(content: CellContent) {
  return isFormula(content) ? content.value : content;
}

function formatAt(sheet: SheetPlan, { row, column }: { row: number; column: number }): string {
  const found = sheet.styles.filter(
    ({ area, style }) =>
      style.numberFormat !== undefined &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right
  );
  return found.at(-1)?.style.numberFormat ?? "";
}

function print(value: ReturnType<typeof valueOf>, format: string): string {
  if (value === null) return "";
  if (typeof value !== "number") return plain(String(value));
  const places = format.split(".")[1]?.length ?? 0;
  return places === 0 ? String(value) : value.toFixed(places).replace(".", ",");
}

/** A first line begins with blanks on the sheet, and by its indent in the document. */
function plain(text: string): string {
  return text.replace(/^\u00a0+/u, "").trim();
}

/** All by the schemas of 2016, every fourth by the newest too. */
const versionsOf = (place: number): readonly OfficeVersion[] =>
  place % 4 === 0 ? ["Office2016", "Microsoft365"] : ["Office2016"];

const inOrder = (texts: readonly string[]) => [...texts].sort((a, b) => (a < b ? -1 : 1));

describe.each(BLOCS.slice(-sampleSize(1, BLOCS.length)))("%s: sheet and Word document", (id) => {
  let forms: readonly DrawnForm[];
  beforeAll(async () => {
    forms = await drawAll(id);
  });

  test("the same words, each as often", async () => {
    for (const { name, sheet, bytes } of forms) {
      const { paragraphs } = await readDocument(bytes);
      const written = paragraphs.map(({ text }) => plain(text)).filter((text) => text !== "");
      expect([name, inOrder(written)]).toEqual([name, inOrder(printedOn(sheet))]);
    }
  });

  test("every document keeps the table of NĐ 30/2020/NĐ-CP", async () => {
    for (const { name, bytes } of forms)
      expect([name, checkDecree30(await readDocument(bytes))]).toEqual([name, []]);
  });

  test("every document is valid by the Open XML SDK", async () => {
    for (const [i, { name, bytes }] of forms.slice(0, sampleSize(1, forms.length)).entries())
      expect([name, await validateOoxml(bytes, versionsOf(i))]).toEqual([name, []]);
  });
});
