import { checkBook } from "../../../src/app/check-book";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { toSerial } from "../../../src/plan/dates";
import { disagreements, mustBook, openLive, shownAt, type } from "../../app/live-book";
import { SHARE_BLOC } from "./share-bloc";

const PLAN = planBook(SHARE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

const results = () => Object.fromEntries(mustBook(openBook(live.snapshot())).entries.results);
const told = () =>
  checkBook(mustBook(openBook(live.snapshot())))
    .filter(({ code }) => code !== "award.over-percent")
    .map(({ code, at }) => `${code} ${at?.cell ?? ""}`);

test("nothing is entered in a new book, and nothing is asked for", () => {
  expect(results()).toEqual({});
  expect(told()).toEqual([]);
  expect(shownAt(live.snapshot(), "awards", "O16")).toBe("Kết quả khen thưởng ✎");
});

test("result, number and date are read; the proposal stays as it was", async () => {
  await type(
    live,
    ["awards", "O17", "cờ CO"],
    ["awards", "P17", "12/QĐ-UBND"],
    ["awards", "Q17", toSerial("2026-01-15")],
    ["awards", "O18", "Không được tặng"],
    ["awards", "P19", 7]
  );
  expect(results()).toEqual({
    A: { slot: "CO", number: "12/QĐ-UBND", date: "2026-01-15" },
    B: { slot: "", number: "", date: "" },
    C: { slot: null, number: "7", date: "" },
  });
  expect(shownAt(live.snapshot(), "awards", "M18")).toBe("Cờ CO");
});

test("cuts are told at their cells: refused with what it falls back to, decided otherwise, without a number, not decided yet", async () => {
  await type(
    live,
    ["awards", "O17", "Không được tặng"],
    ["awards", "O18", "Cờ BK"],
    ["awards", "P18", "12/QĐ-UBND"],
    ["awards", "Q18", toSerial("2026-01-15")],
    ["awards", "O19", "Cờ CO"],
    ...["O20", "O21", "O22", "O23"].flatMap(
      (cell) =>
        [
          ["awards", cell, "Cờ BK"],
          ["awards", cell.replace("O", "P"), "13/QĐ-UBND"],
          ["awards", cell.replace("O", "Q"), toSerial("2026-01-15")],
        ] as const
    )
  );
  expect(told()).toEqual([
    "award.refused O17",
    "award.decided-otherwise O18",
    "award.decided-otherwise O19",
    "award.result-without-number P19",
    "award.result-missing O24",
  ]);
  const issues = checkBook(mustBook(openBook(live.snapshot())));
  expect(issues.find(({ code }) => code === "award.refused")?.params).toEqual({
    award: "Cờ CO",
    other: "Cờ BK",
  });
  expect(
    issues.filter(({ code }) => code === "award.decided-otherwise").map(({ severity }) => severity)
  ).toEqual(["tip", "warning"]);
});

test("an award that is not in the list and a date that is none are told at their cells", async () => {
  await type(live, ["awards", "O17", "Huy chương"], ["awards", "Q18", "hôm qua"]);
  const { issues } = openBook(live.snapshot());
  expect(issues.map(({ code, at }) => `${code} ${at?.cell ?? ""}`)).toEqual([
    "award.unknown-slot O17",
    "book.cell-unreadable Q18",
  ]);
});

test("a decision that departs from the proposal without a reason is an error: it goes into the minutes (B07)", async () => {
  await type(live, ["awards", "K17", "Không đề nghị"]);
  const issues = checkBook(mustBook(openBook(live.snapshot())));
  expect(issues.find(({ code }) => code === "award.decision-without-reason")).toMatchObject({
    severity: "error",
    at: { cell: "L17" },
  });
  await type(live, ["awards", "L17", "Biên bản họp khối ngày 10/12"]);
  expect(told()).toEqual([]);
});

test("a book from before these columns is read as it was: no results", () => {
  const snapshot = live.snapshot();
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.key === "awards"
      ? {
          ...sheet,
          rows: sheet.rows.map((row) => row.map((cell, i) => (i > 12 ? undefined : cell))),
        }
      : sheet
  );
  const { book, issues } = openBook({ ...snapshot, sheets });
  expect(issues).toEqual([]);
  expect(book?.entries.results.size).toBe(0);
});
