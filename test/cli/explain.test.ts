import { decimal, sum } from "../../src/domain/decimal";
import { Bench, findCell } from "./bench";
import { explainSchema, tieSchema } from "./explain-schema";

let bench: Bench;
beforeEach(() => (bench = new Bench()));
afterEach(() => bench.remove());

test("says in either language why A is above B, whichever is named first and however", async () => {
  const book = await bench.createSample();
  const vi = await bench.run(["explain", book, "DV05", "DV03"]);
  expect(vi.exit).toBe(0);
  const sentence =
    "Liên đoàn Lao động tỉnh (hạng 1) xếp trên Hội Liên hiệp Phụ nữ tỉnh (hạng 2) vì tổng điểm cao hơn: 99,50 điểm so với 99,00 điểm, hơn 0,50 điểm.";
  expect(vi.out).toContain(`\n${sentence}\n`);
  expect(vi.out).toMatch(/\n +\+0,5 {2}Cộng chênh lệch\n/);
  const named = await bench.run(["explain", book, "liên đoàn lao động tỉnh", "Hội LHPN tỉnh"]);
  expect(named.out).toBe(vi.out);
  const en = await bench.run(["explain", book, "DV03", "DV05", "--lang", "en"]);
  expect(en.out).toContain(
    "\nLiên đoàn Lao động tỉnh (rank 1) stands above Hội Liên hiệp Phụ nữ tỉnh (rank 2) because its total is higher: 99.50 points against 99.00 points, 0.50 points more.\n"
  );
});

test("--json is what docs/schemas/explain.json says, and its lines add up to the gap exactly", async () => {
  const book = await bench.createSample();
  const pairs = [
    ["DV03", "DV05"],
    ["DV02", "DV06"],
    ["DV01", "DV04"],
  ];
  for (const pair of pairs) {
    const { exit, result } = await bench.json(["explain", book, ...pair]);
    expect(exit).toBe(0);
    const { first, second, gap } = explainSchema.parse(result);
    const total = sum(gap?.lines.map(({ difference }) => decimal(difference)) ?? []);
    expect(total.toString()).toBe(
      decimal(first.value ?? 0)
        .minus(second.value ?? 0)
        .toString()
    );
    expect(decimal(gap?.value ?? 0).eq(total)).toBe(true);
  }
  const planted = { ...(await bench.json(["explain", book, "DV01", "DV02"])).result, more: 1 };
  expect(explainSchema.safeParse(planted).success).toBe(false);
});

test("unknown names are listed with those there are; a missing name is wrong usage", async () => {
  const book = await bench.createSample();
  const { exit, issues, result } = await bench.json(["explain", book, "Hội", "x"]);
  expect([exit, result]).toEqual([1, null]);
  expect(
    issues.map(({ code, file, params }: Record<string, unknown>) => [code, file, params])
  ).toEqual(
    ["Hội", "x"].map((name) => [
      "unit.not-found",
      book,
      { name, available: expect.stringContaining("DV02 – Hội Cựu chiến binh tỉnh; DV03") },
    ])
  );
  expect(issues[0].messageVi).toContain("Gọi đơn vị bằng mã, tên tắt hoặc tên đầy đủ.");
  const same = await bench.json(["explain", book, "DV01", "dv01"]);
  expect([same.exit, same.issues[0].code]).toEqual([1, "unit.same-twice"]);
  const missing = await bench.json(["explain", book, "DV01"]);
  expect([missing.exit, missing.usageFault]).toEqual([2, { fault: "missing", detail: "B" }]);
});

test("rank: a tie is explained per pair, and what was counted adds up", async () => {
  const book = await bench.createSample();
  const before = await bench.json(["rank", book]);
  const [top, second] = before.result.ranking;
  expect([top.place, top.tie, second.tie]).toEqual([1, null, null]);
  const snapshot = await bench.snapshot("book.xlsx");
  const cell = findCell(snapshot, { sheet: "unit:DV05", row: "I.2", column: "Điểm chính thức" });
  const given = snapshot.sheets.find(({ key }) => key === "unit:DV05");
  const checked = Number(
    given?.rows[Number(/\d+/.exec(cell)?.[0]) - 1]?.[cell.charCodeAt(0) - 65 - 2]?.value
  );
  await bench.type("book.xlsx", {
    sheet: "unit:DV05",
    cell,
    value: checked + top.total - second.total,
  });
  const { result } = await bench.json(["rank", book]);
  const tied = result.ranking.find(({ unit }: { unit: string }) => unit === "DV05");
  expect([tied.rank, tied.place]).toEqual([1, 1]);
  expect(tieSchema.parse(tied.tie)).toMatchObject({
    kind: "tied",
    a: "DV05",
    b: "DV03",
    text: "Cùng hạng với LĐLĐ tỉnh: vẫn bằng nhau – hội đồng quyết định",
  });
  expect(result.count.units).toEqual({
    expected: 6,
    ranked: ["DV01", "DV02", "DV03", "DV04", "DV05", "DV06"],
    missing: [],
    excluded: [],
  });
  const { out } = await bench.run(["rank", book]);
  expect(out).toContain("đồng hạng (2 đơn vị); Cùng hạng với LĐLĐ tỉnh: vẫn bằng nhau");
  expect(out).toContain("Đơn vị: 6 = 6 đã xếp hạng + 0 chưa chấm xong + 0 không xét.");
});
