import { createRunner } from "../../../../src/app/run-action";
import { HostFault } from "../../../../src/host/port";
import { LONG, TWO_SHEETS, write } from "./write-action";
import { countWrites, drawing, dumpBook, openEmpty, openSmall, tell } from "./excel-scene";

const CODES = ["GeneralException", "RequestAborted", "ServiceNotAvailable"] as const;

/** What a person reads when Excel gave no reason. */
function failed(code: string): string {
  return `Lỗi – Thấy Excel không làm được việc được yêu cầu (${code}); cần Excel nhận và làm xong lệnh. Thử lại; nếu vẫn thế, lưu sổ, đóng Excel, mở lại rồi làm lại.`;
}

test.each(CODES)(
  "E02 the look is refused with %s: nothing was sent to be written",
  async (code) => {
    const scene = await openSmall();
    const before = dumpBook(scene.store);
    scene.host.faults.refuse(1, code);
    const ran = await createRunner(scene.openPane()).run(write, TWO_SHEETS, null);
    expect(ran).toMatchObject({ ok: false, halfDone: null });
    expect(tell(ran)).toEqual([failed(code)]);
    expect([countWrites(scene), dumpBook(scene.store)]).toEqual([0, before]);
  }
);

test.each(CODES)(
  "E02 the first write is refused with %s: before, and it can be run again",
  async (code) => {
    const { host, store, openPane } = await openSmall();
    const before = dumpBook(store);
    const runner = createRunner(openPane());
    host.faults.refuse(2, code);
    const ran = await runner.run(write, TWO_SHEETS, null);
    expect(ran).toMatchObject({ ok: false, halfDone: null });
    expect(tell(ran)).toEqual([failed(code)]);
    expect(dumpBook(store)).toEqual(before);
    expect(await runner.run(write, TWO_SHEETS, null)).toMatchObject({ ok: true });
  }
);

test.each(CODES)(
  "E02 the last write is refused with %s: what is half done, then before",
  async (code) => {
    const scene = openEmpty();
    const { host, store, openPane } = scene;
    const before = dumpBook(store);
    const door = openPane();
    host.faults.refuse(3, code);
    const ran = await createRunner(door).run(write, drawing(LONG), null);
    expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Dài d", "Dài e"] } });
    expect(tell(ran)).toEqual([
      failed(code),
      "Lỗi – Thấy việc ghi bị đứt giữa chừng ở các trang Dài d, Dài e; cần sổ như trước khi ghi, hoặc đã ghi xong. Chọn Khôi phục để trở lại như trước, hoặc Làm lại để ghi cho xong; đừng sửa các trang này trước khi chọn.",
    ]);
    expect(store.sheets).toHaveLength(3);
    expect(await door.restore()).toEqual({ left: [] });
    expect([dumpBook(store), await door.findUnfinished()]).toEqual([before, null]);
  }
);

test("E03 all was done and then an error came: read back, a receipt, no sheet twice, undone as ever", async () => {
  const scene = openEmpty({ autoSave: true });
  const { host, store, openPane } = scene;
  const before = dumpBook(store);
  const runner = createRunner(openPane());
  host.faults.failAfterEffect(3, "GeneralException");
  const ran = await runner.run(write, drawing(LONG), null);
  expect(ran).toMatchObject({ ok: true, issues: [] });
  expect(store.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Dài d", "Dài e"]);
  expect(countWrites(scene)).toBe(2);
  expect(await runner.undoLast()).toMatchObject({ ok: true });
  expect(dumpBook(store)).toEqual(before);
});

test("E03 done, an error, and then not even an answer to the look at it: said to be unknown, never repeated", async () => {
  const scene = await openSmall();
  const { host, openPane } = scene;
  const door = openPane();
  host.faults.failAfterEffect(2, "GeneralException");
  host.faults.refuse(3, "ServiceNotAvailable");
  const ran = await createRunner(door).run(write, TWO_SHEETS, null);
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Một", "Ba"] } });
  expect(countWrites(scene)).toBe(1);
  expect(await door.findUnfinished()).toBeNull();
  await expect(door.apply(TWO_SHEETS)).rejects.not.toBeInstanceOf(HostFault);
});
