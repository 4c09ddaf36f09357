import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { showIssue, typeGrid, type Typed } from "./show-reading";

/** Row and column (from 0) → what is typed there instead. */
type Slip = readonly [row: number, column: number, value: Typed];

const TABLE: readonly (readonly Typed[])[] = [
  ["Bảng tiêu chí thi đua (thang điểm 20)"],
  ["TT", "Nội dung", "Điểm tối đa", "Hệ số", "Cách chấm"],
  ["I", "Công tác A", 12],
  ["1", "Nhóm A1", 8],
  ["1.1", "Việc A11", 3, "", "có kế hoạch: 1 điểm; có báo cáo: 2 điểm"],
  ["1.2", "Việc A12", 5, "", "tốt: 5 điểm; khá: 3 điểm; không: 0 điểm"],
  ["2", "Việc A2", 2, 2],
  ["", "Cộng mục I", 12],
  ["II", "Công tác B", 8],
  ["1", "Việc B1", 8],
  ["", "Tổng cộng", 20],
  ["III", "Điểm thưởng (tối đa 3 điểm)", ""],
  ["1", "Sáng kiến", 3],
];

function issuesOf(slips: readonly Slip[]): string[] {
  const rows = TABLE.map((cells, row) =>
    cells.map((value, column) => slips.find(([r, c]) => r === row && c === column)?.[2] ?? value)
  );
  const { issues, ruleset } = readCriteriaTable(typeGrid(rows));
  const errors = issues.filter(({ severity }) => severity === "error");
  expect(ruleset === null).toBe(errors.length > 0);
  return errors.map(showIssue);
}

test("the table as it should be has no error", () => {
  expect(issuesOf([])).toEqual([]);
});

test.each<[string, Slip[], string[]]>([
  [
    "a criterion on the lowest level",
    [[5, 2, 6]],
    ['error ruleset.group-sum C4 {"found":9,"needed":8}'],
  ],
  [
    "a group inside a group",
    [[3, 2, 9]],
    [
      'error ruleset.group-sum C3 {"found":13,"needed":12}',
      'error ruleset.group-sum C4 {"found":8,"needed":9}',
    ],
  ],
  ["a coefficient", [[6, 3, 3]], ['error ruleset.group-sum C3 {"found":14,"needed":12}']],
  [
    "a group on the highest level",
    [[8, 2, 7]],
    [
      'error ruleset.scale-sum C11 {"found":19,"needed":20}',
      'error ruleset.group-sum C9 {"found":8,"needed":7}',
    ],
  ],
  [
    "the sum of a group",
    [[7, 2, 11]],
    ['error criteria.total-differs C8 {"found":11,"needed":12,"name":"Cộng mục I"}'],
  ],
  ["the total", [[10, 2, 21]], ['error ruleset.scale-sum C11 {"found":20,"needed":21}']],
  [
    "the scale in the title",
    [[0, 0, "Bảng tiêu chí thi đua (thang điểm 100)"]],
    ['error criteria.total-differs A1 {"found":100,"needed":20,"name":""}'],
  ],
])("B03 a wrong sum is told at its cell and never put right: %s", (_, slips, expected) => {
  expect(issuesOf(slips)).toEqual(expected);
});

test("parts that do not add up, tiers that do not reach the maximum: kept as words", () => {
  const read = readCriteriaTable(
    typeGrid([
      ["TT", "Nội dung", "Điểm", "Cách chấm"],
      ["1", "Việc A", 4, "có kế hoạch: 1 điểm; có báo cáo: 2 điểm"],
      ["2", "Việc B", 6, "từ 90%: 5 điểm; dưới 90%: 0 điểm"],
      ["", "Tổng cộng", 10],
    ])
  );
  expect(read.issues.map(showIssue)).toEqual([
    'warning criteria.rule-unread D2 {"found":"có kế hoạch: 1 điểm; có báo cáo: 2 điểm"}',
    'warning criteria.top-tier D3 {"found":5,"needed":6}',
  ]);
});
