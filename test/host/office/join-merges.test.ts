import { joinMerges } from "../../../src/host/office/join-merges";

type Corners = readonly [top: number, left: number, bottom: number, right: number];
const area = (...[top, left, bottom, right]: Corners) => ({ top, left, bottom, right });

test("rows of one width below each other are one request, in whatever order they come", () => {
  expect(joinMerges([area(3, 1, 3, 2), area(1, 1, 1, 2), area(2, 1, 2, 2)])).toEqual([
    { area: area(1, 1, 3, 2), across: true },
  ]);
});

test("other widths, gaps and cells of several rows stay by themselves", () => {
  const merges = [
    area(1, 1, 1, 2),
    area(2, 1, 3, 2),
    area(4, 1, 4, 2),
    area(6, 1, 6, 2),
    area(4, 4, 4, 5),
  ];
  expect(joinMerges(merges)).toEqual(merges.map((one) => ({ area: one, across: false })));
});

test("a row below cells of several rows is not taken for one of them", () => {
  expect(joinMerges([area(1, 1, 2, 3), area(3, 1, 3, 3), area(4, 1, 4, 3)])).toEqual([
    { area: area(1, 1, 2, 3), across: false },
    { area: area(3, 1, 4, 3), across: true },
  ]);
});
