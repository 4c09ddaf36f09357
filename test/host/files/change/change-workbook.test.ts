import { changeBook } from "../../../../src/host/files/change-book";
import { readBook } from "../../../../src/host/files/read-book";
import { writeBook } from "../../../../src/host/files/write-book";
import { NO_CHANGES, type ChangeSet, type SheetChange } from "../../../../src/plan/changes";
import type { Snapshot } from "../../../../src/plan/snapshot";
import { stampName } from "../../../../src/plan/stamps";
import { packParts, partsOf, unescape } from "../parts-of";
import { plainBook, plainSheet } from "../sample-plan";

const VALUES: Snapshot = { sheets: [], names: new Map(), properties: new Map() };
const START = plainBook(["a", "b", "c"].map((key) => plainSheet(key, key.toUpperCase())));

const add = (key: string, position?: number): SheetChange => ({
  kind: "addSheet",
  sheet: plainSheet(key, key.toUpperCase(), [[1]]),
  ...(position !== undefined && { position }),
});
const remove = (sheet: string): SheetChange => ({ kind: "removeSheet", sheet });
const of = (...sheets: SheetChange[]): ChangeSet => ({ ...NO_CHANGES, sheets });

/** Tabs in order, each with the sheet that its own print area names; then the tab in front. */
async function tabsOf(bytes: Uint8Array): Promise<string> {
  const workbook = unescape((await partsOf(bytes)).get("xl/workbook.xml") ?? "");
  const tabs = [...workbook.matchAll(/<sheet [^>]*?name="([^"]+)"/g)].map(([, name]) => name);
  const areas = [...workbook.matchAll(/localSheetId="(\d+)"[^>]*>'?([^'!]+)/g)];
  const named = tabs.map((tab, index) => {
    const own = areas.filter(([, local]) => Number(local) === index).map(([, , name]) => name);
    return `${tab}(${own.join()})`;
  });
  return `${named.join(" ")} front ${/activeTab="(\d+)"/.exec(workbook)?.[1] ?? "0"}`;
}

async function inFront(tab: number): Promise<Uint8Array> {
  const parts = await partsOf(await writeBook(START));
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const views = `<bookViews><workbookView activeTab="${tab}" firstSheet="1"/></bookViews>`;
  parts.set("xl/workbook.xml", workbook.replace(/<bookViews>.*<\/bookViews>/, views));
  return packParts(parts);
}

const TABS: readonly (readonly [string, number, ChangeSet, string])[] = [
  ["a sheet at the end", 1, of(add("d")), "A(A) B(B) C(C) D(D) front 1"],
  ["a sheet before the one in front", 1, of(add("d", 0)), "D(D) A(A) B(B) C(C) front 2"],
  ["a sheet behind the one in front", 1, of(add("d", 2)), "A(A) B(B) D(D) C(C) front 1"],
  ["a place beyond the last tab", 1, of(add("d", 9)), "A(A) B(B) C(C) D(D) front 1"],
  [
    "places of the finished book, in any order",
    0,
    of(add("e", 3), add("f"), add("d", 0)),
    "D(D) A(A) B(B) E(E) C(C) F(F) front 1",
  ],
  ["a removed sheet before the one in front", 2, of(remove("a")), "B(B) C(C) front 1"],
  ["a removed sheet behind the one in front", 1, of(remove("c")), "A(A) B(B) front 1"],
  ["the removed sheet was in front", 2, of(remove("c")), "A(A) B(B) front 0"],
  ["one goes, one comes in its place", 2, of(add("d", 1), remove("b")), "A(A) D(D) C(C) front 2"],
  ["one is drawn anew", 0, of(remove("b"), add("b", 1)), "A(A) B(B) C(C) front 0"],
];

test.each(TABS.map(([title, front, changes, expected]) => ({ title, front, changes, expected })))(
  "$title: names of sheets and the tab in front follow",
  async ({ front, changes, expected }) => {
    expect(await tabsOf(await changeBook(await inFront(front), changes, VALUES))).toBe(expected);
  }
);

test("names of a removed sheet go, those of a sheet that is drawn anew stay", async () => {
  const bytes = await inFront(0);
  const namesAfter = async (changes: ChangeSet): Promise<readonly string[]> => {
    const read = await readBook(await changeBook(bytes, changes, VALUES));
    return read.ok ? [...read.snapshot.names.keys()] : [];
  };
  expect(await namesAfter(of(remove("b")))).toEqual([stampName("a"), stampName("c")]);
  expect(await namesAfter(of(remove("b"), add("b", 1)))).toEqual(["a", "b", "c"].map(stampName));
});
