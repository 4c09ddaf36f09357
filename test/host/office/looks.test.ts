import { createBook } from "../../../src/app/create-book";
import { planBook } from "../../../src/app/plan-book";
import { findBloc, listBlocIds } from "../../../src/app/shipped-blocs";
import { chooseSources } from "../../../src/host/office/plan-sheets";
import type { BookPlan } from "../../../src/plan/sheet-plan";
import { sampleSize } from "../../judges/programs";
import type { BookStore } from "../../office-host/store/book-store";
import { sheetNamed } from "../../office-host/store/inspect";
import { boundsOf, drawnByPlan } from "./drawn-by-plan";
import { drawnInExcel } from "./drawn-in-excel";
import { listDifferences } from "./drawn-sheet";
import { drawEveryMark } from "./every-mark";
import { openEmpty } from "./faults/excel-scene";

/** What differs between the plan's sheets and those in Excel: "Tổng quan C7 fill: …". */
function compareBook(sheets: BookPlan["sheets"], store: BookStore): readonly string[] {
  return sheets.flatMap((plan) => {
    const found = drawnInExcel(sheetNamed(store, plan.name), boundsOf(plan));
    return listDifferences(found, drawnByPlan(plan)).map((text) => `${plan.name} ${text}`);
  });
}

test.each(listBlocIds().slice(0, sampleSize(2, Infinity)))(
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

test("a sheet with every mark looks as planned", async () => {
  const scene = openEmpty({ autoSave: true });
  const changes = drawEveryMark();
  await scene.openPane().apply(changes);
  const plans = changes.sheets.flatMap((change) =>
    change.kind === "addSheet" ? [change.sheet] : []
  );
  expect(compareBook(plans, scene.store)).toEqual([]);
});
