import { zip } from "@cj-tech-master/excelts/archive";
import { readBook } from "../../../src/host/files/read-book";
import { LIMITS } from "../../../src/host/files/package/unpack";
import { writeBook } from "../../../src/host/files/write-book";
import { sampleSize } from "../../judges/programs";
import { packParts, partsOf } from "./parts-of";
import { HOSTILE_TEXTS, SAMPLE } from "./sample-plan";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sample book with one part replaced or added. */
async function withPart(name: string, change: (content: string) => string): Promise<Uint8Array> {
  const parts = await partsOf(await writeBook(SAMPLE));
  return packParts(new Map([...parts, [name, change(parts.get(name) ?? "")]]));
}

async function cellsOf(sheetData: string): Promise<unknown> {
  const bytes = await withPart(
    "xl/worksheets/sheet1.xml",
    () =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheetData}</worksheet>`
  );
  const result = await readBook(bytes);
  return result.ok
    ? result.snapshot.sheets[0]?.rows.map((row) =>
        row.map((cell) => (cell ? [cell.value, cell.formula] : null))
      )
    : result;
}

test("what was written is read back", async () => {
  const result = await readBook(await writeBook(SAMPLE));
  if (!result.ok) throw new Error(result.found);
  const { sheets, names, properties } = result.snapshot;
  expect(sheets.map(({ key, name, isProtected }) => [key, name, isProtected])).toEqual(
    SAMPLE.sheets.map(({ key, name }) => [key, name, true])
  );
  expect(names).toEqual(new Map(SAMPLE.names.map(({ name, refersTo }) => [name, refersTo])));
  expect(properties).toEqual(SAMPLE.properties);
  const shown = HOSTILE_TEXTS.map((text) => text.replaceAll("\r", "\n").replaceAll("\u0001", ""));
  expect(sheets[2]?.rows.slice(1).map((row) => row[0]?.value)).toEqual(shown);
  expect(sheets[0]?.rows[4]?.[3]).toEqual({
    value: 47.75,
    formula: "ROUND(ROUND(SUM(D3:D4)*100,6),0)/100",
  });
  expect(sheets[0]?.rows[6]?.[3]?.value).toBe("");
});

describe("cells as other programs write them", () => {
  test("rich text, readings, errors, booleans, dates, inline texts, formula texts", async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>Xã </t></r><r><rPr/><t xml:space="preserve">A</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c><v>45292</v></c></row>' +
      '<row><c t="str"><f>_xlfn.CONCAT("a","_xlfn.")</f><v>a</v></c><c><f>1+1</f></c><c t="str"><v></v></c><c r="F2" s="1"/></row></sheetData>';
    expect(await cellsOf(data)).toEqual([
      [
        ["Xã A", null],
        [{ error: "#N/A" }, null],
        [true, null],
        [45292, null],
      ],
      [
        ["a", 'CONCAT("a","_xlfn.")'],
        [null, "1+1"],
      ],
    ]);
  });

  test("hidden and filtered rows and columns are read like any other (A18)", async () => {
    const data =
      '<cols><col min="2" max="2" width="0" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>8.5</v></c></row><row r="2"><c r="B2"><v>0</v></c></row></sheetData><autoFilter ref="A1:B2"/>';
    expect(await cellsOf(data)).toEqual([[[8.5, null]], [null, [0, null]]]);
  });

  test("shared formulas have their own text", async () => {
    const data =
      '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1+\'Tờ A1\'!B$2*LOG10(A$1)&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';
    expect(await cellsOf(data)).toEqual([
      [null, null, [1, `A1+$B$1+'Tờ A1'!B$2*LOG10(A$1)&"A1"`]],
      [null, null, [2, `A2+$B$1+'Tờ A1'!B$2*LOG10(A$1)&"A1"`]],
      [null, null, null, [3, `B3+$B$1+'Tờ A1'!C$2*LOG10(B$1)&"A1"`]],
    ]);
  });

  test("prefixed elements, a stray cell far out, a huge dimension", async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1:XFD1048576"/><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row><x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const result = await readBook(await withPart("xl/worksheets/sheet1.xml", () => xml));
    expect(result.ok && result.snapshot.sheets[0]?.rows).toEqual([[{ value: 7, formula: null }]]);
  });
});

test("formula texts in the shared table, protection in words, numbers with links and dates", async () => {
  const data =
    '<sheetData><row r="1"><c r="A1" t="s"><f>B1</f><v>1</v></c><c r="B1" s="3"><v>45292.123456789</v></c></row></sheetData><sheetProtection sheet="true"/><hyperlinks><hyperlink ref="B1" location="A1"/></hyperlinks>';
  expect(await cellsOf(data)).toEqual([
    [
      ["TT", "B1"],
      [45292.123456789, null],
    ],
  ]);
});

describe("what is no workbook", () => {
  const zipOf = (parts: Record<string, string>): Promise<Uint8Array> =>
    packParts(new Map(Object.entries(parts)));
  const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const ole = (text: string): Uint8Array =>
    Uint8Array.from([...oleHeader, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  test.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
    ["nothing", () => new Uint8Array(), "empty", "0 bytes"],
    ["a text", () => bytesOf("Báo cáo"), "not-xlsx", "text"],
    ["a CSV", () => bytesOf("TT,Tên\n1,A"), "not-xlsx", "CSV"],
    ["a PDF", () => bytesOf("%PDF-1.7"), "not-xlsx", "PDF"],
    ["a web page", () => bytesOf("\ufeff<!DOCTYPE html><html>"), "not-xlsx", "HTML"],
    ["an old workbook", () => ole("Workbook"), "not-xlsx", "xls"],
    ["an encrypted workbook", () => ole("EncryptedPackage"), "encrypted", "OLE"],
    [
      "a Word file",
      () => zipOf({ "[Content_Types].xml": "wordprocessingml", "word/document.xml": "<a/>" }),
      "not-xlsx",
      "docx",
    ],
    [
      "an OpenDocument",
      () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "not-xlsx",
      "ods",
    ],
    [
      "a macro workbook",
      () =>
        withPart("[Content_Types].xml", (xml) =>
          xml.replace(
            "openxmlformats-officedocument.spreadsheetml.sheet.main",
            "ms-excel.sheet.macroEnabled.main"
          )
        ),
      "not-xlsx",
      "xlsm",
    ],
    ["any zip", () => zipOf({ "a.txt": "a" }), "not-xlsx", "zip"],
    ["half a zip", async () => (await writeBook(SAMPLE)).slice(0, 3000), "broken", "zip directory"],
    [
      "a DOCTYPE",
      () =>
        withPart("xl/workbook.xml", (xml) =>
          xml.replace("<workbook", '<!DOCTYPE x [<!ENTITY a "b">]><workbook')
        ),
      "broken",
      "DOCTYPE: xl/workbook.xml",
    ],
    [
      "a climbing name",
      () => zip({ path: false }).add("../x.xml", bytesOf("x")).bytes(),
      "broken",
      "part name: ../x.xml",
    ],
    [
      "a backslash",
      () => zip({ path: false }).add("xl\\x.xml", bytesOf("x")).bytes(),
      "broken",
      "part name: xl\\x.xml",
    ],
    [
      "a name twice",
      () => zip().add("a.xml", bytesOf("x")).add("A.xml", bytesOf("y")).bytes(),
      "broken",
      "part twice: A.xml",
    ],
    [
      "too many parts",
      () =>
        zipOf(
          Object.fromEntries(
            Array.from({ length: LIMITS.entries + 1 }, (_x, index) => [`p${index}`, ""])
          )
        ),
      "broken",
      "401 parts",
    ],
    [
      "the other calendar",
      () =>
        withPart("xl/workbook.xml", (xml) =>
          xml.replace("<workbookPr ", '<workbookPr date1904="1" ')
        ),
      "broken",
      "date1904",
    ],
    [
      "unfinished XML",
      () => withPart("xl/worksheets/sheet1.xml", () => "<worksheet><sheetData"),
      "broken",
      "1:21: unclosed tag: worksheet",
    ],
  ])("%s", async (...[, make, reason, found]) => {
    expect(await readBook(await make())).toEqual({ ok: false, reason, found });
  });

  test("a zip bomb is stopped by its real size", async () => {
    const bomb = await zip()
      .add("xl/a.xml", new Uint8Array(LIMITS.part + 1))
      .bytes();
    expect(await readBook(bomb)).toMatchObject({
      ok: false,
      reason: "broken",
      found: "part over 50 MB: xl/a.xml",
    });
    const at = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(at + 24, 10, true);
    expect(await readBook(bomb)).toMatchObject({
      ok: false,
      reason: "broken",
      found: "damaged part: xl/a.xml",
    });
  });

  test("cut anywhere or with a byte turned, it answers and never throws", async () => {
    const whole = await writeBook(SAMPLE);
    for (let length = 0; length < whole.length; length += sampleSize(3989, 997))
      expect((await readBook(whole.slice(0, length))).ok).toBe(false);
    for (let at = 0; at < whole.length; at += sampleSize(307, 61)) {
      const turned = whole.slice();
      turned[at] = (turned[at] ?? 0) ^ 0xff;
      expect(typeof (await readBook(turned)).ok).toBe("boolean");
    }
  });
});
