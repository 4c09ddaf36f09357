import type { CellContent, CellError, CellValue } from "../../src/plan/cells";
import { HOSTILE_TEXTS, plainBook, plainSheet } from "../host/files/sample-plan";
import { withHost, type KnownLimits, type OpenHost } from "./opened-host";
import { expectSame } from "./same-snapshot";
import { cell, live, set } from "./small-book";
import { expectedAfter } from "./expected-snapshot";

const TEXTS = [
  ...HOSTILE_TEXTS,
  "=1+1",
  "+84…",
  "'abc",
  "''",
  "'",
  "10%",
  "2024",
  "3,5",
  "1.234,5",
  "12:30",
  "$5",
  "(5)",
  "true",
  "#DIV/0!",
  " đầu",
  "cuối ",
  "\tthụt",
  "a\n\nb\n",
  "Điện Biên Đông".normalize("NFD"),
  "👨‍👩‍👧 🇻🇳",
  "1-2",
  "1E5",
  "@SUM(1)",
  "{=1}",
  "ệ".normalize("NFD").repeat(10_922) + "e",
];

const NUMBERS = [
  0,
  0.1 + 0.2,
  1 / 3,
  -1.5,
  143.6367,
  66666.66666666667,
  123456789.12345679,
  2 ** 53,
  1e20 / 3,
  1e-7,
  9.99999999999999e307,
  2.2250738585072014e-308,
];

/** What every kind of cell content must survive. */
export function describeContents(open: OpenHost, { drawnText }: KnownLimits): void {
  const drawn = TEXTS.map((text, index) => [text, live(`ISTEXT(A${index + 1})`)]);
  const values = async (contents: readonly (readonly CellContent[])[]) => {
    const found: (CellValue | CellError | undefined)[][] = [];
    await withHost(open, plainBook([plainSheet("a", "A", contents)]), async ({ door }) => {
      const { sheets } = await door.read("all");
      found.push(
        ...contents.map((row, down) =>
          row.map((_one, right) => sheets[0]?.rows[down]?.[right]?.value)
        )
      );
    });
    return found;
  };

  test("drawn texts come back to the character", async () => {
    expect(await values(TEXTS.map((text) => [text]))).toEqual(
      TEXTS.map((text) => [drawnText(text)])
    );
  });

  test("texts that are typed in come back to the character and are texts to a formula", () =>
    withHost(
      open,
      plainBook([
        plainSheet(
          "a",
          "A",
          drawn.map(([, formula]) => [null, formula ?? null])
        ),
      ]),
      async ({ door }) => {
        await door.apply(set("a", ...TEXTS.map((text, index) => cell(index + 1, 1, null, text))));
        const { sheets } = await door.read("all");
        const rows = sheets[0]?.rows ?? [];
        expect(TEXTS.map((_text, index) => rows[index]?.map((one) => one?.value))).toEqual(
          TEXTS.map((text) => [text, true])
        );
      }
    ));

  test("numbers are the same doubles, drawn and set", async () => {
    expect(await values(NUMBERS.map((number) => [number]))).toEqual(
      NUMBERS.map((number) => [number])
    );
    await withHost(open, plainBook([plainSheet("a", "A")]), async ({ door }) => {
      await door.apply(
        set("a", ...NUMBERS.map((number, index) => cell(index + 1, 1, null, number)))
      );
      const { sheets } = await door.read("all");
      expect(NUMBERS.map((_one, index) => sheets[0]?.rows[index]?.[0])).toEqual(
        NUMBERS.map((value) => ({ value, formula: null }))
      );
    });
  });

  test("booleans are booleans; empty cells hold nothing, not even an empty text", async () => {
    expect(await values([[true, false, null, "", 1]])).toEqual([
      [true, false, undefined, undefined, 1],
    ]);
  });

  test("formulas show their results: number, text, empty text, boolean, error, another sheet, a name", () => {
    const book = plainBook([
      plainSheet("a", "Tờ 'A' & b", [[3, "chữ"]]),
      plainSheet("b", "2024", [[5]]),
    ]);
    const names = [...book.names, { name: "Diem_DV01", refersTo: "'Tờ ''A'' & b'!$A$1" }];
    const results: readonly (readonly [string, CellValue | CellError])[] = [
      ["ROUND(A1/7,2)", 0.43],
      ['"Hạng "&A1', "Hạng 3"],
      ['IF(A1=3,"","x")', ""],
      ["A1>2", true],
      ["1/0", { error: "#DIV/0!" }],
      ["NA()", { error: "#N/A" }],
      ["B1*2", { error: "#VALUE!" }],
      ["'2024'!A1+1", 6],
      ["'Tờ ''A'' & b'!A1", 3],
      ["Diem_DV01*2", 6],
      ["COUNTA(A1:B1)", 2],
      ["C99", 0],
    ];
    return withHost(open, { ...book, names }, async ({ door }) => {
      const cells = results.map(([formula], index) => cell(index + 2, 1, null, live(formula)));
      const before = await door.read("all");
      await door.apply(set("a", ...cells));
      const after = await door.read("all");
      expect(results.map((_one, index) => after.sheets[0]?.rows[index + 1]?.[0]?.value)).toEqual(
        results.map(([, value]) => value)
      );
      expectSame(after, expectedAfter(before, set("a", ...cells)));
    });
  });
}
