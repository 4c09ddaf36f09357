import { checkNewBook, createBook, startEntries } from "../../src/app/create-book";
import { planBook } from "../../src/app/plan-book";
import { openBook } from "../../src/app/open-book";
import { decimal } from "../../src/domain/decimal";
import { makeBloc, makeCriterion, makeRuleset } from "../domain/samples";
import { plainSheet } from "../host/files/sample-plan";
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

const strangers = (name: string) => ({ name, key: null });

test("beside a book, even one that cannot be read, no other is made", () => {
  const presentTabs = [{ name: "Đổi tên", key: "overview" }];
  const { ready, issues } = createBook.check({ ...LIVE_BLOC, presentTabs }, null);
  expect([ready, issues]).toEqual([
    false,
    [
      {
        code: "host.taken",
        severity: "error",
        at: { sheet: "Đổi tên" },
        params: { name: "Đổi tên" },
      },
    ],
  ]);
});

test("where sheets of somebody else have the names, the book's are numbered, and it is said (E20)", async () => {
  const present = ["Sheet1", "XẾP HẠNG".normalize("NFD"), "01 dv1", "01 DV1 (2)"];
  const input = { ...LIVE_BLOC, presentTabs: present.map(strangers) };
  expect(createBook.check(input, null)).toEqual({
    ready: true,
    issues: [
      { code: "book.name-taken", severity: "tip", params: { name: "01 DV1", other: "01 DV1 (3)" } },
      {
        code: "book.name-taken",
        severity: "tip",
        params: { name: "Xếp hạng", other: "Xếp hạng (2)" },
      },
    ],
  });
  expect(
    createBook.check({ ...LIVE_BLOC, presentTabs: [strangers("Sheet1")] }, null).issues
  ).toEqual([]);
  const live = openLive({ ...EMPTY, sheets: present.map((name) => plainSheet(name, name)) });
  await createBook.run(input, null, live);
  const after = live.snapshot();
  const standard = planBook(LIVE_BLOC).sheets.map(({ name }) => name);
  expect(after.sheets.slice(present.length).map(({ name }) => name)).toEqual(
    standard.map((name) => ({ "01 DV1": "01 DV1 (3)", "Xếp hạng": "Xếp hạng (2)" })[name] ?? name)
  );
  expect([openBook(after).issues, disagreements(after)]).toEqual([[], []]);
  live.close();
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
