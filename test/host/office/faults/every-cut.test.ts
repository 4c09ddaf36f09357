import { plainBook, plainSheet } from "../../files/sample-plan";
import { createRunner } from "../../../../src/app/run-action";
import { drawing, dumpBook, openEmpty } from "./excel-scene";
import { write } from "./write-action";

const stamped = (key: string, name: string) =>
  plainSheet(key, name, [[`KTD1 · mau · 1 · ${key}`], [name]]);
/** Two sheets of one look: the second is copied from the first. */
const TWINS = drawing(plainBook([stamped("a", "01 An"), stamped("b", "02 Bình")]));

async function countActions(): Promise<number> {
  const { host, openPane } = openEmpty();
  await openPane().apply(TWINS);
  return host.recorder.requests()[1]?.actions ?? 0;
}

test("E02 broken off after any action of a write that copies a sheet: restored, nothing is left over", async () => {
  const actions = await countActions();
  expect(actions).toBeGreaterThan(30);
  for (let after = 1; after < actions; after++) {
    const { host, store, openPane } = openEmpty();
    const before = dumpBook(store);
    const door = openPane();
    host.faults.breakOff(2, after, "GeneralException");
    await createRunner(door).run(write, TWINS, null);
    await door.restore();
    expect([after, dumpBook(store), await door.findUnfinished()]).toEqual([after, before, null]);
  }
});

test("E02 a sheet that somebody else adds meanwhile is not taken for ours", async () => {
  const { host, colleague, store, openPane } = openEmpty();
  const door = openPane();
  host.faults.breakOff(2, 20, "GeneralException");
  await createRunner(door).run(write, TWINS, null);
  colleague.addSheet("Của tôi");
  colleague.putBack("Của tôi", "A1", "ghi chú");
  await door.restore();
  expect(store.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Của tôi"]);
});
