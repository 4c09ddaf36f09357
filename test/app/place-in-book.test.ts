import {
  goToPlace,
  placeInRanking,
  placeOfDecision,
  placeOfIssue,
  placeOfScore,
} from "../../src/app/place-in-book";
import { planBook } from "../../src/app/plan-book";
import type { Issue } from "../../src/domain/issue";
import { HostFault } from "../../src/host/port";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { bookOf, openLive, shownAt } from "./live-book";
import { scriptDoor } from "./scripted-door";
import { cellAddress } from "../../src/plan/addresses";

const BOOK = bookOf(LIVE_BLOC);
const issueAt = (at: Issue["at"]): Issue => ({
  code: "score.negative",
  severity: "error",
  ...(at ? { at } : {}),
});

test.each([
  [
    { sheet: "01 DV1", cell: "G10" },
    { sheet: "unit:DV1", at: { row: 10, column: 7 } },
  ],
  [
    { sheet: "01 DV1", cell: "I10:I11, K3" },
    { sheet: "unit:DV1", at: { row: 10, column: 9 } },
  ],
  [{ sheet: "Tiêu chí" }, { sheet: "criteria", at: { row: 1, column: 1 } }],
  [{ sheet: "Trang khác", cell: "A1" }, null],
  [undefined, null],
])("the first cell that an issue names: %j", (at, place) => {
  expect(placeOfIssue(BOOK, issueAt(at))).toEqual(place);
});

test("the line of a unit on the ranking sheet is where its rank puts it", () => {
  const { sheet, at } = placeInRanking(BOOK, "DV3");
  expect([sheet, at]).toEqual(["ranking", { row: 9, column: 3 }]);
  expect(shownAt(BOOK.snapshot, sheet, cellAddress(at))).toBe("Hội DV3");
});

test("the cells of a score and of a decision", () => {
  expect(placeOfScore(BOOK, ["DV2", "II"], "reason")).toEqual({
    sheet: "unit:DV2",
    at: { row: 12, column: 10 },
  });
  const { sheet, at } = placeOfDecision(BOOK, "DV2");
  const header = cellAddress({ row: at.row - 2, column: at.column });
  expect(shownAt(BOOK.snapshot, sheet, header)).toMatch(/^Quyết định của khối/);
});

test("a cell that cannot be selected is an issue; a bug goes through", async () => {
  const live = openLive(planBook(LIVE_BLOC));
  const place = placeInRanking(BOOK, "DV1");
  const refuse = (error: Error) => ({
    ...scriptDoor(live, {}),
    select: () => Promise.reject(error),
  });
  expect(await goToPlace(live, place)).toEqual([]);
  expect(live.selection()).toEqual(place);
  expect(await goToPlace(refuse(new HostFault("gone", null, "x")), place)).toMatchObject([
    { code: "host.gone" },
  ]);
  await expect(goToPlace(refuse(new TypeError("x")), place)).rejects.toThrow(TypeError);
  live.close();
});
