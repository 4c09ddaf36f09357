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
  BookPlan,
])[] = [
  ["LibreOffice", ["soffice"], recalculateWithLibreOffice, SAMPLE],
  ["Gnumeric", ["ssconvert"], recalculateWithGnumeric, withoutApostrophes(SAMPLE)],
  ["IronCalc", [], recalculateWithIronCalc, SAMPLE],
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
const COUNTED = [1, 2, 3].map((number) =>
  book([[number, { formula: "A1*10", value: number * 10 }]])
);
const RIGHT = [3, 0.1 + 0.2, "xy", "", true, { error: "#DIV/0!" }];

describe.each(PROGRAMS)("%s", (...[name, programs, recalculate, sample]) => {
  describeWith(programs, `${name} calculates`, () => {
    let found: readonly Recalculated[] = [];
    beforeAll(async () => {
      found = await recalculate(await Promise.all([PLANTED, ...COUNTED, sample].map(writeBook)));
    });
    const valuesOf = (index: number): Recalculated => found[index] ?? new Map();

    test("by itself: results planted in the file do not survive", () => {
      const rows = valuesOf(0).get("Điểm số") ?? [];
      RIGHT.forEach((right, index) => {
        const value = rows[index]?.[2] ?? null;
        if (typeof right === "object") expect(value).toEqual(right);
        else
          expect({ index, value, isSame: isSameValue(right, value) }).toEqual({
            index,
            value,
            isSame: true,
          });
      });
      expect(compareValues(PLANTED, valuesOf(0))).toHaveLength(6);
    });

    test("several books in the order given", () => {
      expect(COUNTED.map((plan, index) => compareValues(plan, valuesOf(index + 1)))).toEqual([
        [],
        [],
        [],
      ]);
    });

    test("the sample book as we do", () => {
      expect(compareValues(sample, valuesOf(COUNTED.length + 1))).toEqual([]);
    });
  });
});

/** Gnumeric cannot read references to a sheet whose name holds an apostrophe. */
function withoutApostrophes(plan: BookPlan): BookPlan {
  const rename = (text: string): string => text.replaceAll("''Á''", "Á").replaceAll("'Á'", "Á");
  const sheets = JSON.parse(
    rename(JSON.stringify(plan.sheets, mapsAsLists)),
    listsAsMaps
  ) as BookPlan["sheets"];
  const names = plan.names.map(({ name, refersTo }) => ({ name, refersTo: rename(refersTo) }));
  return { ...plan, sheets, names };
}

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
