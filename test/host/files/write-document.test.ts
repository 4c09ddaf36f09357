import { writeDocument } from "../../../src/host/files/write-document";
import type { DocumentBlock, DocumentGrid, DocumentPlan } from "../../../src/plan/document-plan";
import { describeWith, sampleSize } from "../../judges/programs";
import { printWithLibreOffice } from "../../judges/print-with-libreoffice";
import { validateOoxml } from "../../judges/validate-ooxml";
import { setClock } from "../set-clock";
import { partsOf } from "./parts-of";
import { readDocument, type ReadDocument } from "./read-document";
import { cell, LETTER, line, list, page } from "./sample-document";

async function drawn(...blocks: readonly DocumentBlock[]): Promise<ReadDocument> {
  return readDocument(await writeDocument(page(...blocks)));
}

async function mainXml(plan: DocumentPlan): Promise<string> {
  return (await partsOf(await writeDocument(plan))).get("word/document.xml") ?? "";
}

const PLAIN = {
  kind: "paragraph",
  size: 13,
  bold: false,
  italic: false,
  align: "left",
  indent: 0,
  firstLine: 0,
  rightIndent: 0,
  before: 0,
  after: 0,
  keepNext: false,
  widowControl: true,
  isRule: false,
} as const;

afterEach(() => jest.useRealTimers());

test("same plan, same bytes, without people and dates", async () => {
  setClock("2026-01-02T03:04:05Z");
  const first = await writeDocument(LETTER);
  setClock("2031-12-30T20:10:30Z");
  expect(Buffer.from(await writeDocument(LETTER)).equals(Buffer.from(first))).toBe(true);
  const parts = await partsOf(first);
  expect([...parts.keys()]).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/_rels/header1.xml.rels",
    "word/document.xml",
    "word/header1.xml",
    "word/settings.xml",
    "word/styles.xml",
  ]);
  expect(parts.get("docProps/core.xml")).toMatch(
    /<cp:coreProperties [^>]*><dc:title>Tờ trình<\/dc:title><\/cp:coreProperties>$/
  );
});

test("A4 upright, margins in millimetres", async () => {
  const xml = await mainXml(page(line("a")));
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(xml).toContain(
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="417" w:footer="567" w:gutter="0"/>'
  );
});

test("A4 across", async () => {
  const margins = { top: 25, bottom: 20.5, left: 35, right: 20 };
  const plan = { ...page(line("a")), orientation: "landscape", margins } as const;
  expect((await readDocument(await writeDocument(plan))).page).toEqual({
    width: 297,
    height: 210,
    orientation: "landscape",
    margins: { ...margins, header: 9.9 },
    hasOwnFirstPage: true,
  });
});

test("the page number: centre of the top margin, 13 points, none on the first page", async () => {
  const bytes = await writeDocument(LETTER);
  const { header, page: paper } = await readDocument(bytes);
  const { text, size, align } = header[0] ?? {};
  expect([header.length, text, size, align]).toEqual([1, "{PAGE}", 13, "center"]);
  expect(paper.hasOwnFirstPage).toBe(true);
  const xml = (await partsOf(bytes)).get("word/document.xml") ?? "";
  expect(xml.match(/<w:headerReference [^>]*>/g)).toEqual([
    '<w:headerReference w:type="default" r:id="rId6"/>',
  ]);
});

test("one font, black, Vietnamese, as Word since 2013", async () => {
  const bytes = await writeDocument(LETTER);
  const { fonts, colors, languages } = await readDocument(bytes);
  expect({ fonts, colors, languages }).toEqual({
    fonts: ["Times New Roman"],
    colors: ["000000"],
    languages: ["vi-VN"],
  });
  expect((await partsOf(bytes)).get("word/settings.xml")).toContain(
    '<w:compatSetting w:val="15" w:name="compatibilityMode"'
  );
});

