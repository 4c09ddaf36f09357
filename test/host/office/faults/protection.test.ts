import { createRunner } from "../../../../src/app/run-action";
import { createWorkbookObject } from "../../../office-host/members/workbook";
import { sheetNamed } from "../../../office-host/store/inspect";
import { plainBook, plainSheet } from "../../files/sample-plan";
import { cell, set, SMALL } from "../../../contract/small-book";
import { breakMembers } from "./break-members";
import { drawing, dumpBook, openScene, openSmall, tell, type Scene } from "./excel-scene";
import { FIVE, TWO_SHEETS, write } from "./write-action";

const locked = (sheet: string): string =>
  `Lỗi – Trang "${sheet}": thấy trang đang được bảo vệ và Excel không cho phần mềm mở khóa: ${sheet}; cần trang không bị khóa bằng mật khẩu của người khác. Mở trang này, vào Xem lại → Bỏ Bảo vệ Trang tính (Review → Unprotect Sheet), nhập mật khẩu nếu Excel hỏi, rồi làm lại; xong việc phần mềm bảo vệ lại trang.`;

const open = (sheet: string): string =>
  `Lưu ý – Trang "${sheet}": thấy trang đang KHÔNG được bảo vệ: ${sheet}; cần trang được bảo vệ để không lỡ tay sửa công thức. Mở trang này, vào Xem lại → Bảo vệ Trang tính (Review → Protect Sheet), để trống mật khẩu rồi bấm OK.`;

let scene: Scene;
beforeEach(async () => {
  scene = await openSmall({ autoSave: true });
});

const isProtected = (sheet: string): boolean => sheetNamed(scene.store, sheet).protection !== null;

test.each(["Một", "Ba"])(
  "E05 %s cannot be unprotected: named, with what to do by hand, and all as it was",
  async (sheet) => {
    const { me, store, openPane } = scene;
    const before = dumpBook(store);
    const runner = createRunner(openPane());
    me.breakProtection(sheet, { unprotect: true });
    const ran = await runner.run(write, TWO_SHEETS, null);
    expect(ran).toMatchObject({ ok: false, halfDone: null });
    expect(tell(ran)).toEqual([locked(sheet)]);
    expect(dumpBook(store)).toEqual(before);
    me.breakProtection(sheet, { unprotect: false });
    expect(await runner.run(write, TWO_SHEETS, null)).toMatchObject({ ok: true, issues: [] });
    expect([isProtected("Một"), isProtected("Ba")]).toEqual([true, true]);
  }
);

test("E05 while one sheet cannot be unprotected, actions that leave it alone go on", async () => {
  const { me, openPane } = scene;
  const runner = createRunner(openPane());
  me.breakProtection("Ba", { unprotect: true });
  expect(await runner.run(write, TWO_SHEETS, null)).toMatchObject({ ok: false });
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true, issues: [] });
});

test("E05 after the person did what was said, it is written and the sheet is told to stand open", async () => {
  const { me, openPane } = scene;
  const runner = createRunner(openPane());
  me.breakProtection("Một", { unprotect: true });
  await runner.run(write, FIVE, null);
  me.breakProtection("Một", { unprotect: false });
  me.unprotectSheet("Một");
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true });
});

test("E06 somebody's password: named, nothing written, the password stays", async () => {
  const { me, store, openPane } = scene;
  me.unprotectSheet("Ba");
  me.protectSheet("Ba", "bí mật");
  const before = dumpBook(store);
  const ran = await createRunner(openPane()).run(write, TWO_SHEETS, null);
  expect(tell(ran)).toEqual([locked("Ba")]);
  expect(dumpBook(store)).toEqual(before);
  expect(sheetNamed(store, "Ba").protection?.password).toBe("bí mật");
});

test("E06 the state is looked at first: what stands open is neither opened nor protected", async () => {
  const { me, host, openPane } = scene;
  me.unprotectSheet("Một");
  expect(await createRunner(openPane()).run(write, FIVE, null)).toMatchObject({ ok: true });
  const touched = host.recorder.members().filter((member) => /\.(un)?protect$/.test(member));
  expect([touched, isProtected("Một")]).toEqual([[], false]);
});

test("E06 a colleague protects the sheet between the look and the writing: half done, then before", async () => {
  const { me, colleague, host, store, openPane } = scene;
  me.unprotectSheet("Ba");
  const before = dumpBook(store);
  const door = openPane();
  host.faults.beforeRequest(2, () => colleague.protectSheet("Ba", "khác"));
  const ran = await createRunner(door).run(write, TWO_SHEETS, null);
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets: ["Một", "Ba"] } });
  expect(tell(ran)[0]).toContain("trang đang được bảo vệ và Excel không cho phần mềm mở khóa");
  expect(await door.restore()).toEqual({ left: [] });
  me.unprotectSheet("Ba", "khác");
  expect(dumpBook(store)).toEqual(before);
});

test("E07 a sheet cannot be protected again: all is written, and it is said to stand open", async () => {
  const { me, store, openPane } = scene;
  me.breakProtection("Một", { protect: true });
  const ran = await createRunner(openPane()).run(write, FIVE, null);
  expect(ran).toMatchObject({ ok: true });
  expect(tell(ran)).toEqual([open("Một")]);
  expect(dumpBook(store).contents["Một"]).toMatchObject({ A1: 5, B1: ["=A1*2", 10] });
  const standing = store.sheets.filter(({ protection }) => protection === null);
  expect(standing.map(({ name }) => name)).toEqual(["Sheet1", "Một"]);
});

test("E07 of two sheets exactly those that stand open are named", async () => {
  const { me, openPane } = scene;
  me.breakProtection("Ba", { protect: true });
  const ran = await createRunner(openPane()).run(write, TWO_SHEETS, null);
  expect(tell(ran)).toEqual([open("Ba")]);
  expect([isProtected("Một"), isProtected("Ba")]).toEqual([true, false]);
});

test("E07 no new sheet can be protected: the book stands whole and every one is named", async () => {
  const whole = dumpBook(scene.store);
  const { store, openPane } = scene;
  for (const name of ["Một", "Hai 'B' &", "Ba"]) scene.me.deleteSheet(name);
  store.names.splice(0);
  store.customProperties.clear();
  const broken = new Map([["WorksheetProtection.protect", "AccessDenied"]] as const);
  openScene(store, { workbook: breakMembers(createWorkbookObject(store), broken) });
  const ran = await createRunner(openPane()).run(write, drawing(SMALL), null);
  expect(tell(ran)).toEqual([open("Một"), open("Hai 'B' &"), open("Ba")]);
  expect(dumpBook(store).contents).toEqual(whole.contents);
});

test("E07 a redrawn sheet that cannot be protected: the old one is gone all the same", async () => {
  const { store, openPane } = scene;
  const broken = new Map([["WorksheetProtection.protect", "AccessDenied"]] as const);
  openScene(store, { workbook: breakMembers(createWorkbookObject(store), broken) });
  const anew = plainBook([plainSheet("c", "Ba", [["mới"]])]);
  const changes = drawing(anew);
  const sheets = [{ kind: "removeSheet", sheet: "c" } as const, ...changes.sheets];
  const ran = await createRunner(openPane()).run(write, { ...changes, sheets }, null);
  expect(tell(ran)).toEqual([open("Ba")]);
  expect(dumpBook(store)).toMatchObject({
    tabs: ["Sheet1", "Một", "Hai 'B' &", "Ba"],
    contents: { Ba: { A1: "mới" } },
  });
  expect(await openPane().findUnfinished()).toBeNull();
  await openPane().apply(set("c", cell(1, 1, "mới", "z")));
});
