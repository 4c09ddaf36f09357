import { createBook } from "../../../src/app/create-book";
import { openBook } from "../../../src/app/open-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import type { Note } from "../../../src/plan/changes";
import type { Snapshot } from "../../../src/plan/snapshot";
import { mustBook, RANKED_AT, snapshotOf } from "../../app/live-book";
import { planBook } from "../../../src/app/plan-book";
import { expectSame } from "../../contract/same-snapshot";
import { sampleSize } from "../../judges/programs";
import { setOf } from "../../office-host/api-sets";
import { isAbove } from "../../office-host/is-above";
import type { TouchedMember } from "../../office-host/recorder";
import { dumpBook, openEmpty, smallestBloc, type Scene } from "./faults/excel-scene";

const WITHOUT: Readonly<Record<string, readonly Note[]>> = {
  "1.7": [
    { kind: "without", feature: "validation" },
    { kind: "without", feature: "print" },
    { kind: "without", feature: "charts" },
  ],
  "1.8": [{ kind: "without", feature: "print" }],
  "1.9": [],
  "1.12": [],
  "1.15": [],
};

/** The bloc's new book as every host reads it. */
let expected: Snapshot;
beforeAll(() => {
  expected = snapshotOf(planBook(smallestBloc()));
});

/** What is said about a book that is created, read, mended and taken back; anything but the book as planned fails. */
async function useBook(scene: Scene): Promise<readonly (readonly Note[])[]> {
  const door = scene.openPane();
  const empty = dumpBook(scene.store);
  const stop = door.onChange(() => undefined);
  const created = await createBook.run(smallestBloc(), null, door);
  await door.select("ranking", { row: 8, column: 4 });
  expect(await door.findUnfinished()).toBeNull();
  expect(await door.restore()).toEqual({ left: [] });
  const snapshot = await door.read("all");
  expectSame(withoutFirst(snapshot), expected);
  scene.me.putBack(tabOf(snapshot, "ranking"), "D8", 99);
  const book = mustBook(openBook(await door.read("all")));
  const mended = await refreshRanking.run(RANKED_AT, book, door);
  expectSame(withoutFirst(await door.read("all")), expected);
  const undone = await door.apply(mended.undo);
  const again = await door.apply(undone.undo);
  const gone = await door.apply(created.undo);
  stop();
  expect(dumpBook(scene.store)).toEqual(empty);
  return [created, mended, undone, again, gone].map(({ notes }) => notes);
}

/** Somebody's empty sheet stands before ours. */
function withoutFirst(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.slice(1) };
}

function tabOf({ sheets }: Snapshot, key: string): string {
  return sheets.find((sheet) => sheet.key === key)?.name ?? "";
}

function touched({ host }: Scene): readonly TouchedMember[] {
  const { requests, cleanUps } = host.recorder;
  return [...requests(), ...cleanUps()].flatMap(({ members }) => members);
}

function isBeyond({ member, access }: TouchedMember, limit: string): boolean {
  const [of = "", name = ""] = member.split(".");
  const found = setOf(of, name, access);
  return found === null || found.set !== "ExcelApi" || isAbove(found.version, limit);
}

/** Day by day the lowest and the latest. */
const SETS = sampleSize(0, 1) === 1 ? Object.keys(WITHOUT) : ["1.7", "1.15"];

/** The members of the latest set, touched by the test of that set. */
let latest: readonly TouchedMember[] = [];

describe.each(SETS)("ExcelApi %s", (apiSet) => {
  test("the book is right; what is missing is told once, when sheets are made; no later member is touched (G04)", async () => {
    const scene = openEmpty({ apiSet, autoSave: true });
    const notes = await useBook(scene);
    expect(notes).toEqual([WITHOUT[apiSet], [], [], [], []]);
    const members = touched(scene);
    expect(members.length).toBeGreaterThan(1000);
    latest = members;
    const beyond = members.filter((one) => isBeyond(one, apiSet)).map(({ member }) => member);
    expect([...new Set(beyond)]).toEqual([]);
  });
});

test("up to ExcelApi 1.9 every set brings members that are used, so the limits are felt", () => {
  const felt = ["1.6", "1.7", "1.8", "1.9"].filter((limit) =>
    latest.some((one) => isBeyond(one, limit))
  );
  expect(felt).toEqual(["1.6", "1.7", "1.8"]);
});

test("an Excel that refuses to tell of changes is not heard, and nothing else happens", async () => {
  const scene = openEmpty({ apiSet: "1.8", autoSave: true });
  const door = scene.openPane({ hasSet: () => true });
  const rejections: unknown[] = [];
  const note = (reason: unknown): void => void rejections.push(reason);
  process.on("unhandledRejection", note);
  door.onChange(() => undefined)();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", note);
  expect(touched(scene).map(({ member }) => member)).toContain("WorksheetCollection.onChanged");
  expect(rejections).toEqual([]);
});

describe("the library's own check of sets, which it leaves off by itself", () => {
  const check = (isOn: boolean): void => {
    const { CommonUtility } = OfficeExtension as unknown as LibraryParts;
    CommonUtility._doApiNotSupportedCheck = isOn;
  };
  afterEach(() => check(false));

  test.each(["1.7", "1.8", "1.9"].slice(0, sampleSize(1, 3)))(
    "agrees at ExcelApi %s",
    async (apiSet) => {
      const scene = openEmpty({ apiSet, autoSave: true });
      check(true);
      expect(await useBook(scene)).toEqual([WITHOUT[apiSet], [], [], [], []]);
    }
  );

  test("throws at a member that is too new", async () => {
    openEmpty({ apiSet: "1.7" });
    check(true);
    const ask = Excel.run(async ({ workbook }) => {
      workbook.worksheets.getFirst().getRange("A1").format.indentLevel = 1;
    });
    await expect(ask).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

/** What the type file leaves out. */
interface LibraryParts {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}
