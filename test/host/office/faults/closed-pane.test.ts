import { fillScores } from "../../../../src/app/fill-scores";
import { openWorkbook } from "../../../../src/app/open-workbook";
import { finishAction, restoreUnfinished } from "../../../../src/app/recover";
import { createRunner } from "../../../../src/app/run-action";
import { settle } from "../../../office-host/settle";
import { cellAt } from "../../../office-host/store/inspect";
import { dumpBook, openShipped, recount, tell, type Scene } from "./excel-scene";
import { LONG_TABLE, readBook, UNIT_SHEETS } from "./fill-table";

const SHEETS = [...UNIT_SHEETS, "03 Củ Chi", "04 Hóc Môn", "05 Nhà Bè"];

/** What hangs for ever is let go when the test is over. */
const closed: Scene[] = [];
afterEach(() => {
  for (const { host } of closed.splice(0)) host.faults.clear();
});

/** A pane that is closed when some sheets are written and others are not. */
async function closeInTheMiddle(): Promise<Scene> {
  const scene = await openShipped();
  const door = scene.openPane({ patience: { giveUpAfter: 3_600_000 } });
  const book = await readBook(door);
  recount(scene);
  scene.host.faults.hang(3);
  closed.push(scene);
  void createRunner(door).run(fillScores, LONG_TABLE, book);
  while (scene.host.recorder.requests().length < 3) await settle();
  return scene;
}

const written = ({ store }: Scene): readonly unknown[] =>
  SHEETS.map((sheet) => cellAt(store, sheet, "I9").value);

test("E17 a pane closed in the middle: the next one is told before anything else, and restores all", async () => {
  const clean = await openShipped();
  const before = dumpBook(clean.store);
  const scene = await closeInTheMiddle();
  const half = written(scene).filter((value) => Number(value) >= 81 && Number(value) <= 85);
  expect([half.length > 0, half.length < 5]).toEqual([true, true]);
  const door = scene.openPane({ patience: { giveUpAfter: 60_000 } });
  const opened = await openWorkbook(door);
  expect(opened).toMatchObject({ kind: "unfinished", unfinished: { sheets: SHEETS } });
  expect(tell(opened)).toEqual([
    expect.stringMatching(
      /^Lỗi – Thấy lần ghi trước bị dở ở các trang 01 Bình Chánh, .*, bắt đầu lúc \d{4}-/
    ),
  ]);
  await restoreUnfinished(door);
  expect(dumpBook(scene.store)).toEqual(before);
  expect(await openWorkbook(door)).toMatchObject({ kind: "book", issues: [] });
});

test("E17 a pane closed in the middle: the next one finishes, and it is as if nothing had happened", async () => {
  const undisturbed = await openShipped();
  const door = undisturbed.openPane({ patience: { giveUpAfter: 60_000 } });
  await createRunner(door).run(fillScores, LONG_TABLE, await readBook(door));
  const after = dumpBook(undisturbed.store);
  const scene = await closeInTheMiddle();
  const next = scene.openPane({ patience: { giveUpAfter: 60_000 } });
  const ran = await finishAction(fillScores, LONG_TABLE, next);
  expect(ran).toMatchObject({ ok: true, issues: [{ code: "host.restored" }] });
  expect(written(scene)).toEqual([81, 82, 83, 84, 85]);
  expect(dumpBook(scene.store)).toEqual(after);
});
