import type { Model } from "@ironcalc/wasm";

import { isFormula } from "../../../src/plan/cells";
import { LIVE_BLOC } from "../live-bloc";
import { cellsOf } from "../../forms/form-book";
import { testEngine } from "../../host/memory/engine";
import { draftBook } from "./draft-book";

/** The copy in a spreadsheet engine that moves formulas itself when rows come and go. */
function openCopy(): Model {
  const [sheet] = draftBook(LIVE_BLOC).sheets;
  if (!sheet) throw new Error("No sheet");
  const model = testEngine().createModel();
  model.pauseEvaluation();
  for (const { at, content } of cellsOf(sheet)) {
    if (content === null || content === "") continue;
    const text = isFormula(content) ? `=${content.formula}` : asInput(content);
    model.setUserInput(0, at.row, at.column, text);
  }
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

const asInput = (content: string | number | boolean): string =>
  typeof content === "string" ? `'${content}` : String(content);

const shown = (model: Model, row: number, column: number): string =>
  model.getFormattedCellValue(0, row, column);

const rowOf = (model: Model, code: string): number => {
  const rows = Array.from({ length: 60 }, (_, i) => i + 1);
  const found = rows.find((row) => shown(model, row, 1) === code);
  if (found === undefined) throw new Error(`No line ${code}`);
  return found;
};

const check = (model: Model, code: string): readonly string[] => {
  const row = rowOf(model, code);
  return [shown(model, row, 12), shown(model, row, 13)];
};

test("sums follow rows that are inserted, typed into, and removed", () => {
  const model = openCopy();
  expect(check(model, "I")).toEqual(["30", "Đủ"]);
  expect(shown(model, 5, 1)).toBe("Các tổng điểm, mã và khung xếp loại đều đủ");

  const row = rowOf(model, "I.1");
  model.insertRows(0, row, 2);
  ["I.8", "Tiêu chí", "Mới", "2.5", "2"].forEach((text, i) =>
    model.setUserInput(0, row, i + 1, text)
  );
  model.setUserInput(0, row, 11, "I");
  expect(check(model, "I")).toEqual(["35", "Thừa 5 điểm"]);

  model.setUserInput(0, row, 4, "hai");
  expect(check(model, "I")).toEqual(["30", "Đủ"]);

  model.deleteRows(0, rowOf(model, "I.2"), 1);
  expect(check(model, "I")[1]).toMatch(/^Thiếu \d+ điểm$/u);
  model.free();
});

test("a row inserted under the headers, and one above the first table, are counted", () => {
  const model = openCopy();
  model.insertRows(0, 7, 1);
  ["I.8", "Tiêu chí", "Mới", "1"].forEach((text, i) => model.setUserInput(0, 7, i + 1, text));
  model.setUserInput(0, 7, 11, "I");
  expect(check(model, "I")).toEqual(["31", "Thừa 1 điểm"]);
  const end = Array.from({ length: 90 }, (_, i) => i + 1).find((row) =>
    shown(model, row, 1).startsWith("XẾP LOẠI")
  );
  const last = (end ?? 0) - 1;
  model.insertRows(0, last, 1);
  ["I.7", "Tiêu chí", "Mới", "3"].forEach((text, i) => model.setUserInput(0, last, i + 1, text));
  model.setUserInput(0, last, 11, "I");
  expect(check(model, "I")).toEqual(["34", "Thừa 4 điểm"]);
  model.free();
});

test("two lines of one code, a line that belongs nowhere", () => {
  const model = openCopy();
  const row = rowOf(model, "I.2");
  model.setUserInput(0, row, 1, "I.1");
  expect(check(model, "I.1")[1]).toBe("Trùng mã");
  model.setUserInput(0, row, 1, "I.2");
  model.setUserInput(0, row, 11, "IX");
  expect(check(model, "I.2")[1]).toBe("Thuộc nhóm: không có mã này");
  model.setUserInput(0, row, 11, "");
  expect(check(model, "I.2")[1]).toBe("Chưa ghi thuộc nhóm");
  model.free();
});
