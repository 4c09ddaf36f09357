import { changeBook } from "../../../src/host/files/change-book";
import { readBook } from "../../../src/host/files/read-book";
import { writeBook } from "../../../src/host/files/write-book";
import { createMemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { NO_CHANGES, type CellChange, type ChangeSet } from "../../../src/plan/changes";
import type { Snapshot } from "../../../src/plan/snapshot";
import { compareValues } from "../../judges/compare-values";
import { describeWith, sampleSize } from "../../judges/programs";
import { recalculateWithLibreOffice } from "../../judges/recalculate-with-libreoffice";
import { validateOoxml } from "../../judges/validate-ooxml";
import { testEngine } from "../memory/engine";
import { foreignBook } from "./foreign-book";
import { packParts, partsOf, unescape } from "./parts-of";
import { plainBook, plainSheet, SAMPLE } from "./sample-plan";

async function read(bytes: Uint8Array): Promise<Snapshot> {
  const result = await readBook(bytes);
  if (!result.ok) throw new Error(`${result.reason}: ${result.found}`);
  return result.snapshot;
}

/** Applies changes the way the command line does: read, apply in memory, write back with the new values. */
async function change(bytes: Uint8Array, changes: ChangeSet): Promise<Uint8Array> {
  const book = createMemoryWorkbook({ engine: testEngine(), content: await read(bytes) });
  await book.apply(changes);
  const changed = await changeBook(bytes, changes, book.snapshot());
  book.close();
  return changed;
}

function set(sheet: string, ...cells: CellChange[]): ChangeSet {
  return { ...NO_CHANGES, sheets: [{ kind: "setCells", sheet, cells }] };
}

const NEW_SHEET = {
  ...(SAMPLE.sheets[0] ?? plainSheet("x", "x")),
  key: "unit:DV09",
  name: "09 Mới",
};
const ADDED: ChangeSet = {
  ...NO_CHANGES,
  sheets: [{ kind: "addSheet", sheet: NEW_SHEET }],
  addNames: [
    { name: "KTD_sheet_unit__DV09", refersTo: "'09 Mới'!$A$1" },
    { name: "DanhMuc", refersTo: "'09 Mới'!$B$3:$B$4" },
  ],
  properties: new Map([
    ["KTD_book", "2"],
    ["KTD_more", "<&>"],
  ]),
};

test("values behind formulas are fresh on every sheet, ours and theirs", async () => {
  const bytes = await foreignBook();
  const changed = await read(
    await change(bytes, set("ours", { at: { row: 2, column: 1 }, before: 4, after: 5 }))
  );
  const [ours, theirs] = changed.sheets;
  expect(ours?.rows[1]?.[1]).toEqual({ value: 10, formula: "A2*2" });
  expect(theirs?.rows[2]?.[1]?.value).toBe(11);
  expect(theirs?.rows[3]?.[1]?.value).toBe("ngoài");
});

test("all else stays to the byte", async () => {
  const bytes = await foreignBook();
  const [before, after] = [
    await partsOf(bytes),
    await partsOf(
      await change(bytes, set("ours", { at: { row: 2, column: 1 }, before: 4, after: 5 }))
    ),
  ];
  const touched = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
  expect(touched).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  const same = (xml: string | undefined): string => (xml ?? "").replace(/<c r="B3".*?<\/c>/, "");
  expect(same(after.get("xl/worksheets/sheet2.xml"))).toBe(
    same(before.get("xl/worksheets/sheet2.xml"))
  );
  expect(after.get("xl/worksheets/sheet1.xml")).toMatch(
    /<c r="B2" s="1"><f>A2\*2<\/f><v>10<\/v><\/c>/
  );
});

test("no change but values leaves constants, styles and order alone", async () => {
  const bytes = await writeBook(SAMPLE);
  const [before, after] = [await partsOf(bytes), await partsOf(await change(bytes, NO_CHANGES))];
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [name, content] of before)
    if (name !== "xl/workbook.xml") expect(after.get(name)).toBe(content);
});

test("cells of every kind, kept looks", async () => {
  const bytes = await writeBook(SAMPLE);
  const changed = await change(
    bytes,
    set(
      "unit:DV01",
      { at: { row: 3, column: 4 }, before: 28.5, after: "-Chưa chấm" },
      { at: { row: 4, column: 4 }, before: 19.25, after: null },
      {
        at: { row: 5, column: 4 },
        before: { formula: "ROUND(ROUND(SUM(D3:D4)*100,6),0)/100", value: 0 },
        after: { formula: "COUNT(D3:D4)", value: 7 },
      },
      { at: { row: 40, column: 7 }, before: null, after: " =ô mới\n" },
      { at: { row: 3, column: 1 }, before: "I.1", after: true }
    )
  );
  const rows = (await read(changed)).sheets[0]?.rows ?? [];
  const found = [
    [2, 3],
    [3, 3],
    [4, 3],
    [39, 6],
    [2, 0],
  ].map(([row = 0, column = 0]) => rows[row]?.[column]);
  expect(found).toEqual([
    { value: "-Chưa chấm", formula: null },
    undefined,
    { value: 0, formula: "COUNT(D3:D4)" },
    { value: " =ô mới\n", formula: null },
    { value: true, formula: null },
  ]);
  const parts = await partsOf(changed);
  expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="D4" s="\d+"\/>/);
});

