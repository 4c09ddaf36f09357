import type { Snapshot } from "../../src/plan/snapshot";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { SAMPLE } from "../host/files/sample-plan";
import { snapshotOfPlan } from "./expected-snapshot";
import { withHost, type KnownLimits, type OpenHost } from "./opened-host";
import { expectSame, show } from "./same-snapshot";
import { SMALL } from "./small-book";

/** What reading a workbook must give. */
export function describeReading(open: OpenHost, limits: KnownLimits): void {
  test.each<readonly [string, BookPlan]>([
    ["a small book", SMALL],
    ["a book with everything that a plan can ask for", SAMPLE],
  ])("%s reads as it was planned: tabs, cells, values, names, properties", (_title, plan) =>
    withHost(open, plan, async ({ door }) => {
      expectSame(await door.read("all"), withDrawnTexts(snapshotOfPlan(plan), limits));
    })
  );

  test("sheets that are not ours are read too, without a key", () => {
    const small = snapshotOfPlan(SMALL);
    const theirs = { key: null, name: "Của tôi", rows: [[{ value: 7, formula: null }]] };
    const [first, ...others] = small.sheets;
    const sheets = [first, { ...theirs, isProtected: false }, ...others].flatMap(
      (one) => one ?? []
    );
    return withHost(open, { ...small, sheets }, async ({ door }) => {
      expectSame(await door.read("all"), { ...small, sheets });
    });
  });

  const A = snapshotOfPlan(SMALL).sheets[0];
  const corner = { top: 1, left: 2, bottom: 1, right: 3 };
  const below = { top: 2, left: 1, bottom: 9, right: 1 };
  test.each<readonly [string, Parameters<typeof areasOf>[0], unknown]>([
    ["a rectangle", [["a", corner]], [["a", { B1: { value: 2, formula: "A1*2" } }]]],
    [
      "two rectangles of one sheet",
      [
        ["a", corner],
        ["a", below],
      ],
      [["a", { B1: { value: 2, formula: "A1*2" }, A2: { value: 2, formula: null } }]],
    ],
    [
      "a rectangle with nothing in it",
      [["a", { top: 50, left: 5, bottom: 60, right: 9 }]],
      [["a", {}]],
    ],
    [
      "sheets in tab order, whatever order is asked",
      [["c", corner], ["a"]],
      [
        ["a", A && show({ sheets: [A], names: new Map(), properties: new Map() }).sheets[0]?.cells],
        ["c", {}],
      ],
    ],
    ["nothing of a sheet that is gone", [["gone"], ["c", corner]], [["c", {}]]],
    ["no sheet when none is asked", [], []],
  ])("areas: %s", (_title, wanted, expected) =>
    withHost(open, SMALL, async ({ door }) => {
      const { sheets } = show(await door.read(areasOf(wanted)));
      expect(sheets.map(({ key, cells }) => [key, cells])).toEqual(expected);
    })
  );

  test("areas by the name of a tab: ours and theirs, each where it stands; one that is gone is left out", () => {
    const small = snapshotOfPlan(SMALL);
    const cells = [
      { value: 7, formula: null },
      { value: 8, formula: null },
    ];
    const theirs = { key: null, name: "Của tôi's", rows: [cells], isProtected: false };
    const [first, second, third] = small.sheets;
    const sheets = [first, theirs, second, third].flatMap((one) => one ?? []);
    const wanted = [
      { sheet: { tab: second?.name ?? "" } },
      { sheet: { tab: theirs.name }, rectangle: { top: 1, left: 2, bottom: 3, right: 2 } },
      { sheet: { tab: "Đã xóa" } },
    ];
    return withHost(open, { ...small, sheets }, async ({ door }) => {
      const whole = await door.read("all");
      const found = await door.read(wanted);
      expect(found.sheets.map(({ key, name }) => [key, name])).toEqual([
        [null, theirs.name],
        [second?.key, second?.name],
      ]);
      expect(show(found).sheets[0]?.cells).toEqual({ B1: { value: 8, formula: null } });
      expect(show(found).sheets[1]?.cells).toEqual(show(whole).sheets[2]?.cells);
    });
  });

  test("an area comes with all names and properties", () =>
    withHost(open, SMALL, async ({ door }) => {
      const { names, properties } = await door.read([{ sheet: "c" }]);
      const small: Snapshot = snapshotOfPlan(SMALL);
      expectSame({ sheets: [], names, properties }, { ...small, sheets: [] });
    }));
}

function areasOf(
  wanted: readonly (readonly [
    sheet: string,
    rectangle?: { top: number; left: number; bottom: number; right: number },
  ])[]
) {
  return wanted.map(([sheet, rectangle]) => ({ sheet, ...(rectangle && { rectangle }) }));
}

function withDrawnTexts(snapshot: Snapshot, { drawnText }: KnownLimits): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        typeof cell?.value === "string" ? { ...cell, value: drawnText(cell.value) } : cell
      )
    ),
  }));
  return { ...snapshot, sheets };
}
