import { zip } from "@cj-tech-master/excelts/archive";
import { cellAddress } from "../../src/plan/addresses";
import { isFormula, type CellContent } from "../../src/plan/cells";
import type { BookPlan, SheetPlan } from "../../src/plan/sheet-plan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The cells and names of a plan as a bare .xlsx without looks and without cached results: what a judge of numbers needs, several times faster than the whole book. */
export function writePlainBook(plan: BookPlan): Uint8Array {
  const archive = zip();
  const put = (name: string, xml: string): unknown => archive.add(name, HEAD + xml);
  const sheets = plan.sheets.map(({ name }, i) => ({ name, id: i + 1 }));
  put("[Content_Types].xml", contentTypes(sheets.map(({ id }) => id)));
  put("_rels/.rels", relations([[1, "officeDocument", "xl/workbook.xml"]]));
  put("xl/workbook.xml", workbook(plan, sheets));
  put(
    "xl/_rels/workbook.xml.rels",
    relations(sheets.map(({ id }) => [id, "worksheet", `worksheets/sheet${id}.xml`]))
  );
  plan.sheets.forEach((sheet, i) => put(`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet)));
  return archive.bytesSync();
}

function contentTypes(sheets: readonly number[]): string {
  const parts = sheets.map(
    (id) =>
      `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${KIND}.worksheet+xml"/>`
  );
  return `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${parts.join("")}</Types>`;
}

function relations(all: readonly (readonly [id: number, type: string, target: string])[]): string {
  const parts = all.map(
    ([id, type, target]) =>
      `<Relationship Id="r${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${RELS}">${parts.join("")}</Relationships>`;
}

function workbook(
  { names }: BookPlan,
  sheets: readonly { readonly name: string; readonly id: number }[]
): string {
  const tabs = sheets.map(
    ({ name, id }) => `<sheet name="${escape(name)}" sheetId="${id}" r:id="r${id}"/>`
  );
  const defined = names.map(
    ({ name, refersTo }) => `<definedName name="${name}">${escape(refersTo)}</definedName>`
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join("")}</sheets><definedNames>${defined.join("")}</definedNames></workbook>`;
}

function worksheet({ blocks }: SheetPlan): string {
  const rows = new Map<number, [column: number, xml: string][]>();
  for (const { at, cells } of blocks)
    cells.forEach((contents, down) =>
      contents.forEach((content, right) => {
        const place = { row: at.row + down, column: at.column + right };
        const xml = cell(cellAddress(place), content);
        if (xml === "") return;
        rows.set(place.row, [...(rows.get(place.row) ?? []), [place.column, xml]]);
      })
    );
  const printed = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => `<row r="${row}">${inOrder(cells)}</row>`);
  return `<worksheet xmlns="${MAIN}"><sheetData>${printed.join("")}</sheetData></worksheet>`;
}

function inOrder(cells: readonly [number, string][]): string {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, xml]) => xml)
    .join("");
}

function cell(address: string, content: CellContent): string {
  if (content === null || content === "") return "";
  if (isFormula(content)) return `<c r="${address}"><f>${escape(content.formula)}</f></c>`;
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}" t="b"><v>${content ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(content)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
