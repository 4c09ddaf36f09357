import { writeBook } from "../../src/host/files/write-book";
import type { CellContent } from "../../src/plan/cells";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { packParts, partsOf } from "../host/files/parts-of";
import { plainBook, plainSheet, SAMPLE } from "../host/files/sample-plan";
import { compareValues, isSameValue } from "./compare-values";
import { describeWith, type Program } from "./programs";
import { recalculateWithGnumeric } from "./recalculate-with-gnumeric";
import { recalculateWithIronCalc } from "./recalculate-with-ironcalc";
import { recalculateWithLibreOffice } from "./recalculate-with-libreoffice";
import type { Recalculated } from "./recalculated";
import { validateOoxml } from "./validate-ooxml";

const PROGRAMS: readonly (readonly [
  string,
  readonly Program[],
  (books: readonly Uint8Array[]) => Promise<Recalculated[]>,
])[] = [
  ["LibreOffice", ["soffice"], recalculateWithLibreOffice],
  ["Gnumeric", ["ssconvert"], recalculateWithGnumeric],
  ["IronCalc", [], recalculateWithIronCalc],
];

function book(cells: readonly (readonly CellContent[])[]): BookPlan {
  return plainBook([plainSheet("a", "Điểm số", cells)]);
}

/** Every cached result is wrong on purpose. */
const PLANTED = book([
  [1, 2, { formula: "A1+B1", value: 999 }],
  [0.1, 0.2, { formula: "A2+B2", value: "chữ" }],
  ["x", null, { formula: 'A3&"y"', value: 1 }],
  [null, null, { formula: 'IF(A4="","",1)', value: true }],
  [5, null, { formula: "A5>4", value: false }],
  [0, null, { formula: "1/A6", value: 0 }],
]);
const RIGHT = [3, 0.1 + 0.2, "xy", "", true, { error: "#DIV/0!" }];

describe.each(PROGRAMS)("%s", (name, programs, recalculate) => {
  describeWith(programs, `${name} calculates`, () => {
    test("by itself: results planted in the file do not survive", async () => {
      const bytes = await writeBook(PLANTED);
      const [values] = await recalculate([bytes]);
      const rows = values?.get("Điểm số") ?? [];
      const found = RIGHT.map((_right, index) => rows[index]?.[2] ?? null);
      found.forEach((value, index) => {
        const right = RIGHT[index] ?? null;
        if (typeof right === "object") expect(value).toEqual(right);
        else
          expect({ index, value, isSame: isSameValue(right, value) }).toEqual({
            index,
            value,
            isSame: true,
          });
      });
      expect(compareValues(PLANTED, values ?? new Map())).toHaveLength(6);
    });

    test("several books in the order given", async () => {
      const books = [1, 2, 3].map((number) =>
        book([[number, { formula: "A1*10", value: number * 10 }]])
      );
      const values = await recalculate(await Promise.all(books.map(writeBook)));
      expect(books.map((plan, index) => compareValues(plan, values[index] ?? new Map()))).toEqual([
        [],
        [],
        [],
      ]);
    });
  });
});

describeWith(["soffice"], "LibreOffice and IronCalc", () => {
  test.each([
    ["LibreOffice", recalculateWithLibreOffice],
    ["IronCalc", recalculateWithIronCalc],
  ])("%s agrees with the sample book", async (_name, recalculate) => {
    const [values] = await recalculate([await writeBook(SAMPLE)]);
    expect(compareValues(SAMPLE, values ?? new Map())).toEqual([]);
  });
});

describeWith(["ssconvert"], "Gnumeric", () => {
  test("agrees with the sample book once no sheet name has an apostrophe", async () => {
    const rename = (text: string): string => text.replaceAll("''Á''", "Á").replaceAll("'Á'", "Á");
    const plan = JSON.parse(
      rename(JSON.stringify(SAMPLE.sheets, mapsAsLists)),
      listsAsMaps
    ) as BookPlan["sheets"];
    const names = SAMPLE.names.map(({ name, refersTo }) => ({ name, refersTo: rename(refersTo) }));
    const renamed = { ...SAMPLE, sheets: plan, names };
    const [values] = await recalculateWithGnumeric([await writeBook(renamed)]);
    expect(compareValues(renamed, values ?? new Map())).toEqual([]);
  });
});

describeWith(["ooxml-validator"], "Open XML SDK", () => {
  test("accepts the sample book", async () => {
    expect(await validateOoxml(await writeBook(SAMPLE))).toEqual([]);
  });

  test("sees an error planted in a file", async () => {
    const parts = await partsOf(await writeBook(SAMPLE));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    parts.set("xl/worksheets/sheet1.xml", sheet.replace('rgb="FF1F4E79"', 'rgb="không"'));
    expect(await validateOoxml(await packParts(parts), ["Office2016"])).not.toEqual([]);
  });
});

describe("comparing", () => {
  test("names the cell", () => {
    const values = new Map([["Điểm số", [[1, { error: "#N/A" }]]]]);
    const plan = book([[1, { formula: "A1*2", value: 2 }]]);
    expect(compareValues(plan, values)).toEqual([
      { sheet: "Điểm số", cell: "B1", formula: "A1*2", expected: 2, found: { error: "#N/A" } },
    ]);
    expect(() => compareValues(book([[1]]), values)).toThrow("No formula");
  });
});

function mapsAsLists(_key: string, value: unknown): unknown {
  return value instanceof Map ? { map: [...value] } : value;
}

function listsAsMaps(_key: string, value: unknown): unknown {
  const list = (value as { map?: [unknown, unknown][] } | null)?.map;
  return Array.isArray(list) ? new Map(list) : value;
}
