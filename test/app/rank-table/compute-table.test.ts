import { A, rank, rankText } from "./ranked-rows";

describe("rows", () => {
  test("B08 with a missing score stay without rank, whatever the gap looks like, and are no zero", () => {
    const rows = [A, ["x", 1, null], ["y", 1, "–"], ["z", -5, 0], ["t", null, " "]];
    expect(rank(rows)).toEqual({
      ranks: ["x -", "y -", "z 1", "t -"],
      totals: ["-", "-", "-5", "-"],
      issues: ["table.missing C2 x B 1", "table.missing C3 y B 1", "table.missing B5:C5 t A, B 2"],
    });
  });

  test("A01, A08, A11, A13: text, errors and booleans in a number column are named by cell, others go on", () => {
    const rows = [
      A,
      ["a", "9,5", 1],
      ["b", { error: "#N/A" }, 1],
      ["c", true, 1],
      ["d", "9/10", 1],
      ["e", 9, 1],
      ["f", 8, 1],
      ["g", 8, 1],
      ["h", 8, 1],
    ];
    expect(rank(rows)).toEqual({
      ranks: ["a -", "b -", "c -", "d -", "e 1", "f 2", "g 2", "h 2"],
      totals: ["-", "-", "-", "-", "10", "9", "9", "9"],
      issues: [
        "score.not-a-number B2 9,5",
        "score.error-value B3 #N/A",
        "score.not-a-number B4 true",
        "score.not-a-number B5 9/10",
        "table.still-tied 3 1 f; g; h",
      ],
    });
  });

  test("above the most points or below zero are named by cell when the percent is taken (A04, A05)", () => {
    const rows = [
      ["Đơn vị", "A"],
      ["Thang điểm", 10],
      ["x", 85],
      ["y", -1],
      ["z", 8.5],
    ];
    expect(rank(rows, { weights: { kind: "max" } })).toEqual({
      ranks: ["x -", "y -", "z 1"],
      totals: ["-", "-", "85"],
      issues: [
        "table.row-left-out A2:B2 Thang điểm",
        "score.above-max B3 85 10",
        "score.negative B4 -1 10",
      ],
    });
  });

  test("that are totals, means, most points or weights are no units, but a company named Tổng công ty is", () => {
    const rows = [
      ["TT", "Đơn vị", "Điểm"],
      [1, "Tổng công ty A", 5],
      [2, "Cộng Hòa", 4],
      [null, "Trung bình:", 4.5],
      ["TỔNG CỘNG", null, 9],
      [null, "Hệ số", 1],
    ];
    expect(rank(rows, { name: "Đơn vị" })).toEqual({
      ranks: ["Tổng công ty A 1", "Cộng Hòa 2"],
      totals: ["5", "4"],
      issues: [
        "table.column-left-out TT",
        "table.row-left-out A4:C4 Trung bình:",
        "table.row-left-out A5:C5 TỔNG CỘNG",
        "table.row-left-out A6:C6 Hệ số",
      ],
    });
  });

  test("C03, C04 of one name are told, also in another Unicode form, case or spacing, and ranked apart", () => {
    const rows = [
      ["Đơn vị", "A"],
      ["Hòa Bình", 1],
      ["hòa  bình".normalize("NFD"), 2],
      ["", 3],
    ];
    expect(rank(rows)).toEqual({
      ranks: ["Hòa Bình 3", "hòa bình 2", " 1"],
      totals: ["1", "2", "3"],
      issues: ["table.no-name A4", "table.duplicate-name A3 hòa bình 2"],
    });
  });

  test("C10 are ordinary whatever they are called", () => {
    const names = ["__proto__", "constructor", "<img src=x onerror=1>", "=1+1"];
    const rows = [["toString", "A"], ...names.map((name, i) => [name, i])];
    expect(rank(rows).ranks).toEqual(names.map((name, i) => `${name} ${4 - i}`));
  });
});

describe("small tables (COINr #5)", () => {
  test("B11 one row, two equal rows, all zero", () => {
    expect(
      rank([
        ["Đơn vị", "A"],
        ["x", 0],
      ])
    ).toMatchObject({ ranks: ["x 1"], issues: [] });
    const two = rank([
      ["Đơn vị", "A"],
      ["x", 0],
      ["y", 0],
    ]);
    expect(two).toMatchObject({ ranks: ["x 1", "y 1"], issues: ["table.still-tied 2 1 x; y"] });
  });

  test.each([
    ["nothing", [], ["table.no-header"]],
    ["a title only", [["Bảng điểm"]], ["table.no-header"]],
    ["a header only", [A], ["table.no-name-column"]],
    ["text only", [A, ["x", "a", "b"]], ["table.no-score-column"]],
    [
      "numbers only",
      [
        ["A", "B"],
        [1, 2],
      ],
      ["table.no-name-column"],
    ],
    ["only a total", [A, ["Tổng", 1, 2]], ["table.row-left-out A2:C2 Tổng", "table.no-rows"]],
  ] as const)("B11 without anything to rank: %s", (_, rows, issues) => {
    expect(rank(rows)).toEqual({ ranks: null, totals: null, issues });
  });

  test("B11 blank everywhere: nobody is ranked, nobody is last", () => {
    const rows = [A, ["x", null, null], ["y", null, null]];
    const found = rank(rows, { scores: ["A", "B"] });
    expect(found.ranks).toEqual(["x -", "y -"]);
  });
});

