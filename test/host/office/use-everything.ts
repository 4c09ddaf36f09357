import type { Action } from "../../../src/app/action";
import { createBook } from "../../../src/app/create-book";
import { fillForms } from "../../../src/app/forms/fill-forms";
import { USUAL_FORMS } from "../../../src/app/forms/form-ref";
import type { FillInput } from "../../../src/app/fill-input";
import { fillScores } from "../../../src/app/fill-scores";
import { mustBook, RANKED_AT } from "../../app/live-book";
import { openBook } from "../../../src/app/open-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import { HalfDone, type Workbook } from "../../../src/host/port";
import type { Receipt } from "../../../src/plan/changes";
import { drawEveryMark } from "./every-mark";
import type { Scene } from "./faults/excel-scene";
import { largeBloc } from "./large-book";

const SCORES: FillInput = {
  rows: [{ line: 2, unit: "DV01", criterion: "1.1", value: "4", note: "=Thiếu minh chứng" }],
  layer: "checked",
  file: "diem.csv",
};

/** Does everything that a person can do with a book in an empty workbook, once; the workbook is empty again afterwards. */
export async function useEverything(scene: Scene): Promise<void> {
  const door = scene.openPane();
  const stop = door.onChange(() => undefined);
  const created = await createBook.run(largeBloc(3, 8), null, door);
  await door.read([{ sheet: "ranking", rectangle: { top: 1, left: 1, bottom: 9, right: 4 } }]);
  await door.select("ranking", { row: 8, column: 4 });
  await door.select({ tab: "Không có" }, { row: 8, column: 4 });
  await door.findSelection();
  const filled = await run(fillScores, SCORES, door);
  await door.apply(filled.undo);
  await repairAll(scene, door);
  await breakOffAll(scene);
  await door.apply((await door.apply(drawEveryMark())).undo);
  stop();
  await door.apply({ ...created.undo, sheets: created.undo.sheets.map(withoutDrawing) });
}

/** What a later action has put into a sheet goes with it. */
function withoutDrawing(change: Receipt["undo"]["sheets"][number]) {
  return change.kind === "removeSheet" ? { kind: change.kind, sheet: change.sheet } : change;
}

async function run<Input>(action: Action<Input>, input: Input, door: Workbook): Promise<Receipt> {
  const book = mustBook(openBook(await door.read("all")));
  const receipt = await action.run(input, book, door);
  if (receipt.done.sheets.length === 0) throw new Error(`${action.id} wrote nothing`);
  return receipt;
}

const LETTER = "Tờ trình";

/** A formula overwritten, a computed sheet gone, a form gone, a form written over. */
async function repairAll({ me }: Scene, door: Workbook): Promise<void> {
  const { sheets } = await door.read("all");
  const nameOf = (key: string): string => sheets.find((sheet) => sheet.key === key)?.name ?? "";
  me.putBack(nameOf("ranking"), "D8", 99);
  await run(refreshRanking, RANKED_AT, door);
  me.deleteSheet(nameOf("ranking"));
  const drawn = await run(refreshRanking, RANKED_AT, door);
  await door.apply(drawn.undo);
  await run(refreshRanking, RANKED_AT, door);
  const choice = { forms: USUAL_FORMS };
  const made = await run(fillForms, choice, door);
  me.deleteSheet(LETTER);
  await run(fillForms, choice, door);
  me.putBack(LETTER, "D4", "Tự do");
  const redrawn = await run(fillForms, choice, door);
  await door.apply(redrawn.undo);
  await run(fillForms, choice, door);
  await door.apply(made.undo);
}

/** Writing breaks off half way, once in cells and once in a new sheet; a pane that is opened anew puts back what stood before. */
async function breakOffAll(scene: Scene): Promise<void> {
  await breakOff(scene, 22, (door) => run(fillScores, SCORES, door));
  const { sheets } = await scene.openPane().read("all");
  scene.me.deleteSheet(sheets.find(({ key }) => key === "ranking")?.name ?? "");
  await breakOff(scene, 200, (door) => run(refreshRanking, RANKED_AT, door));
  await run(refreshRanking, RANKED_AT, scene.openPane());
}

/** Reading takes two requests, looking first one; the next one writes and is done so many actions far. */
async function breakOff(
  { host, openPane }: Scene,
  afterActions: number,
  write: (door: Workbook) => Promise<Receipt>
): Promise<void> {
  host.faults.breakOff(host.recorder.requests().length + 4, afterActions, "GeneralException");
  const failed = await write(openPane()).catch((error: unknown) => error);
  if (!(failed instanceof HalfDone)) throw new Error(`Not half done: ${String(failed)}`);
  const next = openPane();
  if (!(await next.findUnfinished())) throw new Error("Nothing to restore");
  await next.restore();
}
