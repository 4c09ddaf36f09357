import { StaleChange } from "../../src/host/port";
import { NO_CHANGES, type ChangeSet } from "../../src/plan/changes";
import type { Stale } from "../../src/plan/find-stale";
import { plainSheet } from "../host/files/sample-plan";
import { withHost, type OpenHost } from "./opened-host";
import { expectSame } from "./same-snapshot";
import { cell, live, set, sheetOf, SMALL, stampOf } from "./small-book";

const NEW = plainSheet("d", "Bốn", [[1]]);
const add = (name: string): ChangeSet => ({
  ...NO_CHANGES,
  sheets: [{ kind: "addSheet", sheet: { ...NEW, name } }],
  addNames: [stampOf({ ...NEW, name })],
});
const remove: ChangeSet = {
  ...NO_CHANGES,
  sheets: [{ kind: "removeSheet", sheet: "c", drawn: sheetOf(SMALL, "c") }],
  removeNames: [stampOf(sheetOf(SMALL, "c")).name],
};
const at = (sheet: string, row: number, column: number) => ({ sheet, at: { row, column } });

/** Title, what somebody did meanwhile, what is tried, what it must be told. */
const STALE: readonly (readonly [string, ChangeSet, ChangeSet, Stale])[] = [
  [
    "a cell that somebody changed",
    set("a", cell(1, 1, 1, 2)),
    set("a", cell(1, 1, 1, 5)),
    { reason: "changed", cells: [at("a", 1, 1)] },
  ],
  [
    "all cells that somebody changed, and only they",
    set("a", cell(1, 1, 1, 2), cell(2, 3, "giữ", null), cell(1, 2, live("A1*2"), 2)),
    set(
      "a",
      cell(1, 1, 1, 5),
      cell(2, 1, 2, 6),
      cell(1, 2, live("A1*2"), 0),
      cell(2, 3, "giữ", "x")
    ),
    { reason: "changed", cells: [at("a", 1, 1), at("a", 1, 2), at("a", 2, 3)] },
  ],
  [
    "a formula where a number stood that looks the same",
    set("a", cell(1, 1, 1, live("2-1"))),
    set("a", cell(1, 1, 1, 5)),
    { reason: "changed", cells: [at("a", 1, 1)] },
  ],
  [
    "a number that became a text",
    set("a", cell(1, 1, 1, "1")),
    set("a", cell(1, 1, 1, 5)),
    { reason: "changed", cells: [at("a", 1, 1)] },
  ],
  [
    "a cell that was empty",
    set("b", cell(9, 9, null, 0)),
    set("b", cell(9, 9, null, 5)),
    { reason: "changed", cells: [at("b", 9, 9)] },
  ],
  [
    "one stale sheet among good ones",
    set("c", cell(1, 1, "x", "y")),
    {
      ...add("Bốn"),
      sheets: [
        ...set("a", cell(1, 1, 1, 5)).sheets,
        ...add("Bốn").sheets,
        ...set("c", cell(1, 1, "x", "z")).sheets,
      ],
    },
    { reason: "changed", cells: [at("c", 1, 1)] },
  ],
  [
    "a sheet that is gone",
    remove,
    set("c", cell(1, 1, "x", 5)),
    { reason: "gone", cells: [at("c", 1, 1)] },
  ],
  [
    "a sheet to be removed that is gone",
    remove,
    remove,
    { reason: "gone", cells: [at("c", 1, 1)] },
  ],
  ["a taken name", NO_CHANGES, add("Ba"), { reason: "taken", cells: [at("d", 1, 1)] }],
  [
    "a name taken in other letter case",
    NO_CHANGES,
    add("MỘT"),
    { reason: "taken", cells: [at("d", 1, 1)] },
  ],
  [
    "a key that is there already",
    add("Tên cũ"),
    add("Tên mới"),
    { reason: "taken", cells: [at("d", 1, 1)] },
  ],
  [
    "something typed into a sheet that is to be removed",
    set("c", cell(1, 1, "x", "y"), cell(7, 3, null, "ghi chú")),
    remove,
    { reason: "changed", cells: [at("c", 1, 1), at("c", 7, 3)] },
  ],
  [
    "something typed into a sheet that undo would remove",
    { ...add("Bốn"), sheets: add("Bốn").sheets },
    {
      ...NO_CHANGES,
      sheets: [{ kind: "removeSheet", sheet: "d", drawn: plainSheet("d", "Bốn", [[2]]) }],
    },
    { reason: "changed", cells: [at("d", 1, 1)] },
  ],
];

/** What no longer fits is refused whole. */
export function describeStaleness(open: OpenHost): void {
  const trials = STALE.map(([title, meanwhile, tried, stale]) => {
    return { title, meanwhile, tried, stale };
  });

  test.each(trials)(
    "refused, nothing written, nobody told: $title",
    ({ meanwhile, tried, stale }) =>
      withHost(open, SMALL, async ({ door }) => {
        await door.apply(meanwhile);
        const before = await door.read("all");
        const listener = jest.fn();
        door.onChange(listener);
        const refusal: unknown = await door.apply(tried).then(
          () => null,
          (error: unknown) => error
        );
        expect(refusal).toBeInstanceOf(StaleChange);
        expect(refusal).toMatchObject({ stale });
        expectSame(await door.read("all"), before);
        expect(listener).not.toHaveBeenCalled();
      })
  );

  test("a formula that is only spelled otherwise is not stale", () =>
    withHost(open, SMALL, async ({ door }) => {
      await door.apply(set("b", cell(1, 1, live("Một!b1 + 1"), 4)));
      const [sheet] = (await door.read([{ sheet: "b" }])).sheets;
      expect(sheet?.rows[0]?.[0]).toEqual({ value: 4, formula: null });
    }));
}
