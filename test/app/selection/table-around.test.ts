import { areaAddress, parseAddress } from "../../../src/plan/addresses";
import { rectangle } from "../../../src/plan/cells";
import { tableAround } from "../../../src/app/selection/table-around";

/** A dot is an empty cell, a minus one of blanks, everything else is text. */
const SHEET = `
  T . . . . .
  . . . . . .
  . a b c . x
  . 1 2 3 . y
  . 4 . 6 . .
  . - - - . .
  . 7 8 9 . .
`;

const rows = SHEET.trim()
  .split("\n")
  .map((line) =>
    line
      .trim()
      .split(" ")
      .map((mark) => {
        const value = mark === "-" ? "  " : mark;
        return mark === "." ? undefined : { value, formula: null };
      })
  );
const sheet = { key: null, name: "S", rows, isProtected: false };

function around(selected: string): string | null {
  const [from = "", to = from] = selected.split(":");
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (!first || !last) throw new Error(selected);
  const found = tableAround(sheet, rectangle(first, last));
  return found && areaAddress(found);
}

test.each([
  ["one cell inside: all that hangs together", "C4", "B3:D5"],
  ["an empty cell inside", "C5", "B3:D5"],
  ["an empty cell beside, also at a corner", "A2", "A1:D5"],
  ["another table", "F3", "F3:F4"],
  ["a row of blanks parts two tables", "B7", "B7:D7"],
  ["several cells are taken as they are", "B3:C4", "B3:C4"],
  ["without their empty edges", "A2:E6", "B3:D5"],
  ["whole columns", "B1:D1048576", "B3:D7"],
  ["the whole sheet", "A1:XFD1048576", "A1:F7"],
  ["a block with one filled cell is like that cell", "A1:F1", "A1"],
  ["nothing", "F7", null],
  ["outside", "Z99", null],
  ["an empty block", "E6:F7", null],
])("%s: %s is %s", (_title, selected, expected) => {
  expect(around(selected)).toBe(expected);
});

test("a long table is no trouble", () => {
  const long = Array.from({ length: 20_000 }, () => [{ value: 1, formula: null }]);
  const area = tableAround({ ...sheet, rows: long }, rectangle({ row: 9_000, column: 1 }));
  expect(area && areaAddress(area)).toBe("A1:A20000");
});
