import { existsSync } from "node:fs";

import dienBien from "../../src/rulesets/data/dien-bien-2018.ruleset.json";
import dienBienBloc from "../../src/rulesets/data/dien-bien-2018.bloc.json";
import { Bench, findCell } from "./bench";

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly line: number | null;
  readonly found: string;
  readonly needed: string;
  readonly next: string;
  readonly messageVi: string;
  readonly messageEn: string;
}

let bench: Bench;
beforeEach(() => (bench = new Bench()));
afterEach(() => bench.remove());

/** The issue of a code, which must say everything in both languages. */
function expectIssue(issues: readonly Listed[], code: string): Listed {
  const issue = issues.find((listed) => listed.code === code);
  if (!issue) throw new Error(`${code} is not among ${issues.map((one) => one.code).join(", ")}`);
  for (const part of [issue.found, issue.needed, issue.next]) expect(part).not.toBe("");
  expect(issue.messageVi).toMatch(/^(Lỗi|Lưu ý|Gợi ý) – .*thấy .*; cần .*\. .+\.$/i);
  expect(issue.messageEn).toMatch(/^(Error|Note|Tip) – .*found .*; needed .*\. .+\.$/i);
  for (const place of [issue.file, issue.sheet, issue.cell]) {
    if (place !== null) expect(issue.messageVi).toContain(place);
  }
  return issue;
}

/** Every command that could write refuses a book with this error and leaves all bytes as they are; answers what `rank` says. */
async function expectRefused(code: string, place: Partial<Listed>) {
  const book = bench.path("book.xlsx");
  const before = bench.bytes("book.xlsx");
  const { exit, issues } = await bench.json(["check", book]);
  expect(exit).toBe(1);
  expect(expectIssue(issues, code)).toMatchObject({ severity: "error", file: book, ...place });
  const forms = await bench.json(["forms", book, "--out", bench.path("forms")]);
  expect(forms.exit).toBe(1);
  expectIssue(forms.issues, code);
  expect(existsSync(bench.path("forms"))).toBe(false);
  const ranked = await bench.json(["rank", book]);
  expect(ranked.exit).toBe(1);
  expect(bench.bytes("book.xlsx").equals(before)).toBe(true);
  return ranked;
}

describe("a score cell of a book", () => {
  test.each([
    ["text", "9,5 đ", "score.not-a-number", '"9,5 đ"'],
    ["a number above the maximum", 7.25, "score.above-max", "7,25"],
    ["a negative number", -1, "score.negative", "-1"],
  ])(
    "with %s is named with file, sheet and cell (A04, A05, A13)",
    async (...[, value, code, found]) => {
      await bench.createSample();
      const place = { sheet: "unit:DV02", row: "I.2", column: "Điểm thẩm định" };
      const cell = findCell(await bench.snapshot("book.xlsx"), place);
      await bench.type("book.xlsx", { sheet: place.sheet, cell, value });
      const { issues, result } = await expectRefused(code, { sheet: "02 Hội CCB tỉnh", cell });
      expect(expectIssue(issues, code).found).toContain(found);
      const row = result.ranking.find(({ unit }: { unit: string }) => unit === "DV02");
      expect(row).toMatchObject({ rank: null, complete: false });
      expect(
        result.ranking.filter(({ rank }: { rank: number | null }) => rank !== null)
      ).toHaveLength(5);
    }
  );
});

describe("a book", () => {
  test("whose points do not add up (B03)", async () => {
    await bench.createSample();
    const place = { sheet: "criteria", row: "I.2", column: "Điểm" };
    const cell = findCell(await bench.snapshot("book.xlsx"), place);
    await bench.type("book.xlsx", { sheet: place.sheet, cell, value: 7 });
    await expectRefused("ruleset.group-sum", { sheet: "Tiêu chí" });
  });

  test("with a criterion code used twice", async () => {
    await bench.createSample();
    const snapshot = await bench.snapshot("book.xlsx");
    const cell = findCell(snapshot, { sheet: "criteria", row: "I.2", column: "Mã" });
    await bench.type("book.xlsx", { sheet: "criteria", cell, value: "I.1" });
    await expectRefused("ruleset.duplicate-code", { sheet: "Tiêu chí" });
  });

  test("without the sheet of a unit", async () => {
    await bench.createSample();
    await bench.change("book.xlsx", { kind: "removeSheet", sheet: "unit:DV02" });
    await expectRefused("unit.no-sheet", {});
  });

  test("made for another version of its ruleset", async () => {
    await bench.createSample();
    const value = "KTD1 · dien-bien-2018 · 0 · overview";
    await bench.type("book.xlsx", { sheet: "overview", cell: "A1", value });
    await expectRefused("book.other-ruleset-version", { sheet: "Tổng quan", cell: "A1" });
  });
});

