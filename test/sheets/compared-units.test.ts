import { planBook } from "../../src/app/plan-book";
import { openBook } from "../../src/app/open-book";
import { fillScores } from "../../src/app/fill-scores";
import { checkBook } from "../../src/app/check-book";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { layoutUnitSheet, partRows, unitColumn, unitRow } from "../../src/sheets/unit/unit-layout";
import { cellAddress } from "../../src/plan/addresses";
import type { UnitColumnId } from "../../src/sheets/unit/unit-columns";
import { VECTOR_BLOC } from "../domain/vector-bloc";
import { disagreements, mustBook, openLive, shownAt, type } from "../app/live-book";

const layout = layoutUnitSheet(VECTOR_BLOC.ruleset);
const UNITS = VECTOR_BLOC.bloc.units.map(({ code }) => code);
const PLAN = planBook(VECTOR_BLOC);
let live: MemoryWorkbook;

beforeEach(() => {
  live = openLive(PLAN);
});

afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

function at(code: string, id: UnitColumnId, line: number | null = null): string {
  const row = line === null ? unitRow(layout, code) : (partRows(layout, code)[line] ?? 0);
  return cellAddress({ row, column: unitColumn(layout, id) });
}

/** Points that count for each unit. */
function counted(code: string): unknown[] {
  const snapshot = live.snapshot();
  return UNITS.map((unit) => shownAt(snapshot, `unit:${unit}`, at(code, "counted")));
}

test("a new result of one unit moves the leader and with it the points of the others", async () => {
  await type(live, ["unit:DV2", at("R7", "result"), 30]);
  expect(counted("R7")).toEqual([2, 5, 3.75, 3.13, "–"]);
});

test("the leader is who exceeds its own target most, not who has the largest result", async () => {
  await type(live, ["unit:DV2", at("R7", "target"), 400], ["unit:DV2", at("R7", "result"), 420]);
  expect(counted("R7")).toEqual([2, 2.63, 5, 3.75, "–"]);
});

test("a unit from which the criterion is taken leads no more; without a target it is compared by result alone", async () => {
  await type(live, ["unit:DV3", at("R7", "target"), "Không giao"]);
  expect(counted("R7")).toEqual([2, 2.5, "–", 5, "–"]);
  await type(live, ["unit:DV3", at("R7", "target"), null]);
  expect(counted("R7")).toEqual([2, 2.5, 5, 5, "–"]);
  await type(live, ["unit:DV1", at("R7", "target"), 0]);
  expect(counted("R7")).toEqual([2, 2.5, 5, 5, "–"]);
});

test("a rater's new score changes ranks and points; an open one leaves the unit open and the others ranked", async () => {
  await type(live, ["unit:DV5", at("R8.nhieu", "result", 1), 10]);
  expect(counted("R8.nhieu")).toEqual([30, 45, 30, 0, 60]);
  await type(live, ["unit:DV2", at("R8.nhieu", "result", 0), "chín"]);
  expect(counted("R8.nhieu")).toEqual([45, "Lỗi", 45, 15, 60]);
});

test("a target that is missing, negative or a text is asked for at its cell and never gives 0 points", async () => {
  await type(live, ["unit:DV1", at("R12", "target"), null], ["unit:DV2", at("R12", "target"), -5]);
  expect(counted("R12")).toEqual(["Lỗi", "Lỗi", 0, "Lỗi", 1.25]);
  const book = mustBook(openBook(live.snapshot()));
  const found = checkBook(book).filter(({ about }) => about?.criterion === "R12");
  expect(found.map(({ code, severity, at: place }) => [code, severity, place?.cell])).toEqual([
    ["score.target-needed", "error", at("R12", "target")],
    ["score.target-negative", "error", at("R12", "target")],
    ["score.target-needed", "error", at("R12", "target")],
    ["score.target-needed", "error", at("R12", "target")],
  ]);
});

test("a typed score may go where its rule may go, and no further", async () => {
  await type(
    live,
    ["unit:DV1", at("R9", "self"), -4],
    ["unit:DV2", at("R9", "self"), -4.5],
    ["unit:DV1", at("R12.120", "self"), 12],
    ["unit:DV2", at("R12.120", "self"), 12.5],
    ["unit:DV1", at("C", "self"), 40],
    ["unit:DV1", at("P.1", "self"), -1]
  );
  expect(counted("R9").slice(0, 2)).toEqual([-4, "Lỗi"]);
  expect(counted("R12.120").slice(0, 2)).toEqual([12, "Lỗi"]);
  expect([counted("C")[0], counted("P.1")[0]]).toEqual([40, "Lỗi"]);
});

test("tables fill targets and the lines of a criterion by their codes", async () => {
  const row = (criterion: string, value: string, line: number) => ({
    line,
    unit: "DV1",
    criterion,
    value,
    note: "",
  });
  const fill = async (layer: "target" | "result", ...rows: ReturnType<typeof row>[]) => {
    const book = mustBook(openBook(live.snapshot()));
    const input = { rows, layer, file: "diem.csv" };
    const { issues } = fillScores.check(input, book);
    if (issues.length === 0) await fillScores.run(input, book, live);
    return issues.map(({ code, at: place }) => [code, place?.line]);
  };
  expect(await fill("target", row("R7", "16", 2), row("R2", "Không giao", 3))).toEqual([]);
  expect(await fill("result", row("R9#1", "1", 2), row("R8.nhieu#2", "9,5", 3))).toEqual([]);
  expect([counted("R7")[0], counted("R2")[0], counted("R9")[0], counted("R8.nhieu")[0]]).toEqual([
    1.25,
    "–",
    0,
    60,
  ]);
  expect(await fill("target", row("R7", "-1", 2), row("R12", "mười", 3))).toEqual([
    ["score.target-negative", 2],
    ["score.not-a-number", 3],
  ]);
  expect(
    await fill("result", row("R9#1", "1,5", 2), row("R9#3", "1", 3), row("R8", "0", 4))
  ).toEqual([
    ["score.result-invalid", 2],
    ["score.unknown-criterion", 3],
    ["score.result-invalid", 4],
  ]);
});
