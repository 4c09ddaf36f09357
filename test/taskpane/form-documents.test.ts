import type { DocumentBlock, DocumentPlan, DocumentText } from "../../src/plan/document-plan";
import { printHtml } from "../../src/taskpane/screens/forms/print-html";
import { printPlain } from "../../src/taskpane/screens/forms/print-plain";

const text = (words: string, look: Partial<DocumentText["look"]> = {}): DocumentText => ({
  kind: "text",
  text: words,
  look: { size: 13, align: "justify", ...look },
});
const cell = (...blocks: readonly DocumentText[]) => ({ verticalAlign: "top", blocks }) as const;
const document = (...blocks: readonly DocumentBlock[]): DocumentPlan => ({
  title: "Tờ trình <1>",
  orientation: "portrait",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  blocks,
});
const body = (...blocks: readonly DocumentBlock[]) =>
  /<body[^>]*>(.*)<\/body>/s.exec(printHtml(document(...blocks)))?.[1];

const PARTS: DocumentBlock = {
  kind: "grid",
  widths: [60, 105],
  hasBorders: false,
  headerRows: 0,
  rows: [{ cells: [cell(text("KHỐI"), text("Số: 1")), cell(text("CỘNG HÒA"))] }],
};
const TABLE: DocumentBlock = {
  kind: "grid",
  widths: [10, 50],
  hasBorders: true,
  headerRows: 1,
  rows: [
    { cells: [cell(text("STT")), cell(text("Tên"))] },
    { cells: [{ ...cell(text("Tổng & <b>")), span: 2 }] },
  ],
};

test("plain text: a line per paragraph, tabs between cells, parts of a page one under the other", () => {
  const plan = document(
    PARTS,
    { kind: "rule", length: 40, within: 100 },
    text(""),
    text("Kính gửi: Sở Nội vụ"),
    TABLE
  );
  expect(printPlain(plan)).toBe(
    ["KHỐI", "Số: 1", "CỘNG HÒA", "Kính gửi: Sở Nội vụ", "STT\tTên", "Tổng & <b>", ""].join("\n")
  );
});

test("a paragraph keeps its letters and gaps; words of a person are words", () => {
  const look = { bold: true, italic: true, firstLine: 10, before: 6, after: 3 };
  expect(body(text('<img onerror="x"> & \n2', look), text(""))).toBe(
    '<p style="margin:6pt 0 3pt 0mm;text-indent:10mm;text-align:justify;font-size:13pt;font-weight:bold;font-style:italic">' +
      "&lt;img onerror=&quot;x&quot;&gt; &amp; <br>2</p>" +
      '<p style="margin:0pt 0 0pt 0mm;text-indent:0mm;text-align:justify;font-size:13pt">&nbsp;</p>'
  );
  expect(printHtml(document())).toContain("<title>Tờ trình &lt;1&gt;</title>");
});

test("a table has its lines, its widths and its heads; parts of a page stand in one without lines", () => {
  const [table, parts] = [body(TABLE), body(PARTS)];
  expect(table?.match(/<col [^>]*>/g)).toEqual([
    '<col style="width:10mm">',
    '<col style="width:50mm">',
  ]);
  expect(table?.match(/<t[hd] [^>]*>/g)?.map((tag) => tag.slice(0, 35))).toEqual([
    '<th colspan="1" style="border:1px s',
    '<th colspan="1" style="border:1px s',
    '<td colspan="2" style="border:1px s',
  ]);
  expect(table).toContain("Tổng &amp; &lt;b&gt;");
  expect(parts).not.toMatch(/border:1px|<th/);
});
