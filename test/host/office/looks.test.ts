import { createBook } from "../../../src/app/create-book";
import { planBook } from "../../../src/app/plan-book";
import { findBloc } from "../../../src/app/shipped-blocs";
import { chooseSources } from "../../../src/host/office/plan-sheets";
import { rectangle } from "../../../src/plan/cells";
import type { BookPlan } from "../../../src/plan/sheet-plan";
import { LAST_COLUMN, LAST_ROW } from "../../office-host/store/areas";
import type { BookStore } from "../../office-host/store/book-store";
import { sheetNamed } from "../../office-host/store/inspect";
import { setOver } from "../../office-host/store/layers";
import {
  NO_VALIDATION,
  type SheetState,
  type ValidationState,
} from "../../office-host/store/sheet";
import { boundsOf, drawnByPlan } from "./drawn-by-plan";
import { drawnInExcel } from "./drawn-in-excel";
import { listDifferences } from "./drawn-sheet";
import { drawEveryMark } from "./every-mark";
import { BLOC_IDS, openEmpty } from "./faults/excel-scene";

/** What differs between the plan's sheets and those in Excel: "Tổng quan C7 fill: …". */
function compareBook(sheets: BookPlan["sheets"], store: BookStore): readonly string[] {
  return sheets.flatMap((plan) => {
    const found = drawnInExcel(sheetNamed(store, plan.name), boundsOf(plan));
    return listDifferences(found, drawnByPlan(plan)).map((text) => `${plan.name} ${text}`);
  });
}

test.each(BLOC_IDS)(
  "%s: every cell looks as planned, also on sheets that are copies",
  async (id) => {
    const bloc = findBloc(id);
    if (!bloc) throw new Error(`No bloc ${id}`);
    const { sheets } = planBook(bloc);
    const scene = openEmpty({ autoSave: true });
    await createBook.run(bloc, null, scene.openPane());
    expect(chooseSources(sheets).filter(({ source }) => source !== null)).not.toEqual([]);
    expect(compareBook(sheets, scene.store)).toEqual([]);
  },
  240_000
);

/** The sheets with every mark as they stand in Excel, and their plans. */
async function openEveryMark() {
  const scene = openEmpty({ autoSave: true });
  const changes = drawEveryMark();
  await scene.openPane().apply(changes);
  const plans = changes.sheets.flatMap((change) =>
    change.kind === "addSheet" ? [change.sheet] : []
  );
  return { store: scene.store, plans };
}

test("sheets with every mark look as planned", async () => {
  const { store, plans } = await openEveryMark();
  expect(compareBook(plans, store)).toEqual([]);
});

test("whatever is drawn differently is seen", async () => {
  const { store, plans } = await openEveryMark();
  const sheet = sheetNamed(store, "Mọi vẻ 1");
  const at = (row: number, column: number) => rectangle({ row, column });
  const { cells, below } = sheet.looks;
  setOver(cells.bold, at(3, 2), false);
  setOver(cells.locked, at(5, 5), false);
  setOver(cells.fontSize, at(10, 5), 11);
  setOver(cells.numberFormat, at(4, 3), "General");
  setOver(below.style, at(6, 2), "Continuous");
  setOver(sheet.columnWidths, { ...at(1, 1), bottom: LAST_ROW }, 120);
  setOver(sheet.rowHeights, { ...at(3, 1), right: LAST_COLUMN }, 40);
  setOver(sheet.validations, at(6, 2), NO_VALIDATION);
  sheet.validations.layers.push({ area: { ...at(9, 2), right: 3 }, value: custom(sheet) });
  sheet.merges = [];
  sheet.conditionals.push(...sheet.conditionals);
  sheet.charts.pop();
  sheet.tabColor = "";
  sheet.frozen = null;
  sheet.print.margins.top += 1;
  sheet.print.texts.evenPages.leftFooter = "chẵn";
  sheet.print.rowBreaks = [6];
  sheet.protection = null;
  const places = compareBook(plans, store).map((text) => text.split(":")[0]);
  expect(places).toEqual([
    "Mọi vẻ 1 B3 bold",
    "Mọi vẻ 1 C4 numberFormat",
    "Mọi vẻ 1 E5 locked",
    "Mọi vẻ 1 B6 lineBelow",
    "Mọi vẻ 1 B6 rule",
    "Mọi vẻ 1 B6 corner",
    "Mọi vẻ 1 B6 error",
    "Mọi vẻ 1 B6 prompt",
    "Mọi vẻ 1 B7 lineAbove",
    "Mọi vẻ 1 C9 rule",
    "Mọi vẻ 1 C9 corner",
    "Mọi vẻ 1 C9 error",
    "Mọi vẻ 1 C9 prompt",
    "Mọi vẻ 1 E10 fontSize",
    "Mọi vẻ 1 sheet widths",
    "Mọi vẻ 1 sheet heights",
    "Mọi vẻ 1 sheet merges",
    "Mọi vẻ 1 sheet conditionals",
    "Mọi vẻ 1 sheet charts",
    "Mọi vẻ 1 page margins",
    "Mọi vẻ 1 page breaks",
    "Mọi vẻ 1 page otherTexts",
    "Mọi vẻ 1 sheet tabColor",
    "Mọi vẻ 1 sheet frozen",
    "Mọi vẻ 1 sheet allowed",
    "Mọi vẻ 1 sheet password",
  ]);
});

/** The rule with a formula of its own that the sheet has. */
function custom({ validations }: SheetState): ValidationState {
  const found = validations.layers.find(({ value }) => value.type === "Custom");
  if (!found) throw new Error("No rule with a formula");
  return found.value;
}
