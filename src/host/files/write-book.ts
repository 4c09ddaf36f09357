import { Workbook } from "@cj-tech-master/excelts";
import type { BookPlan } from "../../plan/sheet-plan";
import { Package } from "./package/package";
import { changeProperties, keepOnlyTitle } from "./package/properties";
import { NO_LIMITS, unpack } from "./package/unpack";
import { addCharts } from "./write/add-charts";
import { createStyleBook, DEFAULT_FONT } from "./write/cell-styles";
import { drawSheet } from "./write/draw-sheet";

const ALWAYS = new Date(Date.UTC(1980, 0, 1));
const VIEW = { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab: 0 };

/** A new .xlsx: expected values cached behind every formula, recalculated by Excel on opening; same plan → same bytes. */
export async function writeBook(plan: BookPlan): Promise<Uint8Array> {
  const book = new Workbook();
  book.title = plan.title;
  book.defaultFont = DEFAULT_FONT;
  book.calcProperties.fullCalcOnLoad = true;
  book.views = [{ ...VIEW, visibility: "visible" }];
  book.created = book.modified = ALWAYS;
  const lookOf = createStyleBook();
  for (const sheet of plan.sheets) drawSheet(book.addWorksheet(sheet.name), sheet, lookOf);
  // `add` would take a reference apart cell by cell and double the apostrophes of its sheet name.
  for (const { name, refersTo } of plan.names) book.definedNames.addFormula(name, refersTo);
  return finish(await book.xlsx.writeBuffer({ validate: false }), plan);
}

/** What the library has no API for, or only with a module of its own: charts, custom properties, document properties without made-up people and dates. */
async function finish(bytes: Uint8Array, plan: BookPlan): Promise<Uint8Array> {
  const file = new Package(bytes, await unpack(bytes, NO_LIMITS));
  changeProperties(file, plan.properties);
  const names = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  plan.sheets.forEach(({ charts = [] }, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    addCharts(file, { part, charts, nameOf: (key) => names.get(key) });
  });
  keepOnlyTitle(file);
  return file.toBytes();
}