describe("a scores file", () => {
  const lines = [
    ["DV01;I.2;9,5 đ;", "score.not-a-number"],
    ["DV02;I.2;99;", "score.above-max"],
    ["DV03;I.2;-1;", "score.negative"],
    ["DV04;I.2;1.234;", "score.ambiguous-number"],
    ["DV99;I.2;1;", "score.unknown-unit"],
    ["DV01;Z.9;1;", "score.unknown-criterion"],
    ["DV03;I.1;5;\nDV03;I.1;5;", "score.duplicate-row"],
  ] as const;

  test.each(lines)(
    "with %s is refused whole, at its line (A02, A04, A05, A13)",
    async (line, code) => {
      const book = await bench.createSample();
      const before = bench.bytes("book.xlsx");
      const scores = bench.put("s.csv", `đơn vị;tiêu chí;điểm;lý do\nDV05;I.2;4;đủ\n${line}\n`);
      const argv = ["fill", book, "--scores", scores, "--layer", "checked"];
      const { exit, issues } = await bench.json(argv);
      expect(exit).toBe(1);
      const issue = expectIssue(issues, code);
      expect(issue).toMatchObject({ file: scores, line: line.includes("\n") ? 4 : 3 });
      expect(issue.messageVi).toContain(`dòng ${issue.line}`);
      expect((await bench.run([...argv, "--out", bench.path("o.xlsx")])).exit).toBe(1);
      expect(existsSync(bench.path("o.xlsx"))).toBe(false);
      expect(bench.bytes("book.xlsx").equals(before)).toBe(true);
    }
  );

  test("with many faults lists them all", async () => {
    const book = await bench.createSample();
    const scores = bench.put(
      "s.csv",
      `unit;criterion;value\n${lines.map(([line]) => line.replace(/;$/gm, "")).join("\n")}\n`
    );
    const { issues } = await bench.json(["fill", book, "--scores", scores, "--layer", "checked"]);
    expect(new Set(issues.map(({ code }: Listed) => code))).toEqual(
      new Set(lines.map(([, code]) => code))
    );
  });

  test.each([
    ["no known columns", "a;b\n1;2\n", "file.bad-csv", 1],
    ["cells shifted by a decimal comma", "unit,criterion,value\nDV01,I.2,9,5\n", "file.bad-csv", 2],
    [
      "a decimal comma that fills the note",
      "unit,criterion,value,note\nDV01,I.2,9,5\n",
      "score.ambiguous-number",
      2,
    ],
    ["an open quote", 'unit;criterion;value\nDV01;I.2;"5\n', "file.bad-csv", 2],
    ["nothing", "", "file.empty", null],
    ["another encoding", Uint8Array.of(0xd0, 0x6f, 0x3b), "file.bad-csv", null],
  ])("with %s is refused", async (...[, content, code, line]) => {
    const book = await bench.createSample();
    const before = bench.bytes("book.xlsx");
    const scores = bench.put("s.csv", content);
    const argv = ["fill", book, "--scores", scores, "--layer", "self"];
    const { exit, issues } = await bench.json(argv);
    expect(exit).toBe(1);
    expect(expectIssue(issues, code)).toMatchObject({ file: scores, line });
    expect(bench.bytes("book.xlsx").equals(before)).toBe(true);
  });
});

