import { checkNewBook, createBook, startEntries } from "../../src/app/create-book";
import { planBook } from "../../src/app/plan-book";
import { openBook } from "../../src/app/open-book";
import { decimal } from "../../src/domain/decimal";
import { makeBloc, makeCriterion, makeRuleset } from "../domain/samples";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { disagreements, openLive } from "./live-book";

const EMPTY = { title: "", sheets: [], names: [], properties: new Map<string, string>() };

test("a sound bloc may be made; faults of ruleset and members stand in the way", () => {
  expect(createBook.check(LIVE_BLOC, null)).toEqual({ ready: true, issues: [] });
  const bloc = makeBloc(["DV1", "DV1"]);
  const ruleset = makeRuleset([makeCriterion("1", 10)], { scale: decimal(11) });
  const { ready, issues } = createBook.check({ ...LIVE_BLOC, bloc, ruleset }, null);
  expect(ready).toBe(false);
  expect(issues.map(({ code }) => code)).toEqual(["ruleset.scale-sum", "bloc.duplicate-unit"]);
});

test("holes between classes stand in the way until someone says that they are meant", () => {
  const [top, ...others] = LIVE_BLOC.ruleset.bands;
  if (!top) throw new Error("a band");
  const ruleset = { ...LIVE_BLOC.ruleset, bands: [{ ...top, from: decimal(95) }, ...others] };
  const severities = (acceptBandGaps: boolean) =>
    checkNewBook({ bloc: LIVE_BLOC.bloc, ruleset, acceptBandGaps }).map(({ code, severity }) => [
      code,
      severity,
    ]);
  expect(severities(false)).toEqual([["ruleset.band-gap", "error"]]);
  expect(severities(true)).toEqual([["ruleset.band-gap", "warning"]]);
});

test("a sheet of somebody else with a name that the book needs stands in the way (E20)", () => {
  const presentNames = ["Sheet1", "XẾP HẠNG".normalize("NFD"), "01 dv1"];
  expect(createBook.check({ ...LIVE_BLOC, presentNames }, null)).toEqual({
    ready: false,
    issues: presentNames.slice(1).map((name) => ({
      code: "host.taken",
      severity: "error",
      at: { sheet: name },
      params: { name },
    })),
  });
  expect(createBook.check({ ...LIVE_BLOC, presentNames: ["Sheet1"] }, null).ready).toBe(true);
});

test("do, undo, redo: the sheets of a new book come, go and come again", async () => {
  const live = openLive({ ...EMPTY, sheets: [] });
  const before = live.snapshot();
  const receipt = await createBook.run(LIVE_BLOC, null, live);
  expect(receipt.done).toEqual(createBook.preview(LIVE_BLOC, null));
  const after = live.snapshot();
  expect(after.sheets.map(({ key }) => key)).toEqual(
    planBook(LIVE_BLOC).sheets.map(({ key }) => key)
  );
  expect([openBook(after).issues, disagreements(after)]).toEqual([[], []]);
  const undone = await live.apply(receipt.undo);
  expect(live.snapshot()).toEqual(before);
  await live.apply(undone.undo);
  expect(live.snapshot()).toEqual(after);
  live.close();
});

test("a new book starts with nothing entered, and without what is not assigned", () => {
  const bloc = {
    ...LIVE_BLOC.bloc,
    notAssigned: [{ unit: "DV2", criterion: "III", reason: "Không có", sample: false }],
  };
  const { scores } = startEntries(bloc, LIVE_BLOC.ruleset);
  const open = [...scores].map(([unit, entries]) => [
    unit,
    [...entries].filter(([, { assigned }]) => !assigned).map(([code]) => code),
  ]);
  expect(open).toEqual([
    ["DV1", []],
    ["DV2", ["III"]],
    ["DV3", []],
  ]);
});
