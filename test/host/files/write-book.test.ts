import { LIMITS, NO_LIMITS, unpack } from "../../../src/host/files/package/unpack";
import { writeBook } from "../../../src/host/files/write-book";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { describeFull, describeWith } from "../../judges/programs";
import { validateOoxml } from "../../judges/validate-ooxml";
import { setClock } from "../set-clock";
import { partsOf, unescape } from "./parts-of";
import { plainBook, plainSheet, PRINT, SAMPLE } from "./sample-plan";

async function sheetXmlOf(sheet: Partial<SheetPlan>): Promise<string> {
  const plan = { ...plainSheet("a", "A", [[1]]), ...sheet };
  return (await partsOf(await writeBook(plainBook([plan])))).get("xl/worksheets/sheet1.xml") ?? "";
}

afterEach(() => jest.useRealTimers());

test("same plan, same bytes", async () => {
  setClock("2026-01-02T03:04:05Z");
  const first = await writeBook(SAMPLE);
  setClock("2031-12-30T20:10:30Z");
  expect(Buffer.from(await writeBook(SAMPLE)).equals(Buffer.from(first))).toBe(true);
});

test("cells, styles, locks", async () => {
  const parts = await partsOf(await writeBook(SAMPLE));
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  const styles = parts.get("xl/styles.xml") ?? "";
  const xfs = [
    ...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(
      /<xf [^>]*?(?:\/>|[^/]>.*?<\/xf>)/g
    ),
  ].map(String);
  const styleOf = (cell: string): string =>
    xfs[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1] ?? 0)] ?? "";
  expect(styles).toMatch(
    /<fonts count="4"[^>]*><font><sz val="12"\/><name val="Times New Roman"\/>/
  );
  expect(styleOf("D3")).toContain('locked="0"');
  expect(styleOf("D3")).toContain('numFmtId="2"');
  expect(styleOf("C3")).not.toContain("locked");
  expect(sheet).toContain(
    '<sheetProtection sheet="1" formatColumns="0" formatRows="0" objects="1" scenarios="1"/>'
  );
  expect(sheet).not.toMatch(/password|hashValue/);
  expect(sheet).toContain("<f>SUM(C3:C4)</f><v>50</v>");
  expect(sheet).toContain('<col min="1" max="1" width="6.625" customWidth="1"/><col min="2"');
  expect(sheet).toContain('<mergeCell ref="A10:C11"/>');
});

test("rules: one element per area, never per cell", async () => {
  const sheet = (await partsOf(await writeBook(SAMPLE))).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.match(/<dataValidation /g)).toHaveLength(5);
  expect(sheet).toContain('sqref="E3:E90"');
  expect(sheet).toContain('errorStyle="stop"');
  expect(sheet).toContain('operator="greaterThanOrEqual"');
  expect(sheet).toContain("<formula1>DanhMuc</formula1>");
  expect(sheet.match(/<cfRule type="expression"/g)).toHaveLength(2);
});

test("page", async () => {
  const parts = await partsOf(await writeBook(SAMPLE));
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" ');
  expect(sheet).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;CTrang &amp;P/&amp;N</oddHeader>'
  );
  expect(sheet).toContain('<brk id="5" max="16383" man="1"/>');
  expect(sheet).toContain('<pageMargins left="1.181102" right="0.590551" top="0.787402"');
  expect(sheet).toContain(
    '<pane xSplit="2" ySplit="2" topLeftCell="C3" activePane="bottomRight" state="frozen"/>'
  );
  const book = unescape(parts.get("xl/workbook.xml") ?? "");
  expect(book).toContain("'01 Xã ''Á'' & B'!$A:$B,'01 Xã ''Á'' & B'!$2:$2");
  expect(book).toContain('fullCalcOnLoad="1"');
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>Khối thi đua số 1</dc:title>");
  expect([...parts.values()].join("")).not.toContain("dcterms");
});

test("a text like a formula is a text (C05)", async () => {
  const plan = plainBook([plainSheet("a", "A", [["=1+1", "-x", "x"]])]);
  const sheet = (await partsOf(await writeBook(plan))).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toContain("<f>");
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(3);
});

test("a conditional look has its border", async () => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const conditionalFormats = [{ area, formula: "A1=1", style: { border: "all" } }] as const;
  const plan = plainBook([{ ...plainSheet("a", "A", [[1]]), conditionalFormats }]);
  const styles = (await partsOf(await writeBook(plan))).get("xl/styles.xml") ?? "";
  expect(/<dxfs.*<\/dxfs>/.exec(styles)?.[0]).toContain('<bottom style="thin"/>');
});

test("newer functions carry their prefix, names in quotes do not", async () => {
  const formula = `RANK.EQ(A1,A1:A2)+IF("CONCAT("=B1,1,0)+'IFS('!A1`;
  const xml = await sheetXmlOf({
    blocks: [{ at: { row: 1, column: 1 }, cells: [[{ formula, value: 1 }]] }],
  });
  expect(unescape(xml)).toContain(`<f>_xlfn.RANK.EQ(A1,A1:A2)+IF("CONCAT("=B1,1,0)+'IFS('!A1</f>`);
});

test("refuses what Excel would drop or cannot hold", async () => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const validation = {
    area,
    rule: { kind: "whole", min: 0, max: 1 },
    title: "x".repeat(33),
    error: "",
    prompt: "",
  } as const;
  await expect(sheetXmlOf({ validations: [validation] })).rejects.toThrow("too long");
  await expect(
    sheetXmlOf({ blocks: [{ at: { row: 1, column: 1 }, cells: [[NaN]] }] })
  ).rejects.toThrow("NaN");
});

const KINDS: Readonly<Record<string, Partial<SheetPlan>>> = {
  "an empty sheet": { blocks: [] },
  "a frozen row": { freezeAt: { row: 2, column: 1 } },
  "a frozen column": { freezeAt: { row: 1, column: 2 } },
  "a footer only": { print: { ...PRINT, footer: "&P" } },
  "only inputs": { inputs: [{ top: 1, left: 1, bottom: 9, right: 3 }] },
  "a conditional look": {
    conditionalFormats: [
      {
        area: { top: 1, left: 1, bottom: 2, right: 2 },
        formula: "A1=1",
        style: { border: "all", fill: "FFC7CE", color: "9C0006", bold: true, italic: true },
      },
    ],
  },
  "heights without cells": { rowHeights: new Map([[30, 20]]) },
};

describeWith(["ooxml-validator"], "Open XML SDK accepts", () => {
  test("a sheet of every kind", async () => {
    const sheets = Object.entries(KINDS).map(([name, sheet], index) => ({
      ...plainSheet(`s${index}`, name, [[1]]),
      ...sheet,
    }));
    const book = { ...plainBook(sheets), properties: new Map<string, string>() };
    expect(await validateOoxml(await writeBook(book))).toEqual([]);
  });

  describeFull("besides", () => {
    test("a book of one empty sheet", async () => {
      const sheet = { ...plainSheet("a", "Trang 1"), blocks: [] };
      const book = { ...plainBook([sheet]), properties: new Map<string, string>() };
      expect(await validateOoxml(await writeBook(book))).toEqual([]);
    });
  });
});

test("limits of files from elsewhere do not bind what is written here", async () => {
  const sheets = Array.from({ length: LIMITS.entries + 1 }, (_, index) =>
    plainSheet(`s${index}`, `Trang ${index}`, [[index]])
  );
  const bytes = await writeBook({ ...plainBook(sheets), names: [] });
  expect((await unpack(bytes, NO_LIMITS)).size).toBeGreaterThan(LIMITS.entries);
}, 60_000);
