import { checkForms } from "../../../src/app/forms/check-forms";
import type { FormTexts } from "../../../src/domain/bloc";
import { planBook } from "../../../src/app/plan-book";
import { openBook } from "../../../src/app/open-book";
import { USUAL_FORMS } from "../../../src/app/forms/form-ref";
import { rowOfLine } from "../../../src/forms/texts/text-lines";
import { shippedInput } from "../../forms/form-book";
import { mustBook, snapshotOf } from "../live-book";

/** What keeps the letter of Quảng Ninh from being final, when these texts were typed. */
function check(texts: Partial<FormTexts>, proposal = {}) {
  const forms = { fields: {}, wording: {}, ...texts };
  const input = shippedInput("quang-ninh-2018", { bloc: { forms }, proposal });
  const plan = planBook(input, { forms: USUAL_FORMS });
  return checkForms(mustBook(openBook(snapshotOf(plan))), USUAL_FORMS);
}

const at = (id: string) => ({ sheet: "Nội dung biểu mẫu", cell: `C${rowOfLine(id)}` });

test("empty fields are listed with their cells, so the form is not final (G01)", () => {
  const found = check({}, { signerPosition: "", signerName: "Nguyễn Thị An" });
  expect(found).toEqual([
    {
      code: "form.field-missing",
      severity: "warning",
      at: { sheet: "Tổng quan", cell: "B43" },
      params: { name: "Chức vụ người ký" },
    },
  ]);
});

test("a legal basis of another time is an error at its cell", () => {
  const fields = { "basis.1": "Nghị định số 98/2023/NĐ-CP", "basis.2": "Luật 01/2030/QH20" };
  const issues = check({ fields }).filter(({ code }) => code.startsWith("form.basis"));
  expect(issues).toEqual([
    {
      code: "form.basis-not-in-force",
      severity: "error",
      at: at("basis.1"),
      params: { found: "98/2023/NĐ-CP", from: "01/01/2024", to: "30/06/2025" },
    },
    {
      code: "form.basis-unknown",
      severity: "tip",
      at: at("basis.2"),
      params: { found: "01/2030/QH20" },
    },
  ]);
});

test("a word in braces that nothing stands for is named; those of the sentence and the common ones are not", () => {
  const wording = { "letter.opening": "{khối} trình {tên lạ}", "letter.slot": "{số}. {hình thức}" };
  expect(check({ wording }).filter(({ code }) => code === "form.unknown-token")).toEqual([
    {
      code: "form.unknown-token",
      severity: "warning",
      at: at("letter.opening"),
      params: { found: "{tên lạ}" },
    },
  ]);
});

test("a text too long for a page is named with its length, and stays whole (G03)", () => {
  const wording = { "letter.closing": "dài ".repeat(600) };
  const [issue] = check({ wording }).filter(({ code }) => code === "form.text-long");
  expect(issue).toMatchObject({ at: at("letter.closing"), params: { count: 2399, max: 2000 } });
});
