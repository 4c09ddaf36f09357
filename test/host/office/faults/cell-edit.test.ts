import { createRunner } from "../../../../src/app/run-action";
import { countWrites, dumpBook, openSmall, recount, tell, type Scene } from "./excel-scene";
import { cellAt } from "../../../office-host/store/inspect";
import { FIVE, write } from "./write-action";

const NO_ANSWER = expect.stringContaining("Excel chưa trả lời sau 30 giây");
const BUSY =
  "Lỗi – Thấy một việc khác đang ghi vào sổ; cần mỗi lúc chỉ một việc. Chờ việc đang chạy xong rồi làm lại.";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let scene: Scene;
beforeEach(async () => {
  scene = await openSmall({ autoSave: true });
});

test("E01 a cell is being edited: the person is reminded once, after Enter all is written once", async () => {
  const { host, store, openPane } = scene;
  const onWaiting = jest.fn();
  const door = openPane({ patience: { remindAfter: 5, giveUpAfter: 60_000, onWaiting } });
  host.faults.beginCellEdit();
  const running = createRunner(door).run(write, FIVE, null);
  await pause(40);
  expect([onWaiting.mock.calls.length, countWrites(scene)]).toEqual([1, 0]);
  host.faults.endCellEdit();
  expect(await running).toMatchObject({ ok: true, issues: [] });
  expect(host.recorder.requests().map(({ waitsForCellEdit }) => waitsForCellEdit)).toEqual([
    true,
    true,
  ]);
  expect([countWrites(scene), cellAt(store, "Một", "B1").value]).toEqual([1, 10]);
  expect(onWaiting).toHaveBeenCalledTimes(1);
});

test("E01 waiting is given up before anything was sent to be written: nothing is ever written", async () => {
  const { host, store, openPane } = scene;
  const before = dumpBook(store);
  const runner = createRunner(openPane({ patience: { giveUpAfter: 20 } }));
  host.faults.beginCellEdit();
  const ran = await runner.run(write, FIVE, null);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([NO_ANSWER]);
  expect(tell(await runner.run(write, FIVE, null))).toEqual([BUSY]);
  host.faults.endCellEdit();
  await pause(5);
  expect([countWrites(scene), dumpBook(store)]).toEqual([0, before]);
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true });
});

test("E01 waiting is given up with the writing sent: nothing beside it, and when Enter comes it is done once", async () => {
  const { host, store, openPane } = scene;
  const before = dumpBook(store);
  const door = openPane({ patience: { giveUpAfter: 20 } });
  const runner = createRunner(door);
  host.faults.beforeRequest(2, host.faults.beginCellEdit);
  const ran = await runner.run(write, FIVE, null);
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Một"] } });
  expect(tell(ran)).toEqual([
    NO_ANSWER,
    expect.stringContaining("việc ghi bị đứt giữa chừng ở các trang Một"),
  ]);
  expect(tell(await runner.run(write, FIVE, null))).toEqual([BUSY]);
  await expect(door.restore()).rejects.toMatchObject({ code: "busy" });
  expect(dumpBook(store)).toEqual(before);
  host.faults.endCellEdit();
  await pause(5);
  expect([countWrites(scene), cellAt(store, "Một", "A1").value]).toEqual([1, 5]);
  expect(await door.findUnfinished()).toBeNull();
  recount(scene);
  expect(await runner.undoLast()).toMatchObject({ ok: false });
  expect(countWrites(scene)).toBe(0);
});

test("E01 Esc instead of Enter: a read that waited is answered too", async () => {
  const { host, openPane } = scene;
  const door = openPane();
  host.faults.beginCellEdit();
  const reading = door.read([{ sheet: "a" }]);
  host.faults.endCellEdit();
  expect((await reading).sheets.map(({ name }) => name)).toEqual(["Một"]);
});
