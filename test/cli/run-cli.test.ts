import { Bench, tools } from "./bench";

const bench = new Bench();
afterAll(() => bench.remove());

describe("a wrong call", () => {
  test.each([
    ["no command", [], "no-command", ""],
    ["an unknown command", ["dance"], "unknown-command", "dance"],
    ["an unknown option", ["rank", "book.xlsx", "--loud"], "unexpected", "--loud"],
    ["an option of Object", ["rank", "book.xlsx", "--constructor"], "unexpected", "--constructor"],
    ["a missing file name", ["rank"], "missing", "BOOK.xlsx"],
    ["one file name too many", ["rank", "a.xlsx", "b.xlsx"], "unexpected", "b.xlsx"],
    ["a missing option", ["create", "--bloc", "x"], "missing", "--out"],
    ["an option without its value", ["demo", "--out"], "bad-value", "--out"],
    ["an option that eats the next", ["demo", "--out", "--debug"], "bad-value", "--out"],
    ["a switch with a value", ["demo", "--out", "x", "--debug=yes"], "bad-value", "--debug"],
    [
      "a layer that is none",
      ["fill", "a", "--scores", "b", "--layer", "x"],
      "bad-value",
      "--layer",
    ],
    ["a language we do not speak", ["check", "a.xlsx", "--lang", "fr"], "bad-value", "--lang"],
  ] as const)(
    "with %s exits 2 and shows usage in both languages",
    async (...[, argv, fault, detail]) => {
      const { exit, out, err } = await bench.run(argv);
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toContain("Cách dùng:");
      expect(err).toContain("Usage:");
      const again = await bench.run([...argv, "--json"]);
      expect(JSON.parse(again.out)).toMatchObject({
        exit: 2,
        issues: [],
        result: null,
        usageFault: { fault, detail },
      });
    }
  );
});

describe("help", () => {
  test("exits 0 and prints usage in one language", async () => {
    const { exit, out } = await bench.run(["--help"]);
    expect(exit).toBe(0);
    expect(out).toContain("thidua fill BOOK.xlsx --scores S.csv");
    expect(out).not.toContain("Usage:");
  });

  test("of one command shows only that command", async () => {
    const { out } = await bench.run(["rank", "--help", "--lang", "en"]);
    expect(out).toContain("thidua rank BOOK.xlsx");
    expect(out).not.toContain("thidua fill");
  });
});

describe("a bug or failing host", () => {
  const files = {
    ...tools.files,
    readBook: async () => {
      throw new Error("the disk\nis gone");
    },
  };

  test("exits 3 with one line, the stack only with --debug", async () => {
    const book = bench.put("some.xlsx", "x");
    const { exit, out, err } = await bench.run(["rank", book], { files });
    expect({ exit, out }).toEqual({ exit: 3, out: "" });
    expect(err.trim().split("\n").at(-1)).toBe(
      "Chương trình gặp sự cố, có thể chưa làm xong: the disk is gone"
    );
    const debug = await bench.run(["rank", book, "--debug"], { files });
    expect(debug.err).toMatch(/\n\s+at /);
  });

  test("still prints one JSON document", async () => {
    const { out } = await bench.run(["rank", bench.put("some.xlsx", "x"), "--json"], { files });
    expect(JSON.parse(out)).toEqual({
      command: "rank",
      exit: 3,
      issues: [],
      result: null,
      failure: "the disk\nis gone",
    });
  });
});
