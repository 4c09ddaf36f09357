import { findRole } from "../../src/app/criteria-table/column-roles";
import { rank } from "./rank-table/ranked-rows";

test.each(["STT", "TT", "S.T.T", "Số TT", "Số thứ tự", "Thứ tự", "No."])(
  'a column headed "%s" numbers the rows: of criteria, and of units, where it is no score',
  (header) => {
    expect(findRole(header)).toBe("number");
    const table = [
      [header, "Đơn vị", "Điểm"],
      [1, "x", 8],
      [2, "y", 9],
    ];
    expect(rank(table).totals).toEqual(["8", "9"]);
  }
);
