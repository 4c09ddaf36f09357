import { countChartBytes } from "../../../../src/host/office/features/charts";
import type { BookPlan } from "../../../../src/plan/sheet-plan";
import { dumpLooks } from "../../../office-host/store/inspect";
import { chartedBook, chartedSheet, SIMPLE, STACKED } from "../../files/charted-plan";
import { drawing, dumpBook, openEmpty } from "../faults/excel-scene";

/** Bytes of the requests that draw a book. */
async function countSent(book: BookPlan): Promise<number> {
  const scene = openEmpty({ autoSave: true });
  await scene.openPane().apply(drawing(book));
  return scene.host.recorder.totals().requestBytes;
}

test("charts show the cells of the plan, and go with their sheet", async () => {
  const scene = openEmpty({ autoSave: true });
  const empty = dumpBook(scene.store);
  const door = scene.openPane();
  const { undo, notes } = await door.apply(drawing(chartedBook()));
  const name = chartedSheet().name;
  const charts = dumpLooks(scene.store, name)["charts"] as readonly {
    series: readonly { values: string; categories: string }[];
  }[];
  expect(charts.map(({ series }) => series.map((one) => [one.values, one.categories]))).toEqual([
    [
      [`${name}!B2:C2`, `${name}!B1:C1`],
      [`${name}!B3:C3`, `${name}!B1:C1`],
    ],
    [[`${name}!B2:C2`, `${name}!B1:C1`]],
  ]);
  expect(notes).toEqual([]);
  await door.apply(undo);
  expect(dumpBook(scene.store)).toEqual(empty);
});

test("a chart about a sheet that is not there is left out, the sheet stands", async () => {
  const gone = { ...STACKED, categories: { ...STACKED.categories, sheet: "gone" } };
  const scene = openEmpty({ autoSave: true });
  await scene.openPane().apply(drawing(chartedBook([gone, SIMPLE])));
  const charts = dumpLooks(scene.store, chartedSheet().name)["charts"] as readonly unknown[];
  expect(charts).toHaveLength(1);
});

test("charts are noted as missing only where some were to be drawn", async () => {
  const notesOf = async (book: BookPlan) => {
    const { notes } = await openEmpty({ apiSet: "1.7", autoSave: true })
      .openPane()
      .apply(drawing(book));
    return notes.flatMap((note) => (note.kind === "without" ? [note.feature] : []));
  };
  expect(await notesOf(chartedBook())).toEqual(["validation", "print", "charts"]);
  expect(await notesOf(chartedBook([]))).toEqual(["validation", "print"]);
});

test.each([
  ["stacked", STACKED],
  ["simple", SIMPLE],
])("a %s chart takes no more of a request than is counted for it", async (_kind, chart) => {
  const taken = (await countSent(chartedBook([chart]))) - (await countSent(chartedBook([])));
  expect(taken).toBeGreaterThan(3000);
  expect(taken).toBeLessThanOrEqual(countChartBytes(chart));
});