test("paragraphs look as planned", async () => {
  const { paragraphs } = await drawn(
    line("Tờ trình", { align: "center", bold: true, size: 14, keepWithNext: true }),
    line("Căn cứ", { align: "justify", italic: true, firstLine: 12.7, before: 6, after: 3.5 }),
    line("- Treo", { align: "right", indent: 10, firstLine: -5, size: 13.5 }),
    line("", { size: 6 })
  );
  expect(paragraphs).toEqual([
    { ...PLAIN, text: "Tờ trình", align: "center", bold: true, size: 14, keepNext: true },
    {
      ...PLAIN,
      text: "Căn cứ",
      align: "both",
      italic: true,
      firstLine: 12.7,
      before: 6,
      after: 3.5,
    },
    { ...PLAIN, text: "- Treo", align: "right", indent: 10, firstLine: -5, size: 13.5 },
    { ...PLAIN, text: "", size: 6 },
  ]);
});

test("a rule stands in the middle and stays with what it leads to", async () => {
  const rule = { kind: "rule", length: 40, within: 165 } as const;
  const { paragraphs } = await drawn(line("Tên"), rule, line("Nội dung"), rule);
  const drawnRule = { ...PLAIN, text: "", size: 1, before: 2, isRule: true, widowControl: false };
  const middle = { indent: 62.5, rightIndent: 62.5 };
  expect(paragraphs.filter(({ isRule }) => isRule)).toEqual([
    { ...drawnRule, ...middle, keepNext: true },
    { ...drawnRule, ...middle, keepNext: false },
  ]);
});

test("a table: widths, borders, repeated rows, rows in one piece", async () => {
  const { tables } = await drawn(list(1), line("hết"));
  const small = { ...PLAIN, size: 12 };
  const head = { ...small, bold: true, align: "center" };
  const row = { cantSplit: true, height: null } as const;
  const text = (content: string, width: number, look: object = small) => ({
    span: 1,
    width,
    verticalAlign: "top",
    paragraphs: [{ ...look, text: content }],
  });
  expect(tables).toEqual([
    {
      kind: "table",
      widths: [12, 60, 93],
      isFixed: true,
      hasBorders: true,
      rows: [
        {
          ...row,
          isHeader: true,
          cells: [
            { ...text("TT", 12, head), verticalAlign: "center" },
            { ...text("Đơn vị và thành tích", 153, head), verticalAlign: "center", span: 2 },
          ],
        },
        {
          ...row,
          isHeader: true,
          cells: [text("1", 12, head), text("2", 60, head), text("3", 93, head)],
        },
        {
          ...row,
          isHeader: false,
          cells: [
            text("1", 12, { ...small, align: "center" }),
            text("Đơn vị 1", 60),
            text("Dẫn đầu phong trào", 93),
          ],
        },
      ],
    },
  ]);
});

function bare(row: Partial<DocumentGrid["rows"][number]>): DocumentGrid {
  const rows = [{ cells: [cell(line("a", { size: 11 })), cell()], ...row }];
  return { kind: "grid", widths: [66, 99], hasBorders: false, headerRows: 0, rows };
}

test("a table without borders; a kept row of some height; an empty cell is as high as its neighbours", async () => {
  const [table] = (await drawn(bare({ keepWithNext: true, height: 70 }), line("b"))).tables;
  expect(table?.hasBorders).toBe(false);
  expect(table?.rows[0]?.height).toBe(70);
  expect(
    table?.rows[0]?.cells.map(({ paragraphs: [only] }) => [only?.size, only?.keepNext])
  ).toEqual([
    [11, true],
    [11, true],
  ]);
});

test("a rule in a cell with borders stands in the middle of the cell", async () => {
  const cells = [cell({ kind: "rule", length: 20, within: 66 }), cell()];
  const [table] = (await drawn({ ...bare({ cells }), hasBorders: true })).tables;
  expect(table?.rows[0]?.cells[0]?.paragraphs[0]).toMatchObject({ indent: 22, rightIndent: 22 });
});

