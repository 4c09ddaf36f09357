import { fillScores } from "../../../../src/app/fill-scores";
import { createRunner } from "../../../../src/app/run-action";
import { cellAt } from "../../../office-host/store/inspect";
import { countWrites, dumpBook, openShipped, recount, tell } from "./excel-scene";
import { readBook, scoreTable, UNIT_SHEETS } from "./fill-table";

const [SHEET] = UNIT_SHEETS;

const changed = (cells: string, expected: string): string =>
  `Lỗi – Trang "${SHEET}", ô ${cells}: thấy nội dung vừa được người khác hoặc chương trình khác sửa${expected}. Chưa ghi gì vào sổ. Xem lại các ô này, mở lại sổ trong ngăn rồi làm lại.`;

/** Points and reasons of two units filled in. */
async function fillTwo() {
  const scene = await openShipped();
  const before = dumpBook(scene.store);
  const points = cellAt(scene.store, SHEET, "I9").value;
  if (typeof points !== "number") throw new Error("No points in I9");
  const door = scene.openPane();
  const runner = createRunner(door);
  const ran = await runner.run(
    fillScores,
    scoreTable(["81", "82"], "xem lại"),
    await readBook(door)
  );
  expect(ran).toMatchObject({ ok: true, issues: [] });
  return { ...scene, runner, points, before };
}

test("E18 Excel's own Undo took all of a sheet back: undoing here names the cells and writes nothing", async () => {
  const scene = await fillTwo();
  const { me, store, runner, points, openPane } = scene;
  me.putBack(SHEET, "I9", points);
  me.putBack(SHEET, "J9", null);
  const standing = dumpBook(store);
  recount(scene);
  const ran = await runner.undoLast();
  expect(tell(ran)).toEqual([changed("I9:J9", " (2 ô); cần nội dung như lúc xem trước")]);
  expect([countWrites(scene), dumpBook(store)]).toEqual([0, standing]);
  expect(await openPane().findUnfinished()).toBeNull();
});

test("E18 it took one cell back: that one is named, with what should stand in it; after Redo undoing works", async () => {
  const { me, store, runner, points, before } = await fillTwo();
  me.putBack(SHEET, "I9", points);
  expect(tell(await runner.undoLast())).toEqual([
    changed("I9", "; cần nội dung như lúc xem trước: 81"),
  ]);
  me.putBack(SHEET, "I9", 81);
  expect(await runner.undoLast()).toMatchObject({ ok: true });
  expect(dumpBook(store)).toEqual(before);
});
