import { readBook as readAgain } from "../../../../src/app/reread";
import { createRunner } from "../../../../src/app/run-action";
import { show } from "../../../contract/same-snapshot";
import { fireChanges } from "../../../office-host/fire-changes";
import { settle } from "../../../office-host/settle";
import { dumpBook, openSmall, type Scene } from "./excel-scene";
import { FIVE, write } from "./write-action";

/** A pane that reads again whenever it hears of a change. */
async function listen({ store, host, openPane }: Scene) {
  fireChanges(host, store);
  const door = openPane();
  let heard = 0;
  const reads: Promise<unknown>[] = [];
  door.onChange(() => {
    heard += 1;
    reads.push(door.read("all"));
  });
  await settle();
  return {
    door,
    heard: async () => {
      await settle();
      await Promise.all(reads);
      return heard;
    },
  };
}

test.each([
  ["never", 0],
  ["once", 2],
  ["twice", 4],
] as const)(
  "E16 changes are told %s: what is read and what is refused is the same",
  async (how, times) => {
    const scene = await openSmall();
    const { door, heard } = await listen(scene);
    const known = await door.read("all");
    scene.host.faults.deliverEvents(how);
    scene.colleague.putBack("Một", "A1", 3);
    scene.colleague.putBack("Một", "A1", 4);
    expect(await heard()).toBe(times);
    const fresh = await door.read("all");
    expect(fresh.sheets[1]?.rows[0]?.slice(0, 2)).toEqual([
      { value: 4, formula: null },
      { value: 8, formula: "A1*2" },
    ]);
    expect(known.sheets[1]?.rows[0]?.[0]).toEqual({ value: 1, formula: null });
    const before = dumpBook(scene.store);
    const ran = await createRunner(door).run(write, FIVE, null);
    expect(ran).toMatchObject({
      ok: false,
      issues: [{ code: "host.changed", at: { cell: "A1" } }],
    });
    expect(dumpBook(scene.store)).toEqual(before);
  }
);

test("E16 events out of order and without details: read again, the last state is what counts", async () => {
  const scene = await openSmall();
  const { door, heard } = await listen(scene);
  scene.host.faults.deliverEvents("never");
  scene.colleague.putBack("Một", "A1", 3);
  scene.colleague.putBack("Ba", "A1", "z");
  scene.host.faults.deliverEvents("once");
  for (const sheet of ["Ba", "Một", "đã xóa"]) {
    const worksheetId = scene.store.sheets.find(({ name }) => name === sheet)?.id ?? "{?}";
    const details = { type: "RangeEdited", changeType: "Unknown", worksheetId, source: "Remote" };
    scene.host.fire({ event: "WorksheetCollection.onChanged", details });
  }
  expect(await heard()).toBe(3);
  const all = await door.read("all");
  expect([1, 3].map((tab) => all.sheets[tab]?.rows[0]?.[0]?.value)).toEqual([3, "z"]);
  const { issues } = await readAgain(door, all);
  expect(issues).toMatchObject([{ code: "book.no-stamp" }]);
  expect(show(await door.read([{ sheet: "a" }])).sheets).toMatchObject([{ name: "Một" }]);
});
