import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Typed } from "../app/criteria-table/show-reading";
import { xlsxFiles } from "../../src/host/files/xlsx-files";
import { planPlain } from "../../src/plan/plan-plain";
import { parseRuleset } from "../../src/rulesets/ruleset.schema";
import { Bench } from "./bench";

let bench: Bench;
beforeEach(() => (bench = new Bench()));
afterEach(() => bench.remove());

const FIXTURES = join(__dirname, "../fixtures/criteria-tables");
const GOOD = `BẢNG TIÊU CHÍ CHẤM ĐIỂM;;;
TT;Nội dung;Điểm tối đa;Cách chấm
I;Công tác A;10;
1;Việc A1;"4,5";Đạt: 4,5 điểm; không đạt: 0 điểm
`.replace("Đạt: 4,5 điểm; không đạt: 0 điểm", '"Đạt: 4,5 điểm; không đạt: 0 điểm"');
const REST = `2;Việc A2;5,5;chấm theo báo cáo
;Tổng cộng;10;
`;

async function writeBook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>
): Promise<string> {
  const plans = Object.entries(sheets).map(([title, rows]) =>
    planPlain({
      key: null,
      name: title,
      isProtected: false,
      rows: rows.map((cells) =>
        cells.map((value) => (value === "" ? undefined : { value, formula: null }))
      ),
    })
  );
  const book = { title: name, sheets: plans, names: [], properties: new Map<string, string>() };
  const bytes = await xlsxFiles.writeBook(book);
  return bench.put(name, bytes);
}

test("reads a CSV table, writes a ruleset that create takes, and lists what to confirm", async () => {
  const table = bench.put("bang.csv", GOOD + REST);
  const out = bench.path("cua-toi.ruleset.json");
  const { exit, issues, result } = await bench.json(["criteria", table, "--out", out]);
  expect(exit).toBe(0);
  expect(
    issues.map(({ code, severity, cell, line }: Record<string, unknown>) => [
      code,
      severity,
      cell,
      line,
    ])
  ).toEqual([
    ["criteria.rule-unread", "warning", "D5", 5],
    ["criteria.proposals", "tip", null, null],
  ]);
  expect(result).toEqual({
    file: out,
    ruleset: {
      id: "bang-tieu-chi-cham-diem",
      version: "1",
      title: "BẢNG TIÊU CHÍ CHẤM ĐIỂM",
    },
    groups: 1,
    criteria: 2,
    proposals: [
      {
        code: "I.1",
        kind: "achieved",
        rule: "Đạt / không đạt",
        from: "column",
        text: "Đạt: 4,5 điểm; không đạt: 0 điểm",
        understood: true,
        confirmed: false,
        cell: "D4",
      },
      {
        code: "I.2",
        kind: "direct",
        rule: "Chấm trực tiếp",
        from: "column",
        text: "chấm theo báo cáo",
        understood: false,
        confirmed: false,
        cell: "D5",
      },
    ],
    rows: [
      { cell: "A1", fate: "title", text: "BẢNG TIÊU CHÍ CHẤM ĐIỂM" },
      { cell: "A2", fate: "header", text: "TT" },
      { cell: "A3", fate: "criterion", text: "I" },
      { cell: "A4", fate: "criterion", text: "1" },
      { cell: "A5", fate: "criterion", text: "2" },
      { cell: "B6", fate: "total", text: "Tổng cộng" },
    ],
  });
  const read = parseRuleset(JSON.parse(readFileSync(out, "utf8")));
  expect(read.ok && read.ruleset.source).toEqual({
    title: "BẢNG TIÊU CHÍ CHẤM ĐIỂM",
    where: table,
    date: "",
    sample: false,
    note: "Bảng tiêu chí của đơn vị, đọc từ tệp; điểm và câu chữ lấy từ bảng. Cách chấm phần mềm đề nghị theo câu chữ trong bảng, cần xác nhận: I.1. Cách chấm để chấm trực tiếp, câu chữ trong bảng: I.2 “chấm theo báo cáo”.",
  });
  expect(read.ok && read.ruleset.samplePoints).toBe(false);
  const book = bench.path("so.xlsx");
  const created = await bench.run([
    "create",
    "--bloc",
    "quang-ninh-2018",
    "--ruleset",
    out,
    "--out",
    book,
  ]);
  expect(created.err + created.out).toContain("Đã tạo sổ");
});

test("one error and nothing is written: place, found, needed, next", async () => {
  const table = bench.put("bang.csv", GOOD + REST.replace("Tổng cộng;10", "Tổng cộng;12"));
  const out = bench.path("r.json");
  const { exit, issues, result } = await bench.json(["criteria", table, "--out", out]);
  expect(exit).toBe(1);
  expect(existsSync(out)).toBe(false);
  expect(result.file).toBeNull();
  const [error] = issues.filter(({ severity }: { severity: string }) => severity === "error");
  expect(error).toMatchObject({
    code: "ruleset.scale-sum",
    file: table,
    cell: "C6",
    line: 6,
    params: { found: 10, needed: 12 },
    next: "Sửa điểm, hệ số của các mục hoặc thang điểm cho khớp; phần mềm không tự chia lại điểm.",
  });
  expect(error.messageVi).toContain("thấy tổng điểm các mục lớn (đã nhân hệ số) là 10");
});

