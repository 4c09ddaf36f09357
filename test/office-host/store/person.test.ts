import { openBook } from "../members/open-book";
import { cellAt, dumpContents, dumpLooks, sheetNames } from "./inspect";
import { personAt } from "./person";

test("a person types, within what protection allows, and no write is counted", () => {
  const { store, person } = openBook({ culture: "vi-VN" });
  expect(person.type("Sheet1", "A1", "9,5")).toBe(true);
  expect(person.type("Sheet1", "A2", "=A1*2")).toBe(true);
  expect(person.type("Sheet1", "A3", "=(A1")).toBe(false);
  person.protectSheet("Sheet1", "pw");
  expect(person.type("Sheet1", "A1", "1")).toBe(false);
  person.unprotectSheet("Sheet1", "pw");
  person.putBack("Sheet1", "A2", { formula: "A1*4", value: null });
  expect(dumpContents(store)).toEqual({ Sheet1: { A1: 9.5, A2: ["=A1*4", 38] } });
  expect(store.writes).toBe(0);
});

test("a person arranges sheets", () => {
  const { store, person } = openBook();
  person.addSheet("Của tôi", [["a", "1"], ["=B1+1"]]);
  person.renameSheet("Sheet1", "Đầu");
  person.moveSheet("Của tôi", 0);
  person.showSheet("Đầu", "Hidden");
  person.merge("Của tôi", "A5:B6");
  expect(sheetNames(store)).toEqual(["Của tôi", "Đầu"]);
  expect(dumpContents(store)).toEqual({ "Của tôi": { A1: "a", B1: 1, A2: ["=B1+1", 2] }, Đầu: {} });
  expect(dumpLooks(store, "Của tôi")).toMatchObject({ merges: ["A5:B6"], visibility: "Visible" });
  expect(() => person.deleteSheet("Của tôi")).toThrow("InvalidOperation");
  expect(() => cellAt(store, "Không có", "A1")).toThrow("No sheet Không có");
});

test("every change is told to who listens, with who made it", () => {
  const { store, person } = openBook();
  const seen: unknown[] = [];
  const stop = store.onChange((change) => seen.push(change));
  person.type("Sheet1", "B2", "1");
  personAt(store, "Remote").type("Sheet1", "A1:A2", "2");
  stop();
  person.type("Sheet1", "C3", "1");
  const sheetId = store.sheets[0]?.id;
  expect(seen).toEqual([
    { event: "DataChanged", sheetId, address: "B2", source: "Local" },
    { event: "DataChanged", sheetId, address: "A1:A2", source: "Remote" },
  ]);
});
