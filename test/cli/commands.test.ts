import { existsSync, readdirSync } from "node:fs";

import { describeFull } from "../judges/programs";
import { Bench, findCell, tools } from "./bench";

let bench: Bench;
beforeEach(() => (bench = new Bench()));
afterEach(() => bench.remove());

const SCORES =
  "đơn vị;tiêu chí;điểm;lý do\nDV01;I.2;5,25;Thiếu báo cáo\nDV02;I.2;4;Thiếu báo cáo\n";

describe("demo", () => {
  test("says what is made up, and may be run again", async () => {
    const argv = ["demo", "--bloc", "quang-ninh-2018", "--out", bench.folder];
    const names = ["quang-ninh-2018.xlsx", "quang-ninh-2018-bieu-mau.xlsx"];
    for (const name of names) bench.put(name, "of an earlier run");
    const { exit, out } = await bench.run(argv);
    expect(exit).toBe(0);
    for (const name of names) expect(bench.bytes(name).subarray(0, 2).toString()).toBe("PK");
    expect(out).toContain("mẫu gợi ý");
    expect(out).toContain("số liệu minh họa");
    expect(out).toMatch(/1 {2}DV01 {2}Hội Liên hiệp Phụ nữ tỉnh .*Cờ thi đua của Chính phủ/);
    expect(out).toContain("được ghi đè mỗi lần chạy demo");
  });

  test("knows only shipped blocs", async () => {
    const { exit, issues } = await bench.json(["demo", "--bloc", "x", "--out", bench.folder]);
    expect(exit).toBe(1);
    expect(issues[0]).toMatchObject({ code: "bloc.not-found", params: { name: "x" } });
    expect(issues[0].needed).toContain("dien-bien-2018");
  });
});