test("says in the terminal what was read, and does not replace a file unless forced", async () => {
  const table = bench.put("bang.csv", GOOD + REST);
  const out = bench.put("r.json", "mine");
  const refused = await bench.json(["criteria", table, "--out", out]);
  expect([refused.exit, refused.issues[0].code]).toEqual([1, "file.exists"]);
  expect(bench.bytes("r.json").toString()).toBe("mine");
  const { exit, out: said } = await bench.run(["criteria", table, "--out", out, "--force"]);
  expect(exit).toBe(0);
  expect(said.split("\n").slice(0, 5)).toEqual([
    "Đã đọc: 1 nhóm, 2 tiêu chí, thang điểm 10",
    "Cách chấm đề nghị, cần xác nhận:",
    "  I.1 · Đạt / không đạt ← “Đạt: 4,5 điểm; không đạt: 0 điểm”",
    "  I.2 · Chấm trực tiếp ← “chấm theo báo cáo”",
    `Đã ghi bộ tiêu chí: ${out}`,
  ]);
});

const SHEET = [
  ["TT", "Nội dung", "Điểm"],
  ["1", "Việc A", 4],
  ["2", "Việc B", 6],
  ["", "Tổng cộng", 10],
];

test("reads the one sheet of a workbook that has a table, another by name, an area by address", async () => {
  const book = await writeBook("bang.xlsx", {
    "Giới thiệu": [["Kính gửi các đơn vị"]],
    "Tiêu chí": [["", "", "Ngoài vùng"], ...SHEET, ["", "Điểm khác", 9]],
  });
  const out = bench.path("r.json");
  const whole = await bench.json(["criteria", book, "--out", out]);
  expect([whole.exit, whole.issues[0]]).toEqual([
    1,
    expect.objectContaining({ code: "criteria.row-unread", cell: "B6" }),
  ]);
  const area = ["criteria", book, "--out", out, "--sheet", "tiêu chí", "--range", "a2:c5"];
  const read = await bench.json(area);
  expect([read.exit, read.issues, read.result.criteria]).toEqual([0, [], 2]);
});

test("which sheet is never guessed", async () => {
  const book = await writeBook("bang.xlsx", { "Năm 2024": SHEET, "Năm 2025": SHEET });
  const out = bench.path("r.json");
  const read = async (...more: string[]) =>
    (await bench.json(["criteria", book, "--out", out, ...more])).issues.map(
      ({ code, params }: Record<string, unknown>) => [code, params]
    );
  expect(await read()).toEqual([["criteria.several-tables", { sheets: "Năm 2024, Năm 2025" }]]);
  expect(await read("--sheet", "2025")).toEqual([
    ["criteria.no-sheet", { name: "2025", available: "Năm 2024, Năm 2025" }],
  ]);
  expect(await read("--sheet", "Năm 2025", "--range", "A1")).toEqual([["criteria.no-header", {}]]);
  expect(await read("--range", "A")).toEqual([["criteria.bad-range", { found: "A" }]]);
  expect(existsSync(out)).toBe(false);
});

test("files that are no table: each told, nothing written", async () => {
  const out = bench.path("r.json");
  const read = async (name: string, content: string | Uint8Array) =>
    (await bench.json(["criteria", bench.put(name, content), "--out", out])).issues.map(
      ({ code, line }: Record<string, unknown>) => [code, line]
    );
  expect(await read("a.csv", "")).toEqual([["file.empty", null]]);
  expect(await read("b.csv", Uint8Array.of(0xff, 0xfe, 0x41))).toEqual([
    ["criteria.bad-csv", null],
  ]);
  expect(await read("c.csv", 'TT;Nội dung\n1;"a"b\n')).toEqual([["criteria.bad-csv", 2]]);
  expect(await read("d.xlsx", "PK not a zip")).toEqual([["book.not-a-workbook", null]]);
  expect(await read("e.csv", "Kính gửi;các đơn vị\n")).toEqual([["criteria.no-header", 1]]);
  expect(existsSync(out)).toBe(false);
});

test("our own fixtures go through the command as they stand", async () => {
  const out = bench.path("r.json");
  const table = join(FIXTURES, "doan-bu-dang-2015.csv");
  const { exit, result } = await bench.json(["criteria", table, "--out", out]);
  expect([exit, result.criteria, result.ruleset.title]).toEqual([
    0,
    3,
    "THANG ĐIỂM ĐÁNH GIÁ THI ĐUA NĂM 2015",
  ]);
});
