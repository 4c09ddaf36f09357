import { listCheckerProgress } from "../../../src/app/checkers/list-progress";
import { cellAddress } from "../../../src/plan/addresses";
import { bookOf, openLive, mustBook, shownAt, type } from "../live-book";
import { makePanelBloc } from "../../domain/panel-bloc";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { decimal } from "../../../src/domain/decimal";
import { makeCriterion } from "../../domain/samples";
import type { Book } from "../../../src/app/action";

const tell = (book: Book) =>
  listCheckerProgress(book).map(({ checker, given, expected, gaps }) => [
    checker.name,
    `${given}/${expected}`,
    ...gaps.map(
      ({ unit, criterion, isFaulty, place }) =>
        `${unit.code} ${criterion.code} ${cellAddress(place.at)}${isFaulty ? " !" : ""}`
    ),
  ]);

test("what each checker still has to give, the one with the most first; what is not assigned is not asked for", () => {
  expect(tell(bookOf(makePanelBloc("median")))).toEqual([
    ["Sở Tài chính", "3/4", "DV4 1 H9 !"],
    ["Ban Dân vận", "3/4", "DV3 1 G11"],
    ["Sở Nội vụ", "9/9"],
    ["Văn phòng UBND tỉnh", "4/4"],
  ]);
});

test("a gap leads to the cell in which the score is missing", async () => {
  const live = openLive(planBook(makePanelBloc("mean")));
  await type(live, ["checkers", "E13", null], ["checkers", "E8", 11], ["checkers", "G11", 9]);
  expect(tell(mustBook(openBook(live.snapshot())))[0]).toEqual([
    "Sở Nội vụ",
    "7/9",
    "DV1 1 E8 !",
    "DV1 2 E13",
  ]);
  expect([
    shownAt(live.snapshot(), "checkers", "B13"),
    shownAt(live.snapshot(), "checkers", "E7"),
  ]).toEqual(["SNV", "DV1"]);
  live.close();
});

test("a bonus line is asked for once somebody has filled it", async () => {
  const input = makePanelBloc("mean");
  const bonus = { cap: decimal(5), nodes: [makeCriterion("T", 5)] };
  const live = openLive(planBook({ ...input, ruleset: { ...input.ruleset, bonus } }));
  const ofFirst = () =>
    tell(mustBook(openBook(live.snapshot()))).find(([name]) => name === "Sở Nội vụ");
  expect(ofFirst()).toEqual(["Sở Nội vụ", "9/9"]);
  await type(live, ["checkers", "F15", 2]);
  expect(ofFirst()).toEqual(["Sở Nội vụ", "10/10"]);
  live.close();
});

test("a book with one checking body has nothing to tell", () => {
  const input = makePanelBloc("mean");
  expect(
    listCheckerProgress(bookOf({ ...input, ruleset: { ...input.ruleset, checkers: undefined } }))
  ).toEqual([]);
});
