import { USUAL_FORMS } from "../../../src/app/forms/form-ref";
import { planBook } from "../../../src/app/plan-book";
import { planForms } from "../../../src/app/forms/plan-forms";
import { isFormula } from "../../../src/plan/cells";
import { shippedInput } from "../../forms/form-book";
import { cellsOf, formulasOf, sheetOf } from "../../sheets/planned-cells";
import { bookOf } from "../live-book";
import { shippedSample } from "../shipped-sample";

test.each(shippedSample("dien-bien-2018"))(
  "the forms of %s hold values only and refer to nothing that stays behind",
  (id) => {
    const forms = planForms(bookOf(shippedInput(id)));
    expect(forms.sheets.map(({ key }) => key)).toEqual(["form.letter", "form.list"]);
    const cells = forms.sheets.flatMap(cellsOf);
    expect(cells.filter(({ content }) => isFormula(content))).toEqual([]);
    const own = new Set(forms.sheets.map(({ name }) => `'${name}'`));
    const used = formulasOf(forms).flatMap((it) => it.match(/'(?:[^']|'')*'(?=!)/g) ?? []);
    expect(used.filter((name) => !own.has(name))).toEqual([]);
    expect(formulasOf(forms).filter((it) => it.includes("KTD_"))).toEqual([]);
    expect(forms.names.map(({ name }) => name)).toEqual([
      "KTD_sheet_form.letter",
      "KTD_sheet_form.list",
    ]);
  }
);

test("each cell shows what it shows in the book, and looks the same", () => {
  const input = shippedInput("quang-ninh-2018");
  const whole = planBook(input, { forms: USUAL_FORMS });
  for (const frozen of planForms(bookOf(input)).sheets) {
    const live = sheetOf(whole, frozen.key);
    const shown = cellsOf(live)
      .filter(({ at }) => at.column <= live.print.area.right)
      .map(({ at, content }) => {
        const value = isFormula(content) ? content.value : content;
        return { at, content: isFormula(content) && value === "" ? null : value };
      });
    expect(cellsOf(frozen)).toEqual(shown);
    expect([frozen.styles, frozen.merges, frozen.print]).toEqual([
      live.styles,
      live.merges,
      live.print,
    ]);
  }
});