test("a shared formula survives when its first cell is overwritten", async () => {
  const parts = await partsOf(
    await writeBook(
      plainBook([
        plainSheet("a", "A", [
          [1, { formula: "X", value: 1 }],
          [2, { formula: "Y", value: 2 }],
        ]),
      ])
    )
  );
  const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
  parts.set(
    "xl/worksheets/sheet1.xml",
    xml
      .replace("<f>X</f>", '<f t="shared" ref="B1:B2" si="0">A1*2</f>')
      .replace("<f>Y</f>", '<f t="shared" si="0"/>')
  );
  const changed = await read(
    await change(
      await packParts(parts),
      set("a", { at: { row: 1, column: 2 }, before: { formula: "A1*2", value: 2 }, after: 9 })
    )
  );
  expect(changed.sheets[0]?.rows.map((row) => row[1])).toEqual([
    { value: 9, formula: null },
    { value: 4, formula: "A2*2" },
  ]);
});

/** The same file with every element of its spreadsheet parts in a prefix, as some programs write it. */
async function prefixed(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await partsOf(bytes);
  for (const [name, xml] of parts) {
    if (!/^xl\/(?:workbook|styles|worksheets\/sheet\d+)\.xml$/.test(name)) continue;
    const named = xml.replace(/<(\/?)(?![?!])(?=\w+[\s/>])/g, "<$1p:");
    parts.set(name, named.replace(' xmlns="', ' xmlns:p="'));
  }
  return packParts(parts);
}

test("a file with prefixed elements is changed in its own prefix", async () => {
  const changed = await change(
    await prefixed(await foreignBook()),
    set("ours", { at: { row: 2, column: 1 }, before: 4, after: 5 })
  );
  const added = await read(await change(changed, ADDED));
  expect(added.sheets.map(({ key }) => key)).toEqual(["ours", null, "unit:DV09"]);
  expect(added.sheets[0]?.rows[1]?.map((cell) => cell?.value)).toEqual([5, 10]);
  expect(added.sheets[2]?.rows[4]?.[3]?.value).toBe(47.75);
});

test("sheets, names and properties come and go", async () => {
  const bytes = await writeBook(SAMPLE);
  const added = await change(bytes, ADDED);
  const found = await read(added);
  expect(found.sheets.map(({ key }) => key)).toEqual([
    "unit:DV01",
    "summary",
    "texts",
    "unit:DV09",
  ]);
  expect(found.sheets[3]?.rows[4]?.[3]?.value).toBe(47.75);
  expect(found.names.get("DanhMuc")).toBe("'09 Mới'!$B$3:$B$4");
  expect([...found.properties]).toEqual([
    ["KTD_book", "2"],
    ["KTD_more", "<&>"],
  ]);
  const removal: ChangeSet = {
    ...NO_CHANGES,
    sheets: [{ kind: "removeSheet", sheet: "unit:DV01" }],
    removeNames: ["KTD_sheet_unit__DV01"],
    properties: new Map([["KTD_book", null]]),
  };
  const removed = await change(added, removal);
  const left = await read(removed);
  expect(left.sheets.map(({ key }) => key)).toEqual(["summary", "texts", "unit:DV09"]);
  expect(left.properties.has("KTD_book")).toBe(false);
  const parts = await partsOf(removed);
  expect(parts.has("xl/worksheets/sheet1.xml")).toBe(false);
  expect(unescape(parts.get("xl/workbook.xml") ?? "")).toContain(
    "localSheetId=\"2\">'09 Mới'!$A$1:$F$20<"
  );
});

test("undo of an added sheet gives the old book", async () => {
  const bytes = await writeBook(SAMPLE);
  const book = createMemoryWorkbook({ engine: testEngine(), content: await read(bytes) });
  const receipt = await book.apply(ADDED);
  const added = await changeBook(bytes, ADDED, book.snapshot());
  await book.apply(receipt.undo);
  expect(await read(await changeBook(added, receipt.undo, book.snapshot()))).toEqual(
    await read(bytes)
  );
});

describeWith(["ooxml-validator"], "Open XML SDK accepts", () => {
  const books: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    [
      "a sheet added to a prefixed one",
      async () => change(await prefixed(await foreignBook()), ADDED),
    ],
    [
      "sheets added and removed",
      async () =>
        change(await change(await writeBook(SAMPLE), ADDED), {
          ...NO_CHANGES,
          sheets: [{ kind: "removeSheet", sheet: "texts" }],
        }),
    ],
    [
      "a changed foreign book",
      async () =>
        change(
          await foreignBook(),
          set("ours", { at: { row: 9, column: 9 }, before: null, after: "=x" })
        ),
    ],
    ["a sheet added to a foreign book", async () => change(await foreignBook(), ADDED)],
    [
      "their sheet's neighbour removed",
      async () =>
        change(await foreignBook(), {
          ...NO_CHANGES,
          sheets: [{ kind: "removeSheet", sheet: "ours" }],
        }),
    ],
  ];
  test.each(books.slice(0, sampleSize(2, Infinity)))("%s", async (_title, make) => {
    expect(await validateOoxml(await make())).toEqual([]);
  });
});

describeWith(["soffice"], "LibreOffice", () => {
  test("opens a book with an added sheet and calculates it", async () => {
    const [values] = await recalculateWithLibreOffice([await change(await foreignBook(), ADDED)]);
    expect(compareValues(plainBook([NEW_SHEET]), values ?? new Map())).toEqual([]);
  });
});
