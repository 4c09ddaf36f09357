import fc from "fast-check";

import { readCsv } from "../../../src/host/files/read-csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (text: string): readonly (readonly string[])[] => {
  const read = readCsv(utf8(text));
  return read.ok ? read.rows.map(({ cells }) => cells) : [];
};

describe("readCsv", () => {
  test.each([
    ["semicolon", "đơn vị;tiêu chí;điểm\nDV01;I.1;9,5\n"],
    ["tab", "đơn vị\ttiêu chí\tđiểm\nDV01\tI.1\t9,5\n"],
    ["comma", 'đơn vị,tiêu chí,điểm\nDV01,I.1,"9,5"\n'],
    ["byte order mark", "\ufeffđơn vị;tiêu chí;điểm\r\nDV01;I.1;9,5\r\n"],
    ["old Mac lines", "đơn vị;tiêu chí;điểm\rDV01;I.1;9,5"],
  ])("reads a file with %s", (_, text) => {
    expect(cellsOf(text)).toEqual([
      ["đơn vị", "tiêu chí", "điểm"],
      ["DV01", "I.1", "9,5"],
    ]);
  });

  test.each([
    [
      "a;b\n1,5;2",
      [
        [1, "a", "b"],
        [2, "1,5", "2"],
      ],
    ],
    [
      '\ufeffa,b\r\n"x, y","2"""\r\n',
      [
        [1, "a", "b"],
        [2, "x, y", '2"'],
      ],
    ],
    [
      "a\tb\r1\t2\r\r3\t4",
      [
        [1, "a", "b"],
        [2, "1", "2"],
        [4, "3", "4"],
      ],
    ],
    [
      'a;b\n"1\n2";3\n4;5',
      [
        [1, "a", "b"],
        [2, "1\n2", "3"],
        [4, "4", "5"],
      ],
    ],
    [
      "a;b;\n;;\n1",
      [
        [1, "a", "b", ""],
        [3, "1"],
      ],
    ],
    [
      'a;b\n1;2"3',
      [
        [1, "a", "b"],
        [2, "1", '2"3'],
      ],
    ],
  ])("splits %j", (text, lines) => {
    const read = readCsv(utf8(text));
    expect(read.ok && read.rows.map(({ line, cells }) => [line, ...cells])).toEqual(lines);
  });

  test("counts lines as an editor does, over quoted line breaks and blank lines", () => {
    const read = readCsv(utf8('a;b\n"x\ny";"2 ""q"""\n\n;\nlast;=1\n'));
    expect(read).toEqual({
      ok: true,
      delimiter: ";",
      rows: [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["x\ny", '2 "q"'] },
        { line: 6, cells: ["last", "=1"] },
      ],
    });
  });

  test.each([
    ["nothing in it", new Uint8Array(), "empty", null],
    ["only blanks", utf8(" \n\n"), "empty", null],
    ["only delimiters", utf8(";;\n; ;\n"), "empty", null],
    ["Windows-1258 text", Uint8Array.of(0xd0, 0x6f, 0x6e, 0x3b), "not-utf8", null],
    ["UTF-16 text", Uint8Array.of(0xff, 0xfe, 0x61, 0x00), "not-utf8", null],
    ["a NUL byte", utf8("a;b\u0000"), "not-utf8", null],
    ["an open quote", utf8('a;b\nx;"2\n3;4'), "bad-quotes", 2],
    ["an open quote in the last cell", utf8('a;b\n1;"2'), "bad-quotes", 2],
    ["a digit behind a closed quote", utf8('a;b\n"1"2;3'), "bad-quotes", 2],
    ["an open quote below lines of old Macs", utf8('a;b\r"1\r1";2\r3;"'), "bad-quotes", 4],
    ["text behind a closed quote", utf8('a;b\n"1\n1";2\n"x"y;2'), "bad-quotes", 4],
  ])("refuses %s", (...[, bytes, reason, line]) => {
    expect(readCsv(bytes)).toEqual({ ok: false, reason, line });
  });

  test("reads what was written whatever the cells hold, with one kind of line break in them", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "1", ";", ",", '"', "\n", "\r\n", "\r", " "),
    });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, fc.constantFrom("\n", "\r\n", "\r"), (cells, end) => {
        const text = [["x", "y", "z"], ...cells].map((row) => row.map(quote).join(";")).join(end);
        const filled = cells.filter((row) => row.some((one) => one.trim() !== ""));
        const expected = filled.map((row) => row.map((one) => one.replace(/\r\n?/g, "\n")));
        expect(cellsOf(text).slice(1)).toEqual(expected);
      })
    );
  });

  test("keeps every character of every quoted cell", () => {
    const cell = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => {
      return text.trim() !== "" && !/[\u0000\ufeff]/.test(text);
    });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = rows.map((cells) => cells.map(quote).join(";")).join("\n");
        expect(cellsOf(`x;y\n${text}`).slice(1)).toEqual(rows);
      })
    );
  });
});
