import { createRunner } from "../../../../src/app/run-action";
import { createOfficeWorkbook } from "../../../../src/host/office/office-workbook";
import { openWorkbook } from "../../../../src/app/open-workbook";
import { countWrites, dumpBook, openSmall, tell, type Scene } from "./excel-scene";
import { FIVE, write } from "./write-action";

const TOLD =
  "Lỗi – Thấy Excel chưa trả lời sau 30 giây; cần câu trả lời của Excel. Lệnh đã gửi vẫn có thể được làm xong sau đó; phần mềm không gửi lại lệnh ghi. Nhấn Enter nếu đang sửa ô, chờ thêm, rồi mở lại sổ trong ngăn để xem đã ghi hay chưa.";

let scene: Scene;
beforeEach(async () => {
  scene = await openSmall();
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
});
afterEach(() => jest.useRealTimers());

test("E04 a write is never answered: said after 30 s, not before; reading goes on, nothing is sent again", async () => {
  const { host, store } = scene;
  const before = dumpBook(store);
  const door = createOfficeWorkbook();
  const runner = createRunner(door);
  const ended = jest.fn();
  host.faults.hang(2);
  const running = runner.run(write, FIVE, null).finally(ended);
  await jest.advanceTimersByTimeAsync(29_999);
  expect(ended).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  const ran = await running;
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Một"] } });
  expect(tell(ran)).toEqual([TOLD, expect.stringContaining("ở các trang Một")]);
  expect((await door.read([{ sheet: "a" }])).sheets).toHaveLength(1);
  expect(await runner.run(write, FIVE, null)).toMatchObject({ issues: [{ code: "host.busy" }] });
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect([countWrites(scene), dumpBook(store)]).toEqual([1, before]);
});

test("E04 a pane opened afterwards finds what the unanswered write left", async () => {
  const { host, openPane } = scene;
  host.faults.hang(2, "beforeWait");
  const running = createRunner(createOfficeWorkbook()).run(write, FIVE, null);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(await running).toMatchObject({ ok: false });
  expect(await openWorkbook(openPane())).toMatchObject({ kind: "noBook" });
  const { sheets } = await openPane().read([{ sheet: "a" }]);
  expect(sheets[0]?.rows[0]?.[0]).toEqual({ value: 5, formula: null });
});

test("E04 a look is never answered: nothing was sent to be written, and the next look is answered", async () => {
  const { host } = scene;
  const door = createOfficeWorkbook();
  host.faults.hang(1);
  const looking = door.read("all").catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(await looking).toMatchObject({ code: "no-answer", sheet: null });
  expect((await door.read("all")).sheets).toHaveLength(4);
  await expect(door.apply(FIVE)).resolves.toMatchObject({ done: FIVE });
});
