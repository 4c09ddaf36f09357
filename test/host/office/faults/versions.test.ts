import { createBook } from "../../../../src/app/create-book";
import { fillScores } from "../../../../src/app/fill-scores";
import { openWorkbook } from "../../../../src/app/open-workbook";
import { refreshRanking } from "../../../../src/app/refresh-ranking";
import { createRunner } from "../../../../src/app/run-action";
import { cellAt } from "../../../office-host/store/inspect";
import { dumpBook, openShipped, smallestBloc, tell, type Scene } from "./excel-scene";
import { readBook, scoreTable } from "./fill-table";
import { RANKED_AT } from "../../../app/live-book";

/** Writes the stamps of all sheets anew, as another release would have them. */
function restamp({ store, me }: Scene, change: (stamp: string) => string): void {
  for (const { name } of store.sheets) {
    const { value } = cellAt(store, name, "A1");
    if (typeof value !== "string") throw new Error(`No stamp on ${name}`);
    me.putBack(name, "A1", change(value));
  }
}

test("F08 a book of a newer release: told at its stamp, read by nobody, and no action writes to it", async () => {
  const scene = await openShipped();
  restamp(scene, (stamp) => stamp.replace("KTD1", "KTD2"));
  const before = dumpBook(scene.store);
  const door = scene.openPane();
  const opened = await openWorkbook(door);
  expect(opened.kind).toBe("noBook");
  expect(tell(opened)).toEqual([
    'Lỗi – Trang "Tổng quan", ô A1: thấy sổ được tạo bởi bản phần mềm mới hơn (kiểu sổ 2); cần kiểu sổ từ 1 trở xuống. Cập nhật phần mềm rồi mở lại.',
  ]);
  const presentTabs = opened.kind === "noBook" ? opened.tabs : [];
  const runner = createRunner(door);
  const refused = [
    await runner.run(fillScores, scoreTable(["81", "82"]), null),
    await runner.run(refreshRanking, RANKED_AT, null),
    await runner.run(createBook, { ...smallestBloc(), presentTabs }, null),
  ];
  expect(refused.map(({ ok, issues }) => [ok, issues[0]?.code])).toEqual([
    [false, "book.no-stamp"],
    [false, "book.no-stamp"],
    [false, "host.taken"],
  ]);
  expect(scene.host.recorder.totals().effects).toBe(0);
  expect(dumpBook(scene.store)).toEqual(before);
});

test("F08 a book of an older release: read, and written by this one", async () => {
  const scene = await openShipped();
  restamp(scene, (stamp) => stamp.replace("KTD1", "KTD0"));
  const door = scene.openPane();
  const ran = await createRunner(door).run(
    fillScores,
    scoreTable(["81", "82"]),
    await readBook(door)
  );
  expect(ran).toMatchObject({ ok: true, issues: [] });
  expect(cellAt(scene.store, "02 Cần Giờ", "I9").value).toBe(82);
});

test("F08 a book scored by another version of its rules: said, and its formulas are left alone", async () => {
  const scene = await openShipped();
  restamp(scene, (stamp) => stamp.replace(/^(KTD1 · [^·]+ · )[^·]+ ·/, "$1xưa ·"));
  const before = dumpBook(scene.store);
  const door = scene.openPane();
  const opened = await openWorkbook(door);
  expect(opened).toMatchObject({ kind: "book", issues: [{ code: "book.other-ruleset-version" }] });
  expect(tell(opened)[0]).toMatch(/^Lỗi – Trang "Tổng quan", ô A1: thấy sổ theo bản xưa/);
  const ran = await createRunner(door).run(refreshRanking, RANKED_AT, await readBook(door));
  expect(ran).toMatchObject({ ok: false, issues: [{ code: "book.other-ruleset-version" }] });
  expect(dumpBook(scene.store)).toEqual(before);
});

test("F08 the record of a change in a form that this release does not know is nothing unfinished", async () => {
  const scene = await openShipped();
  scene.store.settings.set("KTD_run", JSON.stringify({ state: "paused", id: "1", steps: [] }));
  expect(await openWorkbook(scene.openPane())).toMatchObject({ kind: "book", issues: [] });
});
