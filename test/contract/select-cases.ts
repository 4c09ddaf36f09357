import { withHost, type KnownLimits, type OpenHost } from "./opened-host";
import { snapshotOfPlan } from "./expected-snapshot";
import { SMALL } from "./small-book";

const FIVE_TWO = { top: 5, left: 2, bottom: 5, right: 2 };
const THEIRS = {
  key: null,
  name: "Bảng 'của' tôi",
  rows: [[{ value: 7, formula: null }]],
  isProtected: false,
};

/** What a person has selected, on our sheets and on others. */
export function describeSelecting(open: OpenHost, { selects }: KnownLimits): void {
  const shown = <T>(cells: T): T | null => (selects ? cells : null);

  test("what is selected is told by the tab's name and its corners", () =>
    withHost(open, SMALL, async ({ door }) => {
      await door.select("b", { row: 5, column: 2 });
      expect(await door.findSelection()).toEqual(shown({ tab: "Hai 'B' &", area: FIVE_TWO }));
      await door.select({ tab: "Ba" }, { row: 5, column: 2 });
      expect(await door.findSelection()).toEqual(shown({ tab: "Ba", area: FIVE_TWO }));
    }));

  test("cells of a sheet that is not ours are selected by its tab", () => {
    const small = snapshotOfPlan(SMALL);
    return withHost(open, { ...small, sheets: [...small.sheets, THEIRS] }, async (host) => {
      const { door, selection } = host;
      await door.select({ tab: THEIRS.name }, { row: 5, column: 2 });
      expect(await door.findSelection()).toEqual(shown({ tab: THEIRS.name, area: FIVE_TWO }));
      if (selection) expect(selection()).toBeNull();
      await door.select({ tab: "Không có" }, { row: 1, column: 1 });
      expect(await door.findSelection()).toEqual(shown({ tab: THEIRS.name, area: FIVE_TWO }));
    });
  });
}
