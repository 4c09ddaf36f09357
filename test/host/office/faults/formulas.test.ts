import { planBook } from "../../../../src/app/plan-book";
import { createBook } from "../../../../src/app/create-book";
import { findBloc } from "../../../../src/app/shipped-blocs";
import { listFilled } from "../../../../src/plan/diff-sheet";
import { isFormula } from "../../../../src/plan/cells";
import { sampleSize } from "../../../judges/programs";
import { cellAt } from "../../../office-host/store/inspect";
import { BLOC_IDS, dumpBook, openEmpty, openSmall, smallestBloc, type Scene } from "./excel-scene";
import { FIVE } from "./write-action";

const LONGEST = 1_000;

test.each(BLOC_IDS)("E23 no formula of %s is longer than 1,000 characters", (id) => {
  const input = findBloc(id);
  if (!input) throw new Error(`No bloc ${id}`);
  const { sheets } = planBook(input);
  const formulas = sheets.flatMap((sheet) => [
    ...listFilled(sheet).flatMap(({ content }) => (isFormula(content) ? [content.formula] : [])),
    ...sheet.conditionalFormats.map(({ formula }) => formula),
    ...sheet.validations.map(({ rule }) => JSON.stringify(rule)),
  ]);
  expect(formulas.length).toBeGreaterThan(300);
  expect(formulas.filter((formula) => formula.length > LONGEST)).toEqual([]);
});

let english: Scene;
beforeAll(async () => {
  english = openEmpty({ culture: "en-US" });
  await createBook.run(smallestBloc(), null, english.openPane());
});

test("E23 what reaches Excel is no longer than what was planned", () => {
  const formulas = Object.values(dumpBook(english.store).contents)
    .flatMap((cells) => Object.values(cells))
    .flatMap((content) => (Array.isArray(content) ? [String(content[0])] : []));
  expect(formulas.length).toBeGreaterThan(300);
  expect(formulas.filter((formula) => formula.length > LONGEST)).toEqual([]);
});

test.each((["vi-VN", "de-DE"] as const).slice(0, sampleSize(1, 2)))(
  "E25 in an Excel of %s the book is the same, and nothing local leaves the code",
  async (culture) => {
    const sent = english.host.recorder.requests();
    const scene = openEmpty({ culture });
    await createBook.run(smallestBloc(), null, scene.openPane());
    expect(dumpBook(scene.store)).toEqual(dumpBook(english.store));
    const sizes = ({ actions, isWrite }: (typeof sent)[number]) => [actions, isWrite];
    expect(scene.host.recorder.requests().map(sizes)).toEqual(sent.map(sizes));
    expect(scene.host.recorder.members().filter((name) => /local|separator/i.test(name))).toEqual(
      []
    );
  }
);

test("E25 a person types a decimal comma: read as the number, written beside it as one", async () => {
  const { me, store, openPane } = await openSmall({ culture: "vi-VN" });
  me.unprotectSheet("Một");
  me.type("Một", "C1", "9,5");
  await openPane().apply(FIVE);
  const { sheets } = await openPane().read([{ sheet: "a" }]);
  expect(sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual([5, 10, 9.5]);
  expect(cellAt(store, "Một", "B1")).toMatchObject({ formula: "=A1*2", value: 10 });
});