describeFull("demo of every shipped bloc", () => {
  test("does the whole job on each, and again over what it wrote", async () => {
    const out = bench.path("demo");
    const { exit, issues, result } = await bench.json(["demo", "--out", out]);
    expect(issues.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
    expect(exit).toBe(0);
    expect(result.blocs).toHaveLength(8);
    for (const { bloc, ranking, sampleScores } of result.blocs) {
      expect(readdirSync(out)).toEqual(
        expect.arrayContaining([`${bloc.id}.xlsx`, `${bloc.id}-bieu-mau.xlsx`])
      );
      expect(ranking[0].rank).toBe(1);
      expect(sampleScores).toBe(true);
    }
    expect((await bench.run(["demo", "--bloc", "quang-ninh-2018", "--out", out])).exit).toBe(0);
  });
});

describe("create", () => {
  test("makes an empty book whose units wait for scores", async () => {
    const book = bench.path("book.xlsx");
    const { result } = await bench.json(["create", "--bloc", "dien-bien-2018", "--out", book]);
    expect(result).toMatchObject({ file: book, units: 6, sampleScores: false, samplePoints: true });
    const { exit, issues, result: ranked } = await bench.json(["rank", book]);
    expect(exit).toBe(0);
    expect(issues.map(({ code }: { code: string }) => code)).toContain("unit.incomplete");
    expect(ranked.ranking.every(({ rank }: { rank: number | null }) => rank === null)).toBe(true);
  });

  test("never replaces a file unless forced", async () => {
    const book = bench.put("book.xlsx", "mine");
    const argv = ["create", "--bloc", "dien-bien-2018", "--out", book];
    const { exit, issues } = await bench.json(argv);
    expect(exit).toBe(1);
    expect(issues[0]).toMatchObject({ code: "file.exists", file: book });
    expect(bench.bytes("book.xlsx").toString()).toBe("mine");
    expect((await bench.run([...argv, "--force"])).exit).toBe(0);
    expect(bench.bytes("book.xlsx").subarray(0, 2).toString()).toBe("PK");
  });

  test("has sample scores for shipped blocs only", async () => {
    const bloc = bench.put("b.bloc.json", "{}");
    const argv = ["create", "--bloc", bloc, "--sample", "--out", bench.path("book.xlsx")];
    expect((await bench.json(argv)).issues[0].code).toBe("file.bad-shape");
    expect(existsSync(bench.path("book.xlsx"))).toBe(false);
  });
});

describe("fill", () => {
  test("enters scores in the book itself and says what it replaced", async () => {
    const book = await bench.createSample();
    const scores = bench.put("s.csv", SCORES);
    const { exit, out } = await bench.run(["fill", book, "--scores", scores, "--layer", "checked"]);
    expect(exit).toBe(0);
    expect(out).toContain("Đã nhập 2 dòng, sửa 4 ô");
    expect(out).toMatch(/Đã thay: trang "01 [^"]+", ô [A-Z]+\d+: 5,5 → 5,25/);
    const { exit: ranked, issues, result } = await bench.json(["rank", book]);
    expect(issues).toEqual([]);
    expect(ranked).toBe(0);
    const first = result.ranking.find(({ unit }: { unit: string }) => unit === "DV01");
    expect(first.total).toBe(98.5);
  });

  test("leaves the ranking outdated: `rank` says so after the counts, and before the ranks", async () => {
    const book = await bench.createSample();
    expect((await bench.json(["rank", book])).result.state).toBe("current");
    const scores = bench.put("s.csv", SCORES);
    await bench.run(["fill", book, "--scores", scores, "--layer", "checked"]);
    expect((await bench.json(["rank", book])).result.state).toBe("outdated");
    const { out } = await bench.run(["rank", book]);
    const places = ["Đơn vị: ", "Ô điểm nội dung:", "Xếp hạng: đã cũ", "DV03"];
    const found = places.map((text) => out.indexOf(text));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
    const english = await bench.run(["rank", book, "--lang", "en"]);
    expect(english.out).toMatch(/Units: \d+ = \d+ ranked[^]*\nRanking: out of date, update it\.\n/);
  });

  test("writes to another file with --out and leaves the book alone", async () => {
    const book = await bench.createSample();
    const before = bench.bytes("book.xlsx");
    const scores = bench.put("s.csv", SCORES);
    const other = bench.path("other.xlsx");
    const argv = ["fill", book, "--scores", scores, "--layer", "official", "--out", other];
    const { result } = await bench.json(argv);
    expect(result).toMatchObject({ file: other, rows: 2, cells: 4, layer: "official" });
    expect(result.changes).toContainEqual(expect.objectContaining({ before: null, after: 5.25 }));
    expect(bench.bytes("book.xlsx").equals(before)).toBe(true);
    expect((await bench.json(argv)).issues[0].code).toBe("file.exists");
  });

  test("enters targets: numbers, and criteria that a unit is not given", async () => {
    const book = bench.path("book.xlsx");
    await bench.run(["create", "--bloc", "dien-bien-2018", "--out", book]);
    const targets = "đơn vị;tiêu chí;giá trị\nDV01;I.2;12,5\nDV02;I.2;Không giao\n";
    const scores = bench.put("s.csv", targets);
    const argv = ["fill", book, "--scores", scores, "--layer", "target"];
    const { exit, result } = await bench.json(argv);
    expect(exit).toBe(0);
    expect(result).toMatchObject({ rows: 2, cells: 2, layer: "target" });
    const snapshot = await bench.snapshot("book.xlsx");
    const cells = ["unit:DV01", "unit:DV02"].map((sheet) =>
      findCell(snapshot, { sheet, row: "I.2", column: "Chỉ tiêu được giao" })
    );
    expect(
      result.changes.map(({ cell, after }: { cell: string; after: unknown }) => [cell, after])
    ).toEqual([
      [cells[0], 12.5],
      [cells[1], "Không giao"],
    ]);
    const refused = bench.put("t.csv", "đơn vị;tiêu chí;giá trị\nDV01;I.2;-1\n");
    const { issues } = await bench.json(["fill", book, "--scores", refused, "--layer", "target"]);
    expect(issues.map(({ code }: { code: string }) => code)).toEqual(["score.target-negative"]);
  });

  test("stops when another program changed the book meanwhile", async () => {
    const book = await bench.createSample();
    const scores = bench.put("s.csv", SCORES);
    const openWorkbook: typeof tools.openWorkbook = (content) => {
      bench.put("book.xlsx", "saved by someone else");
      return tools.openWorkbook(content);
    };
    const argv = ["fill", book, "--scores", scores, "--layer", "checked", "--json"];
    const { exit, out } = await bench.run(argv, { openWorkbook });
    expect(exit).toBe(1);
    expect(JSON.parse(out).issues[0]).toMatchObject({
      code: "file.exists",
      params: { reason: "changed" },
    });
    expect(bench.bytes("book.xlsx").toString()).toBe("saved by someone else");
  });
});

describe("check, rank, propose", () => {
  test("find a sample book in order", async () => {
    const book = await bench.createSample();
    const { exit, issues, result } = await bench.json(["check", book]);
    expect({ exit, issues, ready: result.ready }).toEqual({ exit: 0, issues: [], ready: true });
  });

  test("rank shows a table in the language asked for", async () => {
    const book = await bench.createSample();
    const vi = await bench.run(["rank", book]);
    expect(vi.out).toMatch(
      /1 {2}DV03 {2}Liên đoàn Lao động tỉnh +99,50 +99,50 +Hoàn thành xuất sắc/
    );
    const en = await bench.run(["rank", book, "--lang", "en"]);
    expect(en.out).toMatch(/1 {2}DV03 {2}Liên đoàn Lao động tỉnh +99\.50 +99\.50/);
  });

  test("a unit that fails a condition has no rank but a reason", async () => {
    const book = await bench.createSample();
    const snapshot = await bench.snapshot("book.xlsx");
    const cell = findCell(snapshot, { sheet: "unit:DV04", row: "I.2", column: "Điểm thẩm định" });
    const self = findCell(snapshot, { sheet: "unit:DV04", row: "I.2", column: "Điểm tự chấm" });
    await bench.type("book.xlsx", { sheet: "unit:DV04", cell, value: null });
    await bench.type("book.xlsx", { sheet: "unit:DV04", cell: self, value: null });
    const { exit, out } = await bench.run(["rank", book]);
    expect(exit).toBe(0);
    expect(out).toMatch(/– {2}DV04 .* – +– +– +chưa chấm xong \(16\/17 tiêu chí\)/);
    const proposal = await bench.run(["propose", book]);
    expect(proposal.out).toMatch(/DV04 .*không đề nghị +chưa được xếp hạng: chưa chấm xong/);
  });

  test("a tie at the cut is shown, never cut", async () => {
    const book = await bench.createSample();
    const cell = findCell(await bench.snapshot("book.xlsx"), {
      sheet: "unit:DV05",
      row: "I.2",
      column: "Điểm chính thức",
    });
    const { result: before } = await bench.json(["rank", book]);
    const [top, second] = before.ranking;
    expect(second.unit).toBe("DV05");
    const given = (await bench.snapshot("book.xlsx")).sheets.find(({ key }) => key === "unit:DV05");
    const row = Number(/\d+/.exec(cell)?.[0]);
    const checked = Number(given?.rows[row - 1]?.[cell.charCodeAt(0) - 65 - 2]?.value);
    await bench.type("book.xlsx", {
      sheet: "unit:DV05",
      cell,
      value: checked + top.total - second.total,
    });
    const { issues, result } = await bench.json(["propose", book]);
    expect(issues.map(({ code }: { code: string }) => code)).toContain("award.tie-at-cut");
    const tied = result.awards.filter(({ undecided }: { undecided: boolean }) => undecided);
    expect(tied.map(({ unit }: { unit: string }) => unit).sort()).toEqual(["DV03", "DV05"]);
    const { out } = await bench.run(["propose", book]);
    expect(out).toMatch(/DV03 .*Chờ quyết định +bằng điểm ở suất cuối với DV05; khối quyết định/);
  });

  test("propose says why, and why not", async () => {
    const book = await bench.createSample();
    const { out } = await bench.run(["propose", book]);
    expect(out).toMatch(/DV03 .*Cờ thi đua của UBND tỉnh +hạng 1, trong chỉ tiêu/);
    expect(out).toMatch(/DV02 .*không đề nghị .*chưa đạt mức tối thiểu 90/);
  });
});

describe("forms", () => {
  test("writes the forms beside each other, each as Word document too, and replaces nothing unless forced", async () => {
    const book = await bench.createSample();
    const argv = ["forms", book, "--out", bench.path("forms"), "--forms", "letter,list"];
    const { exit, result } = await bench.json(argv);
    expect(exit).toBe(0);
    expect(result.file).toBe(bench.path("forms/book-bieu-mau.xlsx"));
    const { sheets } = await bench.snapshot("forms/book-bieu-mau.xlsx");
    expect(sheets.map(({ key }) => key)).toEqual(["form.letter", "form.list"]);
    expect(result.documents).toEqual(
      ["to-trinh", "danh-sach-kem-theo"].map((name) => bench.path(`forms/book-${name}.docx`))
    );
    expect((await bench.json(argv)).issues[0].code).toBe("file.exists");
    expect((await bench.json([...argv, "--force"])).exit).toBe(0);
  });

  test("a form that is not known is told with those that are", async () => {
    const book = await bench.createSample();
    const { exit, issues } = await bench.json([
      "forms",
      book,
      "--out",
      bench.path("no"),
      "--forms",
      "thu",
    ]);
    expect([exit, issues[0].code]).toEqual([1, "form.unknown"]);
  });
});

describe("dossier", () => {
  test("writes everything for one award into a folder of its own, replaces nothing, and knows only awards that are there", async () => {
    const book = await bench.createSample();
    const argv = ["dossier", book, "--award", "1", "--out", bench.path("dossiers")];
    const { exit, result } = await bench.json(argv);
    expect(exit).toBe(0);
    expect(result.files[0]).toBe("00-muc-luc.docx");
    expect(result.files).toContain("01-to-trinh.docx");
    expect((await bench.json(argv)).issues[0].code).toBe("file.exists");
    const unknown = await bench.json([...argv.slice(0, 3), "XX", ...argv.slice(4)]);
    expect([unknown.exit, unknown.issues[0].code]).toEqual([1, "form.award-gone"]);
  });
});
