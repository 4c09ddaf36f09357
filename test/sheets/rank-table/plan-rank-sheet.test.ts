import fc from "fast-check";
import { planRankingBook } from "../../../src/app/rank-table/plan-ranking";
import { isFormula } from "../../../src/plan/cells";
import { sampleSize } from "../../judges/programs";
import { cellsOf, formulasOf, isInside } from "../planned-cells";
import { arbitraryCase } from "./arbitrary-table";
import { rankGrid, totalsTable } from "./small-table";

/** All of them are in Excel 2016 and need no prefix in a file. */
const FUNCTIONS = new Set(
  "IF IFERROR SUM SUMPRODUCT COUNT COUNTIF COUNTIFS ROUND INDEX MATCH SMALL ISNUMBER".split(" ")
);
const MARK = "«chữ của người dùng»";

const wide = (columns: number, rows: number) => [
  ["Đơn vị", ...Array.from({ length: columns }, (_, i) => `Cột ${i}`)],
  ["Điểm tối đa", ...Array.from({ length: columns }, () => 10)],
  ...Array.from({ length: rows }, (_, row) => [
    `Đơn vị ${row}`,
    ...Array.from({ length: columns }, (_cell, i) => (row * 7 + i * 3) % 10),
  ]),
];

const books = [
  ...fc
    .sample(arbitraryCase(), { numRuns: sampleSize(15, 300), seed: 20_190_111 })
    .map(({ rows, settings }) => rankGrid(rows, settings)),
  rankGrid(totalsTable(Array.from({ length: sampleSize(1_100, 10_100) }, (_, i) => i % 977)), {
    ties: "dense",
  }),
  ...[{ kind: "equal" } as const, { kind: "max" } as const].map((weights) =>
    rankGrid(wide(120, 5), { weights })
  ),
].map(planRankingBook);
const formulas = [...new Set(books.flatMap(formulasOf))];

const skeleton = (formula: string): string =>
  formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (part) =>
    part.startsWith("'") ? "'S'" : '""'
  );

describe("every formula", () => {
  test("E23 uses only functions that Excel 2016 has, in at most 1,000 characters, without double minus, prefix or error", () => {
    const used = formulas.flatMap((formula) =>
      [...skeleton(formula).matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = ""]) => name)
    );
    expect([...new Set(used)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
    expect(formulas.filter(({ length }) => length > 1000).slice(0, 3)).toEqual([]);
    expect(formulas.filter((it) => /^=|--|_xl|#/.test(skeleton(it))).slice(0, 3)).toEqual([]);
    expect(formulas.filter((it) => /SUMPRODUCT\([^)]*[A-Z]+\(/.test(skeleton(it)))).toEqual([]);
  });

  test("C06 holds no text of a person, outside the quoted name of the data sheet", () => {
    const rows = [
      [MARK, `${MARK} A`, `${MARK} B`],
      [`${MARK} 1`, 1, 2],
      [`${MARK} 2`, 1, 2],
    ];
    const plan = planRankingBook(
      rankGrid(rows, { scores: [`${MARK} A`], tieBreaks: [`${MARK} B`] })
    );
    const found = formulasOf(plan).filter((it) =>
      it.replace(/'(?:[^']|'')*'!/g, "").includes(MARK)
    );
    expect(found).toEqual([]);
  });
});

describe("the sheet", () => {
  test("lets people change weights and decimals, never a formula", () => {
    const faults = books.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) =>
        cellsOf(sheet).filter(
          ({ at, content }) => isFormula(content) && sheet.inputs.some((area) => isInside(at, area))
        )
      )
    );
    expect(faults.slice(0, 3)).toEqual([]);
    const [ranking] = planRankingBook(rankGrid(totalsTable([1, 2]))).sheets;
    expect(ranking?.inputs).toEqual([
      { top: 10, left: 3, bottom: 10, right: 3 },
      { top: 21, left: 3, bottom: 21, right: 3 },
    ]);
  });

  test.each([
    ["mean", "Điểm trung bình = cộng (điểm × hệ số) của các cột, chia cho tổng hệ số"],
    ["sum", "Tổng điểm = cộng (điểm × hệ số) của các cột"],
  ] as const)("B17 says which %s it is", (total, words) => {
    const rows = [
      ["Đơn vị", "A", "B"],
      ["x", 1, 2],
    ];
    const [ranking] = planRankingBook(rankGrid(rows, { total })).sheets;
    const said = ranking
      ? cellsOf(ranking).filter(({ at }) => at.column === 1 && at.row === 3)
      : [];
    expect(said.map(({ content }) => content)).toEqual([`${words}. Lớn hơn xếp trên.`]);
  });

  test("says the rule in words: total, precision, ties, tie-breaks, what is missing", () => {
    const rows = [
      ["Đơn vị", "Điểm", "Lỗi", "Phụ"],
      ["x", 1, 2, 3],
    ];
    const settings = {
      scores: ["Điểm", "Lỗi"],
      lower: ["Lỗi", "Phụ"],
      tieBreaks: ["Phụ"],
      ties: "dense",
    } as const;
    const [ranking] = planRankingBook(rankGrid(rows, settings)).sheets;
    const words = ranking
      ? cellsOf(ranking).filter(({ at }) => at.column === 1 && at.row < 10)
      : [];
    expect(words.map(({ content }) => content)).toEqual([
      "BẢNG XẾP HẠNG",
      'Số liệu: trang "Số liệu", 1 dòng; lúc lập bảng có 1 dòng được xếp hạng.',
      "Tổng điểm = cộng (điểm × hệ số) của các cột, trừ đi (điểm × hệ số) của: Lỗi. Lớn hơn xếp trên.",
      "Làm tròn theo số chữ số thập phân ghi bên dưới rồi mới so: hai dòng in giống nhau là bằng nhau.",
      "Bằng nhau thì đồng hạng, hạng sau nối tiếp: 1-2-2-3.",
      "Bằng nhau thì so lần lượt: Phụ (thấp hơn xếp trên), đến 6 chữ số thập phân. Trong nhóm bằng nhau có dòng thiếu giá trị thì dừng, cả nhóm đồng hạng; so hết vẫn bằng nhau cũng đồng hạng.",
      "Dòng thiếu điểm, hoặc có chữ thay cho số, chưa được xếp hạng; ô trống không được tính là 0.",
      "Các dòng đứng theo thứ hạng lúc lập bảng. Hạng luôn tính theo số liệu hiện tại; khi số liệu đổi mà thứ tự dòng đã cũ thì xếp hạng lại.",
    ]);
  });
});