describe("a file that is no workbook", () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

  test.each([
    ["text", "unit;value\n", "book.not-a-workbook"],
    ["a PDF", "%PDF-1.7", "book.not-a-workbook"],
    ["a broken zip", Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), "book.not-a-workbook"],
    ["a locked workbook", ole, "book.encrypted"],
    ["nothing", "", "file.empty"],
  ])("but %s is refused by every command", async (...[, content, code]) => {
    const book = bench.put("book.xlsx", content);
    const scores = bench.put("s.csv", "unit;criterion;value\nDV01;I.2;5\n");
    const before = bench.bytes("book.xlsx");
    for (const argv of [
      ["check", book],
      ["rank", book],
      ["propose", book],
      ["forms", book, "--out", bench.path("forms")],
      ["fill", book, "--scores", scores, "--layer", "self"],
    ]) {
      const { exit, issues, result } = await bench.json(argv);
      expect({ exit, result }).toEqual({ exit: 1, result: null });
      expect(expectIssue(issues, code).file).toBe(book);
    }
    expect(bench.bytes("book.xlsx").equals(before)).toBe(true);
  });

  test("a missing file and a folder are told apart", async () => {
    const missing = await bench.json(["check", bench.path("none.xlsx")]);
    expect(expectIssue(missing.issues, "file.not-found").messageVi).toContain("không có tệp nào");
    const folder = await bench.json(["check", bench.folder]);
    expect(expectIssue(folder.issues, "file.not-found").messageVi).toContain("thư mục");
  });

  test("a workbook that is not ours is refused", async () => {
    await bench.createSample("sample.xlsx");
    const argv = ["forms", bench.path("sample.xlsx"), "--out", bench.folder];
    await bench.run([...argv, "--forms", "letter"]);
    const { exit, issues } = await bench.json(["check", bench.path("sample-bieu-mau.xlsx")]);
    expect(exit).toBe(1);
    expect(issues.every(({ file }: Listed) => file === bench.path("sample-bieu-mau.xlsx"))).toBe(
      true
    );
  });
});

describe("a ruleset or bloc file", () => {
  const clone = (): typeof dienBien => structuredClone(dienBien);
  const create = (ruleset: unknown, more: readonly string[] = []) =>
    bench.json([
      ...["create", "--bloc", "dien-bien-2018", "--out", bench.path("new.xlsx")],
      ...["--ruleset", bench.put("r.json", JSON.stringify(ruleset)), ...more],
    ]);
  const expectNothingWritten = (): void => expect(existsSync(bench.path("new.xlsx"))).toBe(false);

  test("whose points do not add up is refused with the sums (B03)", async () => {
    const { exit, issues } = await create({ ...clone(), scale: 99 });
    expect(exit).toBe(1);
    const issue = expectIssue(issues, "ruleset.scale-sum");
    expect(issue.file).toBe(bench.path("r.json"));
    expect(issue.messageVi).toMatch(/là 100; cần đúng 99/);
    expectNothingWritten();
  });

  test("with a code used twice is refused", async () => {
    const ruleset = clone();
    ruleset.base.push(...ruleset.base.slice(0, 1));
    const { exit, issues } = await create(ruleset);
    expect(exit).toBe(1);
    expectIssue(issues, "ruleset.duplicate-code");
    expectNothingWritten();
  });

  test("with a gap between classes is refused, unless the gap is said to be meant (B16)", async () => {
    const ruleset = clone();
    ruleset.bands = ruleset.bands.filter(({ code }) => code !== "TOT");
    const refused = await create(ruleset);
    expect(refused.exit).toBe(1);
    expect(expectIssue(refused.issues, "ruleset.band-gap")).toMatchObject({
      severity: "error",
      file: bench.path("r.json"),
    });
    expectNothingWritten();
    const accepted = await create(ruleset, ["--accept-band-gaps"]);
    expect(accepted.exit).toBe(0);
    expect(expectIssue(accepted.issues, "ruleset.band-gap").severity).toBe("warning");
    const checked = await bench.json(["check", bench.path("new.xlsx")]);
    expect(expectIssue(checked.issues, "ruleset.band-gap").sheet).toBe("Tiêu chí");
  });

  test("of the wrong shape is refused at its path", async () => {
    const { exit, issues } = await create({ ...clone(), places: "two" });
    expect(exit).toBe(1);
    expect(expectIssue(issues, "file.bad-shape").messageVi).toContain('"two" tại places; cần số');
    expectNothingWritten();
  });

  test("that is no JSON is refused at its line", async () => {
    const ruleset = bench.put("r.json", '{\n  "id": "x",\n  oops\n}');
    const argv = ["create", "--bloc", "dien-bien-2018", "--out", bench.path("new.xlsx")];
    const { exit, issues } = await bench.json([...argv, "--ruleset", ruleset]);
    expect(exit).toBe(1);
    expect(expectIssue(issues, "file.bad-json")).toMatchObject({ file: ruleset, line: 3 });
    expectNothingWritten();
  });

  test("with a unit code used twice is refused", async () => {
    const [first] = dienBienBloc.units;
    const bloc = bench.put("b.json", JSON.stringify({ ...dienBienBloc, units: [first, first] }));
    const { exit, issues } = await bench.json([
      "create",
      "--bloc",
      bloc,
      "--out",
      bench.path("new.xlsx"),
    ]);
    expect(exit).toBe(1);
    expect(expectIssue(issues, "bloc.duplicate-unit").file).toBe(bloc);
    expectNothingWritten();
  });
});
