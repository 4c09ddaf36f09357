import { decideOrder } from "../../../src/app/council/decide-order";
import { listTies } from "../../../src/app/council/list-ties";
import { listRanking } from "../../../src/app/list-ranking";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { computeBloc } from "../../../src/domain/compute-bloc";
import { LEVEL_BLOC } from "../../sheets/level-bloc";
import { LIVE_BLOC } from "../../sheets/live-bloc";
import { mustBook, openLive, snapshotOf } from "../live-book";

const orders = (...numbers: readonly (number | null)[]) =>
  new Map(numbers.map((order, index) => [`DV${index + 1}`, order]));

test("the order and its reason stand beside every unit, and the ranking follows; none takes it back", async () => {
  const live = openLive(planBook(LEVEL_BLOC));
  const bookNow = () => mustBook(openBook(live.snapshot()));
  const ranks = () =>
    listRanking(bookNow(), computeBloc(bookNow())).map(({ unit, rank }) => [unit.code, rank]);
  await decideOrder.run({ orders: orders(2, 1, 2), reason: " Biên bản 5 " }, bookNow(), live);
  expect(ranks()).toEqual([
    ["DV2", 1],
    ["DV1", 2],
    ["DV3", 2],
  ]);
  const [group] = listTies(bookNow());
  expect(group).toMatchObject({ place: 1, reason: "Biên bản 5" });
  expect(group?.units.map(({ order }) => order)).toEqual([2, 1, 2]);
  await decideOrder.run({ orders: orders(null, null, null), reason: "" }, bookNow(), live);
  expect(bookNow().entries.tieDecisions.size).toBe(0);
  expect(ranks().map(([, rank]) => rank)).toEqual([1, 1, 1]);
  live.close();
});

test("part of a group is no order, numbers need a reason, a sheet without the columns takes none", () => {
  const book = mustBook(openBook(snapshotOf(planBook(LEVEL_BLOC))));
  const check = (input: Parameters<typeof decideOrder.check>[0]) => {
    const { ready, issues } = decideOrder.check(input, book);
    return [ready, ...issues.map(({ code, params }) => [code, params?.units])];
  };
  expect(check({ orders: orders(1, null, 2), reason: "" })).toEqual([
    false,
    ["tie.order-incomplete", "DV2"],
    ["tie.decision-without-reason", undefined],
  ]);
  expect(check({ orders: orders(1, 3, 2), reason: "Biên bản" })).toEqual([true]);
  const plain = mustBook(openBook(snapshotOf(planBook(LIVE_BLOC))));
  expect(decideOrder.check({ orders: orders(1, 2, 3), reason: "x" }, plain)).toMatchObject({
    ready: false,
    issues: [{ code: "book.row-missing", params: { name: "Thứ tự của hội đồng" } }],
  });
});
