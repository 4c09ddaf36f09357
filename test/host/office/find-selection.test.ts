import { HostFault } from "../../../src/host/port";
import { openEmpty } from "./faults/excel-scene";

const ROWS = [
  ["Đơn vị", "Điểm"],
  ["A", "1"],
];

function openTable() {
  const scene = openEmpty();
  scene.me.addSheet("Bảng 'B' riêng", ROWS);
  scene.me.select("Bảng 'B' riêng", "B1:C9");
  return { ...scene, door: scene.openPane() };
}

test("a block of cells on anybody's sheet, in one round trip that changes nothing", async () => {
  const { door, host } = openTable();
  const area = { top: 1, left: 2, bottom: 9, right: 3 };
  expect(await door.findSelection()).toEqual({ tab: "Bảng 'B' riêng", area });
  expect(host.recorder.requests()).toHaveLength(1);
  expect(host.recorder.notImplemented()).toEqual([]);
});

test("a picture or several areas are no block of cells", async () => {
  const { door, host } = openTable();
  host.faults.refuse(1, "InvalidSelection");
  expect(await door.findSelection()).toBeNull();
});

test("an Excel that fails says so", async () => {
  const { door, host } = openTable();
  host.faults.refuse(1, "GeneralException");
  await expect(door.findSelection()).rejects.toBeInstanceOf(HostFault);
});

test("a cell of anybody's sheet is shown by the sheet's name", async () => {
  const { door, me, store } = openTable();
  me.select("Sheet1", "A1");
  await door.select({ tab: "Bảng 'B' riêng" }, { row: 2, column: 2 });
  const shown = store.sheets.find(({ id }) => id === store.activeSheetId);
  expect([shown?.name, store.selection]).toEqual([
    "Bảng 'B' riêng",
    { top: 2, left: 2, bottom: 2, right: 2 },
  ]);
});
