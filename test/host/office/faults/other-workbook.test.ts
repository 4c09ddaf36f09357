import { finishAction, restoreUnfinished } from "../../../../src/app/recover";
import { createRunner } from "../../../../src/app/run-action";
import { countWrites, drawing, dumpBook, openEmpty, openSmall, tell } from "./excel-scene";
import { FIVE, LONG, write } from "./write-action";

const COME_BACK =
  "Lỗi – Thấy một sổ khác đang ở phía trước; cần sổ thi đua này ở phía trước. Bấm vào cửa sổ của sổ thi đua rồi làm lại.";

test("E12 another workbook is in front at the look: asked to come back, then it runs", async () => {
  const scene = await openSmall({ autoSave: true });
  const { host, store, openPane } = scene;
  const before = dumpBook(store);
  const runner = createRunner(openPane());
  host.faults.leaveWorkbook();
  const ran = await runner.run(write, FIVE, null);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([COME_BACK]);
  expect([countWrites(scene), dumpBook(store)]).toEqual([0, before]);
  host.faults.returnToWorkbook();
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true, issues: [] });
});

test("E12 it came to the front before the writing: nothing was written, and that is found out on return", async () => {
  const { host, store, openPane } = await openSmall();
  const before = dumpBook(store);
  const door = openPane();
  host.faults.beforeRequest(2, host.faults.leaveWorkbook);
  const ran = await createRunner(door).run(write, FIVE, null);
  expect(tell(ran)).toEqual([COME_BACK, expect.stringContaining("ở các trang Một")]);
  host.faults.returnToWorkbook();
  expect(await restoreUnfinished(door)).toEqual({ issues: [] });
  expect(dumpBook(store)).toEqual(before);
});

/** Another workbook comes to the front when one of the two sheets is written. */
async function breakInTheMiddle() {
  const scene = openEmpty({ autoSave: true });
  const { host, openPane } = scene;
  const door = openPane();
  host.faults.beforeRequest(3, host.faults.leaveWorkbook);
  const ran = await createRunner(door).run(write, drawing(LONG), null);
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Dài d", "Dài e"] } });
  expect(tell(ran)[0]).toBe(COME_BACK);
  host.faults.returnToWorkbook();
  return { ...scene, door };
}

test("E12 it came to the front in the middle: restored as it was before", async () => {
  const { store, door } = await breakInTheMiddle();
  expect(store.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Dài d", "Dài e"]);
  const restored = await restoreUnfinished(door);
  expect(tell(restored)).toEqual([
    "Gợi ý – Thấy lần ghi trước bị đứt giữa chừng ở các trang Dài d, Dài e; cần sổ như trước lần ghi đó. Đã đưa sổ trở lại như trước lần ghi đó.",
  ]);
  expect(dumpBook(store)).toEqual(dumpBook(openEmpty().store));
});

test("E12 it came to the front in the middle: finished as it would have been", async () => {
  const { store, door } = await breakInTheMiddle();
  const ran = await finishAction(write, drawing(LONG), door);
  expect(ran).toMatchObject({ ok: true, issues: [{ code: "host.restored" }] });
  const finished = dumpBook(store);
  const undisturbed = openEmpty();
  await undisturbed.openPane().apply(drawing(LONG));
  expect(finished).toEqual(dumpBook(undisturbed.store));
});
