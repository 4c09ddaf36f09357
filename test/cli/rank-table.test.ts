import { readBook } from "../../src/host/files/read-book";
import { Bench } from "./bench";

let bench: Bench;
beforeEach(() => (bench = new Bench()));
afterEach(() => bench.remove());

const TABLE = "Đơn vị;A;B;Phụ\nx;9,5;1;2\ny;8;2,5;3\nz;;1;1\nTổng cộng;17,5;4,5;\n";

/** Exit code, "rank name total" by rank, and the codes of all issues. */
async function rank(...argv: string[]) {
  const { exit, issues, result } = await bench.json(["rank-table", ...argv]);
  const ranking: { rank: number | null; name: string; total: number | null }[] | undefined =
    result?.ranking;
  return {
    exit,
    ranks: ranking?.map((row) => `${row.rank ?? "-"} ${row.name} ${row.total ?? "-"}`) ?? null,
    codes: issues.map(({ code }: { code: string }) => code),
  };
}

describe("rank-table", () => {
  test("ranks the columns of numbers of a CSV file and prints them", async () => {
    const table = bench.put("t.csv", TABLE);
    const { exit, out } = await bench.run(["rank-table", table, "--by", "A,B"]);
    expect(exit).toBe(0);
    expect(out.split("\n").slice(0, 7)).toEqual([
      "Đã xếp hạng 2 trên 3 dòng, cột điểm: A, B.",
      "",
      "Hạng  Đơn vị  Tổng điểm  Ghi chú",
      "────  ──────  ─────────  ────────────────────",
      "   1  x           10,50  đồng hạng (2 đơn vị)",
      "   1  y           10,50  đồng hạng (2 đơn vị)",
      "   –  z               –  chưa xếp hạng",
    ]);
    expect(out).toContain('dòng 4: thấy đơn vị "z" thiếu 1 điểm: A');
  });

  test("takes weights, directions, decimals, ties and tie-breaks from the call", async () => {
    const table = bench.put("t.csv", TABLE);
    const notes = ["table.row-left-out", "table.missing"];
    expect(await rank(table, "--by", "A,B", "--tie-break", "Phụ")).toEqual({
      exit: 0,
      ranks: ["1 y 10.5", "2 x 10.5", "- z -"],
      codes: ["table.missing", "table.row-left-out"],
    });
    expect(await rank(table, "--weights", "A=0,5;B=1", "--decimals", "0")).toEqual({
      exit: 0,
      ranks: ["1 y 7", "2 x 6", "- z -"],
      codes: [...notes].reverse(),
    });
    const average = await rank(table, "--by", "A;B", "--ties", "average", "--mean");
    expect(average.ranks).toEqual(["1.5 x 5.25", "1.5 y 5.25", "- z -"]);
    const lower = await rank(table, "--by", "A", "--lower", "A");
    expect(lower.ranks).toEqual(["1 y 8", "2 x 9.5", "- z -"]);
  });

  test("takes weights from a file of two columns, or of names over weights", async () => {
    const table = bench.put("t.csv", TABLE);
    const expected = ["1 x 20", "2 y 18.5", "- z -"];
    const tall = bench.put("w.csv", "cột;hệ số\nA;2\nB;1\n");
    expect((await rank(table, "--weights", tall)).ranks).toEqual(expected);
    const wide = bench.put("w2.csv", "A;B;Phụ\n2;1;0\n");
    expect((await rank(table, "--weights", wide)).ranks).toEqual(["1 x 20", "2 y 18.5", "- z -"]);
  });

  test("writes a workbook of ranking and table, whose cells are read back, and ranks a sheet of it", async () => {
    const table = bench.put("t.csv", TABLE);
    const book = bench.path("book.xlsx");
    expect((await rank(table, "--by", "A,B", "--out", book)).exit).toBe(0);
    const read = await readBook(bench.bytes("book.xlsx"));
    if (!read.ok) throw new Error(read.reason);
    expect(read.snapshot.sheets.map(({ name }) => name)).toEqual([
      "Xếp hạng nhanh",
      "Bảng số liệu",
    ]);
    const data = read.snapshot.sheets[1]?.rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(data?.slice(0, 4)).toEqual([
      ["Đơn vị", "A", "B", "Phụ"],
      ["x", 9.5, 1, 2],
      ["y", 8, 2.5, 3],
      ["z", null, 1, 1],
    ]);
    const again = await rank(book, "--sheet", "bảng số liệu", "--by", "A,B");
    expect(again.ranks).toEqual(["1 x 10.5", "1 y 10.5", "- z -"]);
    const other = await bench.json(["rank-table", book, "--sheet", "Không có"]);
    expect(other.issues[0]).toMatchObject({ code: "table.no-sheet", file: book });
  });

  test("never replaces a file unless forced, and still shows the ranking", async () => {
    const table = bench.put("t.csv", TABLE);
    const book = bench.put("book.xlsx", "mine");
    const refused = await bench.json(["rank-table", table, "--by", "A", "--out", book]);
    expect(refused).toMatchObject({ exit: 1, result: { file: null } });
    expect(refused.issues[0]).toMatchObject({ code: "file.exists", file: book });
    expect(bench.bytes("book.xlsx").toString()).toBe("mine");
    const forced = await bench.json(["rank-table", table, "--by", "A", "--out", book, "--force"]);
    expect(forced).toMatchObject({ exit: 0, result: { file: book } });
  });

  test.each([
    ["text", "Đơn vị;A\nx;9 điểm\ny;8\nz;7\n", [], 1, ["score.not-a-number"]],
    ["no table", "Đơn vị\n", [], 1, ["table.no-header"]],
    ["bad quotes", 'Đơn vị;A\nx;"9\n', [], 1, ["table.bad-csv"]],
    ["blank", " \n", [], 1, ["file.empty"]],
    ["not UTF-8", Uint8Array.of(0xff, 0xfe, 0x41), [], 1, ["table.bad-csv"]],
    ["weight", "Đơn vị;A\nx;9\n", ["--weights", "A=-1"], 1, ["table.weight-invalid"]],
    [
      "no such file of weights",
      "Đơn vị;A\nx;9\n",
      ["--weights", "none.csv"],
      1,
      ["file.not-found"],
    ],
  ] as const)("exits with 1 and says why: %s", async (...given) => {
    const [, content, argv, exit, codes] = given;
    const table = bench.put("t.csv", content);
    expect(await rank(table, ...argv)).toMatchObject({ exit, codes });
  });

  test("refuses a call it does not understand", async () => {
    const table = bench.put("t.csv", TABLE);
    for (const wrong of [
      ["--decimals", "9"],
      ["--ties", "max"],
      ["--sort", "x"],
    ])
      expect((await bench.run(["rank-table", table, ...wrong])).exit).toBe(2);
  });
});
