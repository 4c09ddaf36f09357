import { createBook } from "../../../../src/app/create-book";
import { planBook } from "../../../../src/app/plan-book";
import { createRunner } from "../../../../src/app/run-action";
import { copySheet } from "../../../office-host/store/sheets";
import { cellAt, sheetNamed } from "../../../office-host/store/inspect";
import { dumpBook, openEmpty, openSmall, smallestBloc } from "./excel-scene";
import { FIVE } from "./write-action";

test("E24 unit sheets are copies: every name stands once, for the workbook, and points where it was planned", async () => {
  const { store, openPane } = openEmpty();
  await createBook.run(smallestBloc(), null, openPane());
  const planned = planBook(smallestBloc()).names;
  const { names, ownNames } = dumpBook(store);
  expect(store.names).toHaveLength(planned.length);
  const wanted = planned.map(({ name, refersTo }) => [name, `=${refersTo}`]);
  expect(names).toEqual(Object.fromEntries(wanted));
  expect(ownNames).toEqual([]);
  expect(planned.filter(({ name }) => !name.startsWith("KTD_"))).toEqual([]);
});

test("E24 a name of ours is there already and points elsewhere: it points at the book, undo gives it back", async () => {
  const { store, openPane } = openEmpty({ autoSave: true });
  const old = { sheetId: null, comment: "", visible: true };
  store.names.push({ name: "KTD_BacDiem", refersTo: "=Sheet1!$A$1", ...old });
  const before = dumpBook(store);
  const runner = createRunner(openPane());
  expect(await runner.run(createBook, smallestBloc(), null)).toMatchObject({ ok: true });
  const bound = store.names.filter(({ name }) => name === "KTD_BacDiem");
  expect(bound.map(({ refersTo }) => refersTo)).toEqual(["='Tổng quan'!$B$31"]);
  expect(await runner.undoLast()).toMatchObject({ ok: true });
  const { names, ...others } = dumpBook(store);
  const { names: namesBefore, ...othersBefore } = before;
  expect(others).toEqual(othersBefore);
  expect(Object.keys(names)).toEqual(Object.keys(namesBefore));
  expect(names["KTD_BacDiem"]?.replaceAll("'", "")).toBe(namesBefore["KTD_BacDiem"]);
});

test("E24 a person copies our sheet: the copy with its own names is nobody's, writing goes to the original", async () => {
  const { store, openPane } = await openSmall();
  const copy = copySheet(store, sheetNamed(store, "Một"), 4);
  expect(copy.names.map(({ name }) => name)).toEqual(["KTD_sheet_a", "Hai"]);
  const door = openPane();
  const { sheets } = await door.read("all");
  expect(sheets.map(({ key }) => key)).toEqual([null, "a", "b", "c", null]);
  await door.apply(FIVE);
  expect(["Một", copy.name].map((name) => cellAt(store, name, "A1").value)).toEqual([5, 1]);
});
