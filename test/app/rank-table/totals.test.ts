import { A, rank } from "./ranked-rows";

describe("totals", () => {
  test("add the columns of numbers, wherever the name column stands", () => {
    expect(
      rank([
        ["A", "B", "Đơn vị"],
        [1, 2.5, "x"],
        [3, 4, "y"],
      ])
    ).toEqual({
      ranks: ["x 2", "y 1"],
      totals: ["3.5", "7"],
      issues: [],
    });
  });

  test("weigh the columns by name, in whatever order they are given (COINr #62)", () => {
    const rows = [A, ["x", 1, 10], ["y", 10, 1]];
    const pairs = [
      ["B", "0,7"],
      ["a", "0.3"],
    ] as const;
    const weights = { kind: "named", pairs } as const;
    expect(rank(rows, { weights }).totals).toEqual(["7.3", "3.7"]);
    const shuffled = { kind: "named", pairs: [pairs[1], pairs[0]] } as const;
    expect(rank(rows, { weights: shuffled }).totals).toEqual(["7.3", "3.7"]);
  });

  test("are means, or percents of the row Điểm tối đa, when that is asked", () => {
    const rows = [A, ["Điểm tối đa", 20, 5], ["x", 10, 5], ["y", 20, 1]];
    const left = "table.row-left-out A2:C2 Điểm tối đa";
    expect(rank(rows, { weights: { kind: "max" } })).toEqual({
      ranks: ["x 2", "y 1"],
      totals: ["60", "84"],
      issues: [left],
    });
    expect(rank(rows, { total: "mean" })).toMatchObject({ totals: ["7.5", "10.5"] });
  });

  test("take columns off where less is better, and rank the smallest first where all are so", () => {
    const rows = [
      ["Đơn vị", "Điểm", "Lỗi"],
      ["x", 10, 3],
      ["y", 9, 1],
    ];
    expect(rank(rows, { lower: ["Lỗi"] })).toMatchObject({
      ranks: ["x 2", "y 1"],
      totals: ["7", "8"],
    });
    expect(rank(rows, { scores: ["Lỗi"], lower: ["lỗi"] })).toMatchObject({
      ranks: ["x 2", "y 1"],
      totals: ["3", "1"],
    });
    expect(rank(rows, { lower: ["Lỗi"], total: "mean" }).issues).toEqual(["table.lower-mixed"]);
  });

  test("B01 equal in decimals are equal, where floats differ: (6;6;6.75) and (6;7;6) × .3/.3/.4", () => {
    const pairs = [
      ["a", "0.3"],
      ["b", "0.3"],
      ["c", "0.4"],
    ] as const;
    const rows = [
      ["Đơn vị", "a", "b", "c"],
      ["x", 6, 6, 6.75],
      ["y", 6, 7, 6],
    ];
    const found = rank(rows, { weights: { kind: "named", pairs }, beforeRounding: true });
    expect(found).toMatchObject({ ranks: ["x 1", "y 1"], totals: ["6.3", "6.3"] });
  });

  test("B02 round halves up, then rank (DMOJ #1595: 2.8569999 and 2.857 print the same)", () => {
    const rows = [
      ["Đơn vị", "A"],
      ["x", 1.005],
      ["y", 2.8569999],
      ["z", 2.857],
      ["t", 1.01],
    ];
    expect(rank(rows)).toMatchObject({
      ranks: ["x 3", "y 1", "z 1", "t 3"],
      totals: ["1.01", "2.86", "2.86", "1.01"],
    });
  });

  test("are ranked before rounding only when that is said (COINr 1.1.9)", () => {
    const rows = [
      ["Đơn vị", "A"],
      ["x", 60.144],
      ["y", 60.142],
    ];
    expect(rank(rows).ranks).toEqual(["x 1", "y 1"]);
    const exact = rank(rows, { beforeRounding: true });
    expect(exact).toMatchObject({ ranks: ["x 1", "y 2"], totals: ["60.14", "60.14"] });
  });
});

describe("weights", () => {
  const rows = [A, ["Hệ số", 2, null], ["x", 1, 2]];

  test.each([
    [
      "sum 99.99",
      [
        ["A", "50"],
        ["B", "49,99"],
      ],
      ["table.weight-sum 99.99"],
    ],
    [
      "sum 100.01",
      [
        ["A", "50"],
        ["B", "50.01"],
      ],
      ["table.weight-sum 100.01"],
    ],
    [
      "sum 0",
      [
        ["A", "0"],
        ["B", "0"],
      ],
      ["table.weight-sum 0"],
    ],
    [
      "negative",
      [
        ["A", "-1"],
        ["B", "2"],
      ],
      ["table.weight-invalid A -1"],
    ],
    [
      "text",
      [
        ["A", "x"],
        ["B", ""],
      ],
      ["table.weight-invalid A x", "table.weight-invalid B"],
    ],
    [
      "a column that is not there",
      [
        ["A", "1"],
        ["C", "2"],
      ],
      ["table.unknown-column C Đơn vị, A, B"],
    ],
  ] as const)("B03, B04 are refused: %s", (_, pairs, issues) => {
    expect(rank(rows, { weights: { kind: "named", pairs } })).toEqual({
      ranks: null,
      totals: null,
      issues,
    });
  });

  test("B04 a score column without weight, and a blank in the row of weights, are named", () => {
    const weights = { kind: "named", pairs: [["A", "1"]] } as const;
    expect(rank(rows, { weights, scores: ["A", "B"] }).issues).toEqual(["table.weight-missing B"]);
    expect(rank(rows, { weights: { kind: "row" } }).issues).toEqual(["table.weight-invalid C2 B"]);
    const other = [A, ["x", 1, 2]];
    expect(rank(other, { weights: { kind: "row" } }).issues).toEqual(["table.no-weight-row"]);
    expect(rank(other, { weights: { kind: "max" } }).issues).toEqual(["table.no-max-row"]);
  });

  test("three thirds are taken as they are in a mean", () => {
    const pairs = ["a", "b", "c"].map((name) => [name, "0.3333"] as const);
    const thirds = [
      ["Đơn vị", "a", "b", "c"],
      ["x", 1, 2, 3],
    ];
    const settings = { weights: { kind: "named", pairs }, total: "mean" } as const;
    expect(rank(thirds, settings)).toMatchObject({ totals: ["2"], issues: [] });
  });
});