test("two tables stay two, and a paragraph ends the document", async () => {
  const { blocks } = await drawn(bare({ keepWithNext: true }), bare({}));
  const gap = { ...PLAIN, text: "", size: 1, widowControl: false };
  expect(blocks.map((block) => (block.kind === "table" ? "table" : block))).toEqual([
    "table",
    { ...gap, keepNext: true },
    "table",
    gap,
  ]);
});

test("refuses a row that does not fill its columns", async () => {
  await expect(writeDocument(page(bare({ cells: [cell()] })))).rejects.toThrow(
    "A row of 1 columns in a table of 2"
  );
});

const HOSTILE = [
  ["signs of XML", `<w:p>&amp; "a" 'b' ]]> <!-- -->`],
  ["emoji and letters beyond", "🏆 👨‍👩‍👧 𝒳 Ⅷ ﬁ"],
  ["letters of several signs", "Tỉnh đoàn".normalize("NFD")],
  ["letters of one sign", "Tỉnh đoàn".normalize("NFC")],
  ["a word of 300 letters", "Ă".repeat(300)],
  ["spaces at both ends and in a row", "  a   b\u00a0 "],
  ["lines and tabs", "một\nhai\n\n\tbốn"],
  ["places that the library fills in", "{default-bullet-numbering-0} {{a}} ${b} {0}"],
  ["a formula", `=HYPERLINK("x")`],
] as const;

describe("hostile texts stay as they are", () => {
  test.each(HOSTILE)("%s", async (_title, text) => {
    const grid = bare({ cells: [cell(line(text)), cell()] });
    const { paragraphs, title } = await readDocument(
      await writeDocument({ ...page(line(text), grid), title: text })
    );
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([text, text, "", ""]);
    expect(title).toBe(text);
  });

  test("what XML forbids is left out, Windows and old Mac lines are lines", async () => {
    const text = "a\u0000b\u0008c\u000bd\ufffee\ud800f\udc00g\r\nh\ri";
    const { paragraphs, title } = await readDocument(
      await writeDocument({ ...page(line(text)), title: "a\u0001b\ud800" })
    );
    expect(paragraphs[0]?.text).toBe("abcdefg\nh\ni");
    expect(title).toBe("ab");
  });
});

describeWith(["ooxml-validator"], "Open XML SDK accepts", () => {
  const hostile = HOSTILE.map(([, text]) => line(`${text}\u0000\ud800\r`, { keepWithNext: true }));
  const across = { ...page(list(2), bare({})), orientation: "landscape" } as const;
  const documents: readonly (readonly [string, DocumentPlan])[] = [
    ["a letter with everything", LETTER],
    [
      "hostile texts",
      { ...page(...hostile, bare({ cells: [cell(...hostile), cell()] })), title: "\u0000&<" },
    ],
    ["nothing", { ...page(), title: "" }],
    ["only a table, on paper turned round", across],
    ["a hanging line", page(line("- a", { indent: 10, firstLine: -5, before: 0.5, size: 13.5 }))],
  ];
  test.each(documents.slice(0, sampleSize(2, Infinity)))("%s", async (_title, plan) => {
    expect(await validateOoxml(await writeDocument(plan))).toEqual([]);
  });
});

describeWith(["soffice", "pdftotext"], "LibreOffice prints", () => {
  test("the table's head and the page's number on the second page", async () => {
    const [pages = []] = await printWithLibreOffice([await writeDocument(LETTER)]);
    expect(pages).toHaveLength(2);
    const [first = [], second = []] = pages;
    expect(first[0]).toBe("ỦY BAN NHÂN DÂN TỈNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(first.at(-1)).toMatch(/^\d+ Đơn vị \d+ Dẫn đầu phong trào$/);
    expect(second.slice(0, 3)).toEqual(["2", "TT Đơn vị và thành tích", "1 2 3"]);
    expect(second[3]).toMatch(/^\d+ Đơn vị \d+ Dẫn đầu phong trào$/);
  });
});
