import { openWorkbook } from "../../../../src/app/open-workbook";
import { createRunner } from "../../../../src/app/run-action";
import { cell, set } from "../../../contract/small-book";
import { cellAt } from "../../../office-host/store/inspect";
import { settle } from "../../../office-host/settle";
import { countWrites, drawing, dumpBook, openEmpty, openSmall, tell } from "./excel-scene";
import { FIVE, LONG, write } from "./write-action";

const BUSY =
  "Lỗi – Thấy một việc khác đang ghi vào sổ; cần mỗi lúc chỉ một việc. Chờ việc đang chạy xong rồi làm lại.";

const PATIENT = { patience: { giveUpAfter: 60_000 } };

test("E13 a button pressed twice: one runs, the other is told, one write goes out", async () => {
  const scene = await openSmall({ autoSave: true });
  const runner = createRunner(scene.openPane());
  const [one, other] = await Promise.all([
    runner.run(write, FIVE, null),
    runner.run(write, FIVE, null),
  ]);
  expect(one).toMatchObject({ ok: true, issues: [] });
  expect(tell(other)).toEqual([BUSY]);
  expect([countWrites(scene), cellAt(scene.store, "Một", "B1").value]).toEqual([1, 10]);
});

test("E13 two commands on one door without a runner: the second is refused, restoring too", async () => {
  const scene = await openSmall();
  const door = scene.openPane();
  const first = door.apply(FIVE);
  await expect(door.apply(FIVE)).rejects.toMatchObject({ code: "busy" });
  await expect(door.restore()).rejects.toMatchObject({ code: "busy" });
  await first;
  expect(countWrites(scene)).toBe(1);
});

test("E13 a second window while the first is writing: sees what is half done and writes nothing beside it", async () => {
  const scene = openEmpty({ autoSave: true });
  const { host, store, openPane } = scene;
  const [first, second] = [createRunner(openPane(PATIENT)), openPane()];
  const letGo = host.faults.hang(3);
  const running = first.run(write, drawing(LONG), null);
  while (host.recorder.requests().length < 3) await settle();
  const middle = dumpBook(store);
  const opened = await openWorkbook(second);
  expect(opened).toMatchObject({ kind: "unfinished", unfinished: { sheets: ["Dài d", "Dài e"] } });
  expect(tell(opened)).toEqual([
    expect.stringContaining("lần ghi trước bị dở ở các trang Dài d, Dài e, bắt đầu lúc "),
  ]);
  const ran = await createRunner(second).run(write, drawing(LONG), null);
  expect(ran).toMatchObject({ ok: false, halfDone: null, issues: [{ code: "host.unfinished" }] });
  expect(dumpBook(store)).toEqual(middle);
  letGo();
  expect(await running).toMatchObject({ ok: true, issues: [] });
  expect(await second.findUnfinished()).toBeNull();
});

test("E13 a second window restores what the first is still writing: the first is told that it broke off", async () => {
  const { host, store, openPane } = openEmpty();
  const before = dumpBook(store);
  const letGo = host.faults.hang(3);
  const running = createRunner(openPane(PATIENT)).run(write, drawing(LONG), null);
  while (host.recorder.requests().length < 3) await settle();
  await openPane().restore();
  letGo();
  expect(await running).toMatchObject({ ok: false, halfDone: null });
  expect(dumpBook(store)).toEqual(before);
});

test("E13 two windows, one after the other, on what both read: the second is refused with the cell", async () => {
  const { store, openPane } = await openSmall();
  const [one, other] = [createRunner(openPane()), createRunner(openPane())];
  expect(await one.run(write, FIVE, null)).toMatchObject({ ok: true });
  const ran = await other.run(write, set("a", cell(1, 1, 1, 7)), null);
  expect(ran).toMatchObject({ ok: false, issues: [{ code: "host.changed", at: { cell: "A1" } }] });
  expect(cellAt(store, "Một", "A1").value).toBe(5);
});
