import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import { planBook } from "../../src/app/plan-book";
import { summarizeChanges } from "../../src/app/summarize-changes";
import { NO_CHANGES, type ChangeSet } from "../../src/plan/changes";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { bookOf } from "./live-book";

const PLAN = planBook(LIVE_BLOC, { forms: USUAL_FORMS });
const sheetOf = (key: string) => {
  const found = PLAN.sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`No sheet ${key}`);
  return found;
};
const at = { row: 10, column: 9 };

test("a new book: sheets only, none of your cells", () => {
  const sheets = PLAN.sheets.map((sheet) => ({ kind: "addSheet" as const, sheet }));
  expect(summarizeChanges({ ...NO_CHANGES, sheets }, null)).toMatchObject({
    added: 12,
    redrawn: 0,
    removed: 0,
    cells: 0,
    overwritten: 0,
  });
});

test("cells by tab name; what a person typed counts as overwritten, an old formula and an empty cell do not", () => {
  const changes: ChangeSet = {
    ...NO_CHANGES,
    sheets: [
      {
        kind: "setCells",
        sheet: "unit:DV1",
        cells: [
          { at, before: null, after: 5 },
          { at, before: "", after: 5 },
          { at, before: 4, after: 5 },
          { at, before: { formula: "A1", value: 1 }, after: 5 },
        ],
      },
      { kind: "setCells", sheet: "unit:DV2", cells: [] },
    ],
  };
  expect(summarizeChanges(changes, bookOf(LIVE_BLOC))).toEqual({
    added: 0,
    redrawn: 0,
    removed: 0,
    cells: 4,
    overwritten: 1,
    sheets: [{ name: "01 DV1", kind: "changed", cells: 4, overwritten: 1 }],
  });
});

test("a sheet that goes and comes is drawn again; one that only goes is removed", () => {
  const changes: ChangeSet = {
    ...NO_CHANGES,
    sheets: [
      { kind: "removeSheet", sheet: "form.letter", drawn: sheetOf("form.letter") },
      { kind: "addSheet", sheet: sheetOf("form.letter") },
      { kind: "removeSheet", sheet: "form.list", drawn: sheetOf("form.list") },
    ],
  };
  const none = { cells: 0, overwritten: 0 };
  expect(summarizeChanges(changes, null).sheets).toEqual([
    { name: "Tờ trình", kind: "redrawn", ...none },
    { name: "Danh sách kèm theo", kind: "removed", ...none },
  ]);
});
