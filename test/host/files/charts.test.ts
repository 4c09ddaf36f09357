import { changeBook } from "../../../src/host/files/change-book";
import { readBook } from "../../../src/host/files/read-book";
import { writeBook } from "../../../src/host/files/write-book";
import { NO_CHANGES, type ChangeSet } from "../../../src/plan/changes";
import type { Snapshot } from "../../../src/plan/snapshot";
import { describeWith, sampleSize } from "../../judges/programs";
import { validateOoxml } from "../../judges/validate-ooxml";
import { chartedBook, chartedSheet, SIMPLE, STACKED } from "./charted-plan";
import { packParts, partsOf, unescape } from "./parts-of";

type Parts = ReadonlyMap<string, string>;

async function read(bytes: Uint8Array): Promise<Snapshot> {
  const result = await readBook(bytes);
  if (!result.ok) throw new Error(`${result.reason}: ${result.found}`);
  return result.snapshot;
}

async function change(bytes: Uint8Array, changes: Partial<ChangeSet>): Promise<Uint8Array> {
  return changeBook(bytes, { ...NO_CHANGES, ...changes }, await read(bytes));
}

/** The sheet is removed and drawn again in one go, as after a change of the ruleset. */
const REDRAWN: Partial<ChangeSet> = {
  sheets: [
    { kind: "removeSheet", sheet: "charted" },
    { kind: "addSheet", sheet: chartedSheet([SIMPLE]), position: 0 },
  ],
};

const listParts = (parts: Parts, folder: string): string[] =>
  [...parts.keys()]
    .filter((name) => name.startsWith(`xl/${folder}/`))
    .sort((one, other) => (one < other ? -1 : 1));

/** Titles of the charts of each drawing, and the sheets that show it. */
function listDrawn(parts: Parts): Readonly<Record<string, readonly string[]>> {
  const targets = (name: string): string[] => {
    const relations = parts.get(name.replace(/([^/]*)$/, "_rels/$1.rels")) ?? "";
    return [...relations.matchAll(/Target="\/?([^"]*)"/g)].map(([, path = ""]) =>
      path.replace(/^\.\./, "xl")
    );
  };
  const titleOf = (chart: string): string =>
    /<a:t>(.*?)<\/a:t>/.exec(unescape(parts.get(chart) ?? ""))?.[1] ?? "?";
  return Object.fromEntries(
    listParts(parts, "worksheets")
      .filter((name) => name.endsWith(".xml"))
      .flatMap((sheet) => {
        const drawing = targets(sheet).find((name) => name.includes("drawing"));
        return drawing === undefined ? [] : [[sheet, targets(drawing).map(titleOf)] as const];
      })
  );
}

/** The same file with a chart that a person has drawn on the charted sheet; it stands in front of ours. */
async function withOwnChart(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = new Map(await partsOf(bytes));
  const anchor = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/.exec(
    parts.get("xl/drawings/drawing1.xml") ?? ""
  )?.[0];
  const own = (anchor ?? "").replace('name="KTD_chart1"', 'name="Chart 9"').replace("rId1", "rId9");
  const edit = (name: string, find: string, text: string): void => {
    parts.set(name, (parts.get(name) ?? "").replace(find, `${text}${find}`));
  };
  edit("xl/drawings/drawing1.xml", "<xdr:twoCellAnchor", own.replace('id="2"', 'id="99"'));
  edit(
    "xl/drawings/_rels/drawing1.xml.rels",
    "<Relationship ",
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/own.xml"/>'
  );
  edit(
    "[Content_Types].xml",
    "<Override ",
    '<Override PartName="/xl/charts/own.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>'
  );
  const chart = parts.get("xl/charts/chart1.xml") ?? "";
  parts.set("xl/charts/own.xml", chart.replace(/<a:t>.*?<\/a:t>/, "<a:t>Của tôi</a:t>"));
  return packParts(parts);
}

test("charts are parts of their own; same plan, same bytes", async () => {
  const bytes = await writeBook(chartedBook());
  const parts = await partsOf(bytes);
  expect([listParts(parts, "charts"), listDrawn(parts)]).toEqual([
    ["xl/charts/chart1.xml", "xl/charts/chart2.xml"],
    { "xl/worksheets/sheet1.xml": ["Điểm & nhóm", "Khoảng cách"] },
  ]);
  expect(Buffer.from(await writeBook(chartedBook())).equals(Buffer.from(bytes))).toBe(true);
});