describe("tie-break columns", () => {
  const rows = [
    ["Đơn vị", "Điểm", "Phụ 1", "Phụ 2"],
    ["x", 9, 1, 5],
    ["y", 9, 2, 5],
    ["z", 9, 2, 3],
    ["t", 10, null, null],
  ];
  const settings = { scores: ["Điểm"], tieBreaks: ["Phụ 1", "Phụ 2"] };

  test("separate equals in their order and direction, at whatever method of ranks", () => {
    expect(rank(rows, settings).ranks).toEqual(["x 4", "y 2", "z 3", "t 1"]);
    const lower = rank(rows, { ...settings, lower: ["Phụ 2", "Phụ 1"] });
    expect(lower.ranks).toEqual(["x 2", "y 4", "z 3", "t 1"]);
    const dense = rank(rows, { ...settings, tieBreaks: ["Phụ 1"], ties: "dense" });
    expect(dense).toMatchObject({
      ranks: ["x 3", "y 2", "z 2", "t 1"],
      issues: ["table.still-tied 2 1 y; z"],
    });
  });

  test("B07 with a missing value stop for the whole group, also for later columns (SailScores #387)", () => {
    const gap = rows.map((row, i) => (i === 2 ? ["y", 9, null, 9] : row));
    expect(rank(gap, settings)).toEqual({
      ranks: ["x 2", "y 2", "z 2", "t 1"],
      totals: ["9", "9", "9", "10"],
      issues: ["table.key-missing Phụ 1 y 3"],
    });
  });
});

describe("columns", () => {
  test("that are running numbers, years, totals or ranks are no scores unless they are named", () => {
    const rows = [
      ["STT", "Tỉnh", "Năm", "Điểm A", "Tổng điểm", "Hạng"],
      [1, "x", 2016, 5, 5, 1],
    ];
    expect(rank(rows)).toMatchObject({
      totals: ["5"],
      issues: ["table.column-left-out STT, Năm, Tổng điểm, Hạng"],
    });
    expect(rank(rows, { scores: ["Năm", "Điểm A"] }).totals).toEqual(["2021"]);
  });

  test("B04 named twice are refused where they are used", () => {
    const rows = [
      ["Đơn vị", "A", "a"],
      ["x", 1, 2],
    ];
    expect(rank(rows, { scores: ["A"] }).issues).toEqual(["table.duplicate-column C1 A"]);
    expect(rank(rows).totals).toEqual(["3"]);
  });

  test("A14 with more digits than a cell keeps are refused", () => {
    const rows = [
      ["Đơn vị", "A"],
      ["x", 1e14],
      ["y", 1],
    ];
    expect(rank(rows)).toMatchObject({ ranks: null, issues: ["table.too-many-digits B2 2"] });
    expect(rank(rows, { places: 0 }).ranks).toEqual(["x 1", "y 2"]);
  });
});

describe("published totals and ranks", () => {
  const rows = [
    ["Đơn vị", "Điểm", "Tổng", "Hạng"],
    ["x", 5.004, 5, 2],
    ["y", 7, 6.5, 1],
    ["z", 1, 1.01, 3],
  ];

  test("that do not follow from the scores are told with the first of them", () => {
    const settings = { checkTotal: "Tổng", checkRank: "Hạng" };
    expect(rank(rows, settings).issues).toEqual(["table.total-differs C3 1 3 y 6.5 7"]);
    const wrong = rank(rows, { ...settings, lower: ["Điểm"] });
    expect(wrong.issues).toContain("table.rank-differs D3 2 3 y 1 3");
  });
});

describe("text files", () => {
  test("A01 have numbers with decimal comma or point; places are lines", () => {
    const found = rankText("Đơn vị;A;B\n\nx;9,5;1\ny;9.25;２\nz;;1đ\nt;;2\n");
    expect(found).toEqual({
      ranks: ["x 2", "y 1", "z -", "t -"],
      totals: ["10.5", "11.25", "-", "-"],
      issues: [
        "score.not-a-number line 5 1đ",
        "table.missing line 5 z A 1",
        "table.missing line 6 t A 1",
      ],
    });
  });

  test("A02 1.234 is understood where other numbers leave no doubt of the mark, and refused where not", () => {
    expect(rankText("Đơn vị;A\nx;1.234\ny;0.5").totals).toEqual(["1.23", "0.5"]);
    expect(rankText("Đơn vị;A\nx;1,234\ny;2,5").totals).toEqual(["1.23", "2.5"]);
    const unclear = ["score.ambiguous-number line 2 1.234 1234 / 1,234"];
    expect(rankText("Đơn vị;A\nx;1.234\ny;2,5").issues).toEqual(unclear);
    expect(rankText("Đơn vị;A\nx;1.234\ny;7").issues).toEqual(unclear);
  });

  test("A14 −0 is 0", () => {
    expect(rankText("Đơn vị;A\nx;-0\ny;0")).toMatchObject({ ranks: ["x 1", "y 1"] });
  });
});
