import { createBook } from "../../../src/app/create-book";
import { planBook } from "../../../src/app/plan-book";
import { findBloc, type ShippedBloc } from "../../../src/app/shipped-blocs";
import { readBook } from "../../../src/host/files/read-book";
import { writeBook } from "../../../src/host/files/write-book";
import type { BookPlan } from "../../../src/plan/sheet-plan";
import type { Snapshot } from "../../../src/plan/snapshot";
import { snapshotOf } from "../../app/live-book";
import { expectSame } from "../../contract/same-snapshot";
import { BLOC_IDS, openEmpty } from "./faults/excel-scene";

function mustBloc(id: string): ShippedBloc {
  const bloc = findBloc(id);
  if (!bloc) throw new Error(`No bloc ${id}`);
  return bloc;
}

/** The book as it reads in Excel after it was created beside an empty sheet that then goes. */
async function createInExcel(bloc: ShippedBloc): Promise<Snapshot> {
  const scene = openEmpty({ autoSave: true });
  const { notes } = await createBook.run(bloc, null, scene.openPane());
  expect(notes).toEqual([]);
  scene.me.deleteSheet("Sheet1");
  return scene.openPane().read("all");
}

async function createFile(plan: BookPlan): Promise<Snapshot> {
  const read = await readBook(await writeBook(plan));
  if (!read.ok) throw new Error(`${read.reason}: ${read.found}`);
  return read.snapshot;
}

describe.each(BLOC_IDS)("%s", (id) => {
  const bloc = mustBloc(id);
  const plan = planBook(bloc);
  const inMemory = snapshotOf(plan);

  test("reads the same in Excel as in memory, tab by tab and cell by cell", async () => {
    const { sheets } = inMemory;
    expect(sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(sheets.every(({ isProtected }) => isProtected)).toBe(true);
    expectSame(await createInExcel(bloc), inMemory);
  }, 120_000);

  test("reads the same from the file as in memory", async () => {
    expectSame(await createFile(plan), inMemory);
  }, 120_000);
});
