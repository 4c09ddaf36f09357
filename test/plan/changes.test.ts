import { listAdded, NO_CHANGES } from "../../src/plan/changes";
import { plainSheet } from "../host/files/sample-plan";

test("the sheets that come, in the order of the changes", () => {
  const [one, other] = [plainSheet("a", "Một", [[1]]), plainSheet("b", "Hai", [[2]])];
  const changes = {
    ...NO_CHANGES,
    sheets: [
      { kind: "addSheet", sheet: other, position: 0 },
      { kind: "removeSheet", sheet: "a" },
      { kind: "setCells", sheet: "c", cells: [] },
      { kind: "addSheet", sheet: one },
    ],
  } as const;
  expect([listAdded(changes), listAdded(NO_CHANGES)]).toEqual([[other, one], []]);
});
