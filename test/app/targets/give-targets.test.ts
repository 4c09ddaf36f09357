import {
  giveTargets,
  type TargetRow,
  type TargetsInput,
} from "../../../src/app/targets/give-targets";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { LIVE_BLOC } from "../../sheets/live-bloc";
import { disagreements, mustBook, openLive, shownAt, type } from "../live-book";

const PLAN = planBook(LIVE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => live.close());

const row = (unit: string, text: string): TargetRow => ({
  unit,
  text,
  isAssigned: true,
  reason: "",
});
const withhold = (unit: string, reason: string): TargetRow => ({
  ...row(unit, ""),
  isAssigned: false,
  reason,
});
const give = (...rows: TargetRow[]): TargetsInput => ({ criterion: "I.2", rows });
const book = () => mustBook(openBook(live.snapshot()));
const cells = (...at: readonly string[]) =>
  ["DV1", "DV2", "DV3"].map((unit) =>
    at.map((cell) => shownAt(live.snapshot(), `unit:${unit}`, cell))
  );
const codes = (input: TargetsInput) =>
  giveTargets
    .check(input, book())
    .issues.map(({ code, severity, about, at }) => [code, severity, about?.unit, at]);

test("given, withheld with its reason, left empty, 0: three different things; undone to the letter", async () => {
  const before = live.snapshot();
  const input = give(
    row("DV1", "12,5"),
    row("DV2", "0"),
    withhold("DV3", " Không có tổ chức cơ sở ")
  );
  const receipt = await giveTargets.run(input, book(), live);
  expect(cells("D11", "J11")).toEqual([
    [12.5, null],
    [0, null],
    ["Không giao", "Không có tổ chức cơ sở"],
  ]);
  const scores = (unit: string) => book().entries.scores.get(unit)?.get("I.2");
  expect([scores("DV1")?.assigned, scores("DV2")?.target, scores("DV3")?.assigned]).toEqual([
    true,
    expect.objectContaining({ kind: "number" }),
    false,
  ]);
  expect(disagreements(live.snapshot())).toEqual([]);
  await live.apply(receipt.undo);
  expect(live.snapshot()).toEqual(before);
});

test("assigned again: the number comes, the reason why not goes; units that are not named keep theirs", async () => {
  await giveTargets.run(
    give(withhold("DV3", "Không có tổ chức cơ sở"), row("DV1", "3")),
    book(),
    live
  );
  await giveTargets.run(give(row("DV3", "")), book(), live);
  expect(cells("D11", "J11")).toEqual([
    [3, null],
    [null, null],
    [null, null],
  ]);
  await type(live, ["unit:DV3", "J11", "Điểm khác vì thiếu minh chứng"]);
  await giveTargets.run(give(row("DV3", "7")), book(), live);
  expect(cells("D11", "J11")[2]).toEqual([7, "Điểm khác vì thiếu minh chứng"]);
});

test("the same again writes nothing, and so does a book that is none", () => {
  const none = { sheets: [{ kind: "setCells", sheet: "unit:DV1", cells: [] }] };
  expect(giveTargets.preview(give(row("DV1", "")), book())).toMatchObject(none);
  expect(giveTargets.check(give(), null).ready).toBe(false);
  expect(giveTargets.preview(give(), null).sheets).toEqual([]);
});

test("what is no target is refused at its unit; no reason, no exception from the criterion", () => {
  const about = (code: string, unit: string) => [code, "error", unit, undefined];
  expect(codes(give(row("DV1", "mười"), row("DV2", "1.234"), withhold("DV3", " ")))).toEqual([
    about("score.not-a-number", "DV1"),
    about("score.ambiguous-number", "DV2"),
    about("score.withheld-reason", "DV3"),
    // What DV3 has entered already would not count.
    ["score.not-assigned", "warning", "DV3", undefined],
  ]);
  expect(codes(give(row("DV1", "-1")))).toEqual([about("score.target-negative", "DV1")]);
  expect(giveTargets.check(give(withhold("DV3", "Lý do")), book()).ready).toBe(true);
});
