import { createRunner } from "../../../../src/app/run-action";
import { SMALL } from "../../../contract/small-book";
import { countWrites, drawing, dumpBook, openEmpty, openSmall, tell } from "./excel-scene";
import { FIVE, write } from "./write-action";

const READ_ONLY =
  "Lỗi – Thấy sổ đang mở ở chế độ chỉ đọc; cần sổ sửa được. Bấm Cho phép Chỉnh sửa (Enable Editing), hoặc lưu thành tệp khác rồi mở tệp đó.";
const STRUCTURE =
  "Lỗi – Thấy cấu trúc của sổ đang bị khóa nên không thêm, bớt trang được; cần sổ không khóa cấu trúc. Vào Xem lại → Bảo vệ Sổ làm việc (Review → Protect Workbook) để bỏ khóa rồi làm lại.";

test("E10 the workbook is read-only: told before anything is sent to be written, and still read", async () => {
  const scene = await openSmall();
  scene.store.readOnly = true;
  const before = dumpBook(scene.store);
  const ran = await createRunner(scene.openPane()).run(write, FIVE, null);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([READ_ONLY]);
  expect([countWrites(scene), dumpBook(scene.store)]).toEqual([0, before]);
  expect((await scene.openPane().read("all")).sheets).toHaveLength(4);
});

test("E10 an Excel that cannot tell that it is read-only: refused by Excel, and nothing is changed", async () => {
  const scene = await openSmall({ apiSet: "1.7" });
  scene.store.readOnly = true;
  const before = dumpBook(scene.store);
  const ran = await createRunner(scene.openPane()).run(write, FIVE, null);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([READ_ONLY]);
  expect(dumpBook(scene.store)).toEqual(before);
});

test("E11 the structure is locked: told before anything is sent to be written", async () => {
  const scene = openEmpty();
  scene.me.lockStructure("bí mật");
  const before = dumpBook(scene.store);
  const ran = await createRunner(scene.openPane()).run(write, drawing(SMALL), null);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([STRUCTURE]);
  expect([countWrites(scene), dumpBook(scene.store)]).toEqual([0, before]);
});

test("E11 cells can be written while the structure is locked, a sheet cannot be taken away", async () => {
  const { me, openPane } = await openSmall({ autoSave: true });
  me.lockStructure();
  const runner = createRunner(openPane());
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true, issues: [] });
  const removal = { ...FIVE, sheets: [{ kind: "removeSheet", sheet: "c" } as const] };
  expect(tell(await runner.run(write, removal, null))).toEqual([STRUCTURE]);
});
