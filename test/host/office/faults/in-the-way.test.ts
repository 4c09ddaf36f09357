import { createBook } from "../../../../src/app/create-book";
import { restoreUnfinished } from "../../../../src/app/recover";
import { createRunner } from "../../../../src/app/run-action";
import { createWorkbookObject } from "../../../office-host/members/workbook";
import { plainBook, plainSheet } from "../../files/sample-plan";
import { cell, set, SMALL } from "../../../contract/small-book";
import { breakMembers } from "./break-members";
import {
  countWrites,
  drawing,
  dumpBook,
  openEmpty,
  openScene,
  openSmall,
  smallestBloc,
  tell,
} from "./excel-scene";
import { FIVE, TWO_SHEETS, write } from "./write-action";

/** Two sheets that look different, so that neither is a copy of the other. */
const STAMPED = plainBook([
  plainSheet("a", "Một", [["KTD1 · mau · 1 · a"]]),
  { ...plainSheet("b", "Ba", [["KTD1 · mau · 1 · b"]]), tabColor: "FF0000" },
]);

const taken = (name: string): string =>
  `Lỗi – Trang "${name}": thấy đã có trang tính tên "${name}"; cần tên trang chưa dùng. Đổi tên trang đó hoặc tạo sổ trong tệp mới; phần mềm không ghi đè lên trang có sẵn.`;
const numbered = (name: string, other: string): string =>
  `Gợi ý – Thấy đã có trang tính tên "${name}"; cần mỗi trang một tên riêng. Không phải làm gì: trang của sổ thi đua sẽ mang tên "${other}", trang có sẵn giữ nguyên.`;

test("E20 somebody's sheets carry names of the new book, in any letter case: none is touched, the book's are numbered", async () => {
  const scene = openEmpty();
  scene.me.addSheet("TỔNG QUAN", [["của tôi"]]);
  scene.me.addSheet("Tiêu chí", [["cũng của tôi"]]);
  const before = dumpBook(scene.store);
  const presentTabs = scene.store.sheets.map(({ name }) => ({ name, key: null }));
  const input = { ...smallestBloc(), presentTabs };
  expect(tell(createBook.check(input, null))).toEqual([
    numbered("Tổng quan", "Tổng quan (2)"),
    numbered("Tiêu chí", "Tiêu chí (2)"),
  ]);
  const ran = await createRunner(scene.openPane()).run(createBook, input, null);
  expect(ran.ok).toBe(true);
  const names = scene.store.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Tổng quan (2)", "Tiêu chí (2)", "Tổng hợp"]));
  expect(dumpBook(scene.store).contents).toMatchObject(before.contents);
});

test("E20 the name was taken since the pane looked: told at the door, nothing is sent to be written", async () => {
  const scene = openEmpty();
  scene.colleague.addSheet("một", [["của đồng nghiệp"]]);
  const before = dumpBook(scene.store);
  const ran = await createRunner(scene.openPane()).run(write, drawing(SMALL), null);
  expect(tell(ran)).toEqual([taken("Một")]);
  expect([countWrites(scene), dumpBook(scene.store)]).toEqual([0, before]);
});

test("E20 the name is taken between the look and the writing: the other sheet outlives even restoring", async () => {
  const { colleague, host, store, openPane } = openEmpty();
  const door = openPane();
  host.faults.beforeRequest(2, () => colleague.addSheet("Ba", [["của đồng nghiệp"]]));
  const ran = await createRunner(door).run(write, drawing(STAMPED), null);
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Một", "Ba"] } });
  await restoreUnfinished(door);
  const { tabs, contents, names, properties } = dumpBook(store);
  expect({ tabs, contents, names, properties }).toEqual({
    tabs: ["Sheet1", "Ba"],
    contents: { Sheet1: {}, Ba: { A1: "của đồng nghiệp" } },
    names: {},
    properties: {},
  });
});

test("E21 cells that should be empty are not: listed, nothing overwritten", async () => {
  const scene = await openSmall();
  scene.me.putBack("Một", "C1", "ghi chú");
  scene.me.putBack("Một", "B2", 7);
  const before = dumpBook(scene.store);
  const changes = set("a", cell(1, 3, null, "mới"), cell(2, 2, null, 1), cell(1, 4, null, 2));
  const ran = await createRunner(scene.openPane()).run(write, changes, null);
  expect(ran).toMatchObject({
    ok: false,
    halfDone: null,
    issues: [{ code: "host.changed", at: { cell: "C1, B2" }, params: { count: 2 } }],
  });
  expect([countWrites(scene), dumpBook(scene.store)]).toEqual([0, before]);
});

test.each(["MergedRangeConflict", "InsertDeleteConflict"] as const)(
  "E21 merged cells or a table in the way (%s): told in words, all as before once restored",
  async (code) => {
    const { store, openPane } = await openSmall();
    const before = dumpBook(store);
    const broken = new Map([["Range.formulas", code]]);
    const plain = createWorkbookObject(store);
    const door = openPane();
    openScene(store, { workbook: breakMembers(plain, broken, "set") });
    const ran = await createRunner(door).run(write, TWO_SHEETS, null);
    expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Một", "Ba"] } });
    expect(tell(ran)[0]).toBe(
      "Lỗi – Thấy ô gộp hoặc bảng (Table) nằm ở chỗ cần ghi; cần các ô như khi tạo sổ. Bỏ gộp ô hoặc chuyển bảng sang trang khác rồi làm lại; phần mềm không tự bỏ."
    );
    openScene(store);
    await restoreUnfinished(openPane());
    expect(dumpBook(store)).toEqual(before);
  }
);

test("E22 a filter is on: told on which sheet, the filter stays, all as before once restored", async () => {
  const { me, store, openPane } = await openSmall({ autoSave: true });
  const before = dumpBook(store);
  me.filter("Một", "A1:C2");
  const door = openPane();
  const runner = createRunner(door);
  const ran = await runner.run(write, FIVE, null);
  expect(tell(ran)).toEqual([
    'Lỗi – Trang "Một": thấy trang đang bật bộ lọc: Một; cần trang hiện đủ các dòng. Vào Dữ liệu → Lọc (Data → Filter) để bỏ lọc trên trang này rồi làm lại.',
    expect.stringContaining("việc ghi bị đứt giữa chừng ở các trang Một"),
  ]);
  expect(store.sheets.find(({ name }) => name === "Một")?.filter).not.toBeNull();
  await restoreUnfinished(door);
  expect(dumpBook(store)).toEqual(before);
  me.filter("Một", null);
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true, issues: [] });
});
