import { printCells } from "../../src/app/print-cells";
import { parseAddress } from "../../src/plan/addresses";

test.each([
  ["", ""],
  ["F9", "F9"],
  ["D5 C5 C6 D6 C7 D7 F9", "C5:D7, F9"],
  ["A1 A2 B2 A3", "A1, A2:B2, A3"],
  ["A1 A3 C1 C2", "A1, C1:C2, A3"],
  ["A1 A1 B1", "A1:B1"],
])("%s is said as %s", (cells, joined) => {
  const places = cells.split(" ").flatMap((cell) => parseAddress(cell) ?? []);
  expect(printCells(places)).toBe(joined);
});