test("a chart shows cells, never copies of them, in greys and patterns, with numbers", async () => {
  const parts = await partsOf(await writeBook(chartedBook()));
  const chart = unescape(parts.get("xl/charts/chart1.xml") ?? "");
  expect([...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, text]) => text)).toEqual([
    "'Biểu ''đồ'' 1'!$A$2:$A$2",
    "'Biểu ''đồ'' 1'!$B$1:$C$1",
    "'Biểu ''đồ'' 1'!$B$2:$C$2",
    "'Biểu ''đồ'' 1'!$A$3:$A$3",
    "'Biểu ''đồ'' 1'!$B$1:$C$1",
    "'Biểu ''đồ'' 1'!$B$3:$C$3",
  ]);
  expect(chart).not.toMatch(/Cache|Lit>/);
  const colors = [...chart.matchAll(/srgbClr val="(..)(..)(..)"/g)];
  expect(colors.filter(([, red, green, blue]) => red !== green || green !== blue)).toEqual([]);
  expect(chart.match(/<c:showVal val="1"\/>/g)).toHaveLength(2);
  expect(chart).toContain('formatCode="0.00;-0.00;;"');
  const drawing = parts.get("xl/drawings/drawing1.xml") ?? "";
  expect(drawing).toContain('descr="Điểm &amp; nhóm"');
  expect(drawing).toMatch(/<xdr:to><xdr:col>4<.*?<xdr:row>20</);
});

test("a chart about a sheet that is not there is left out", async () => {
  const gone = { ...STACKED, categories: { ...STACKED.categories, sheet: "gone" } };
  const parts = await partsOf(await writeBook(chartedBook([gone])));
  expect([...parts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

test("changing cells leaves charts to the byte", async () => {
  const bytes = await withOwnChart(await writeBook(chartedBook()));
  const cells = [{ at: { row: 2, column: 2 }, before: 20, after: 25 }];
  const changed = await change(bytes, { sheets: [{ kind: "setCells", sheet: "charted", cells }] });
  const [before, after] = [await partsOf(bytes), await partsOf(changed)];
  const drawn = [...before.keys()].filter((name) => /chart|drawing/.test(name));
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter((name) => after.get(name) !== before.get(name))).toEqual([]);
  expect(after.get("xl/worksheets/sheet1.xml")).toContain("<drawing ");
});

test("a sheet that is drawn again has its new charts and those that people have drawn on it", async () => {
  const changed = await change(await withOwnChart(await writeBook(chartedBook())), REDRAWN);
  const parts = await partsOf(changed);
  expect([listParts(parts, "charts"), listDrawn(parts)]).toEqual([
    ["xl/charts/chart1.xml", "xl/charts/own.xml"],
    { "xl/worksheets/sheet1.xml": ["Của tôi", "Khoảng cách"] },
  ]);
  expect(parts.get("xl/drawings/drawing1.xml")?.match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
});

test("a sheet comes and goes with its charts", async () => {
  const plain = await writeBook(chartedBook([]));
  const sheet = { ...chartedSheet([]), key: "more", name: "Thêm", charts: [SIMPLE] };
  const addNames = [{ name: "KTD_sheet_more", refersTo: "'Thêm'!$A$1" }];
  const added = await change(plain, { sheets: [{ kind: "addSheet", sheet }], addNames });
  const parts = await partsOf(added);
  expect(listDrawn(parts)).toEqual({ "xl/worksheets/sheet3.xml": ["Khoảng cách"] });
  const removed = await change(added, {
    sheets: [{ kind: "removeSheet", sheet: "more" }],
    removeNames: ["KTD_sheet_more"],
  });
  expect([...(await partsOf(removed)).keys()].filter((name) => /chart|drawing/.test(name))).toEqual(
    []
  );
});

test("a chart follows the tab's name of now", async () => {
  const parts = new Map(await partsOf(await writeBook(chartedBook([]))));
  for (const [name, xml] of parts)
    if (name === "xl/workbook.xml") parts.set(name, xml.replaceAll("Khác", "Đổi tên"));
  const renamed = await packParts(parts);
  const cells = { sheet: "other", area: { top: 2, left: 1, bottom: 2, right: 1 } };
  const series = [{ name: "x", nameAt: cells, values: cells }];
  const sheet = { ...chartedSheet([]), key: "more", name: "Thêm" };
  const charts = [{ ...SIMPLE, categories: cells, series }];
  const added = await change(renamed, {
    sheets: [{ kind: "addSheet", sheet: { ...sheet, charts } }],
  });
  const chart = (await partsOf(added)).get("xl/charts/chart1.xml") ?? "";
  expect(unescape(chart)).toContain("<c:f>'Đổi tên'!$A$2:$A$2</c:f>");
});

describeWith(["ooxml-validator"], "Open XML SDK accepts", () => {
  const books: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    [
      "a sheet drawn again",
      async () => change(await withOwnChart(await writeBook(chartedBook())), REDRAWN),
    ],
    ["a person's chart beside ours", async () => withOwnChart(await writeBook(chartedBook()))],
  ];
  test.each(books.slice(0, sampleSize(1, Infinity)))("%s", async (_title, make) => {
    expect(await validateOoxml(await make())).toEqual([]);
  });
});
