import { fillScores } from "../../../../src/app/fill-scores";
import { restoreUnfinished } from "../../../../src/app/recover";
import { createRunner } from "../../../../src/app/run-action";
import { cellAt } from "../../../office-host/store/inspect";
import {
  countWrites,
  drawing,
  dumpBook,
  openShipped,
  openSmall,
  recount,
  tell,
} from "./excel-scene";
import { readBook, scoreTable, UNIT_SHEETS } from "./fill-table";
import { FIVE, LONG, TWO_SHEETS, write } from "./write-action";

const [FIRST] = UNIT_SHEETS;

test("E14 a colleague scored between reading and writing: every cell is named, nothing is written", async () => {
  const scene = await openShipped();
  const { colleague, store, openPane } = scene;
  const door = openPane();
  const book = await readBook(door);
  expect(colleague.type(FIRST, "I9", "50")).toBe(true);
  expect(colleague.type(FIRST, "J9", "xem lại")).toBe(true);
  const before = dumpBook(store);
  recount(scene);
  const table = scoreTable(["81", "82"], "thẩm định lại");
  const ran = await createRunner(door).run(fillScores, table, book);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([
    `Lỗi – Trang "${FIRST}", ô I9:J9: thấy nội dung vừa được người khác hoặc chương trình khác sửa (2 ô); cần nội dung như lúc xem trước. Chưa ghi gì vào sổ. Xem lại các ô này, mở lại sổ trong ngăn rồi làm lại.`,
  ]);
  expect([countWrites(scene), dumpBook(store)]).toEqual([0, before]);
});

test("E14 what a colleague typed elsewhere does not stand in the way and stays", async () => {
  const { colleague, store, openPane } = await openShipped();
  const door = openPane();
  const book = await readBook(door);
  expect(colleague.type(FIRST, "J12", "ghi chú của tôi")).toBe(true);
  const ran = await createRunner(door).run(fillScores, scoreTable(["81", "82"]), book);
  expect(ran).toMatchObject({ ok: true, issues: [] });
  expect(["I9", "J12"].map((at) => cellAt(store, FIRST, at).value)).toEqual([
    81,
    "ghi chú của tôi",
  ]);
});

test("E15 a colleague renames the sheet before it is written: found by its id, written, undone", async () => {
  const { colleague, host, store, openPane } = await openSmall({ autoSave: true });
  const runner = createRunner(openPane());
  host.faults.beforeRequest(2, () => colleague.renameSheet("Một", "Trang khác"));
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true, issues: [] });
  expect(cellAt(store, "Trang khác", "B1").value).toBe(10);
  expect(await runner.undoLast()).toMatchObject({ ok: true });
  expect(cellAt(store, "Trang khác", "B1").value).toBe(2);
});

test("E15 a colleague deletes the sheet between the look and the writing: nothing is written", async () => {
  const { colleague, host, store, openPane } = await openSmall();
  const door = openPane();
  host.faults.beforeRequest(2, () => colleague.deleteSheet("Ba"));
  const ran = await createRunner(door).run(write, TWO_SHEETS, null);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([expect.stringContaining("không còn trang hoặc tên ô cần dùng")]);
  const expected = await openSmall();
  expected.me.deleteSheet("Ba");
  expect(dumpBook(store)).toEqual(dumpBook(expected.store));
});

test("E15 a colleague deletes the sheet in the middle of the writing: restored but for what the colleague did", async () => {
  const expected = await openSmall();
  expected.me.deleteSheet("Ba");
  const { colleague, host, store, openPane } = await openSmall();
  const door = openPane();
  host.faults.beforeRequest(3, () => colleague.deleteSheet("Ba"));
  const drawn = drawing(LONG);
  const changes = { ...drawn, sheets: [...drawn.sheets, ...TWO_SHEETS.sheets] };
  const ran = await createRunner(door).run(write, changes, null);
  const sheets = ["Dài d", "Dài e", "Một", "Ba"];
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets } });
  expect(tell(ran)).toEqual([
    expect.stringContaining("không còn trang hoặc tên ô cần dùng"),
    expect.stringContaining(`việc ghi bị đứt giữa chừng ở các trang ${sheets.join(", ")}`),
  ]);
  expect(await restoreUnfinished(door)).toMatchObject({ issues: [{ code: "host.restored" }] });
  expect(dumpBook(store)).toEqual(dumpBook(expected.store));
});

test("E15 a colleague deleted the sheet before the look: told which, nothing written", async () => {
  const scene = await openSmall();
  scene.colleague.deleteSheet("Ba");
  const before = dumpBook(scene.store);
  const ran = await createRunner(scene.openPane()).run(write, TWO_SHEETS, null);
  expect(ran).toMatchObject({ ok: false, halfDone: null, issues: [{ code: "host.gone" }] });
  expect([countWrites(scene), dumpBook(scene.store)]).toEqual([0, before]);
});
