import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { decimal } from "../../../src/domain/decimal";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { cellAddress } from "../../../src/plan/addresses";
import { contextOfBook } from "../../../src/app/context-of-book";
import { createRunner } from "../../../src/app/run-action";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import { lookAgain, lookAtWorkbook } from "../../../src/app/look-at-workbook";
import { stateOfBook } from "../../../src/app/state-of-book";
import {
  certificateRows,
  CERTIFICATE_COLUMNS,
} from "../../../src/sheets/ranking/certificate-layout";
import { MARGIN_COLUMNS, marginRows } from "../../../src/sheets/ranking/margins-layout";
import {
  chainColumns,
  RANKING_COLUMNS,
  RANKING_ROWS,
  workingRow,
} from "../../../src/sheets/ranking/ranking-layout";
import { disagreements, mustBook, openLive, RANKED_AT, shownAt, type } from "../../app/live-book";
import { makeCriterion, makeGroup, makeSlot } from "../../domain/samples";
import { makeScoredBloc, rankBy, type Table } from "../../domain/scored-bloc";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import type { Entries } from "../../../src/domain/entries";
import type { Ruleset } from "../../../src/domain/ruleset";

const BASE = [makeGroup("I", [makeCriterion("I.1", 10)]), makeCriterion("II", 10)];

function make(
  table: Table,
  { ranking, ...more }: { ranking: Ruleset["ranking"] } & Partial<Ruleset>,
  entries: Partial<Entries> = {}
): BlocInput {
  return makeScoredBloc(BASE, table, { ruleset: { ranking, ...more }, entries });
}

const chain = rankBy({ tieBreak: [{ kind: "group", code: "I" }, { kind: "votes" }] });
const FOUR: Table = {
  A: { "I.1": 5, II: 5 },
  B: { "I.1": 6.5, II: 3.5 },
  C: { "I.1": 5, II: 5 },
  D: { "I.1": 1, II: 1 },
};

let live: MemoryWorkbook;
let context: ReturnType<typeof contextOfBook>;

function open(input: BlocInput): void {
  live = openLive(planBook(input));
  context = contextOfBook(mustBook(openBook(live.snapshot())));
}

afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

function shown(row: number, column: number): unknown {
  return shownAt(live.snapshot(), "ranking", cellAddress({ row, column }));
}

/** Rank and note of each unit, in the bloc's order. */
function notes(): unknown[][] {
  return context.bloc.units.map((_, i) =>
    [RANKING_COLUMNS.rank, RANKING_COLUMNS.note].map((column) =>
      shown(workingRow(context, i), column)
    )
  );
}

function council(index: number, order: number | null, reason: string | null) {
  const columns = chainColumns(context);
  const row = workingRow(context, index);
  const at = (column = 0) => cellAddress({ row, column });
  return [
    ["ranking", at(columns?.council), order],
    ["ranking", at(columns?.reason), reason],
  ] as const;
}

test("each unit is told the key that decided, with both values, and what stays equal (B05)", () => {
  open(make(FOUR, { ranking: chain }));
  expect(notes()).toEqual([
    [2, "Đồng hạng với 1 đơn vị khác; thiếu Số phiếu: không xét tiếp"],
    [1, "Trên A nhờ Nhóm I (6,5 so với 5)"],
    [2, "Đồng hạng với 1 đơn vị khác; thiếu Số phiếu: không xét tiếp"],
    [4, ""],
  ]);
  const rule = String(shown(RANKING_ROWS.rule, 1));
  expect(rule).toBe(
    "Xếp hạng theo Điểm, làm tròn 2 chữ số thập phân rồi mới so; bằng nhau thì xét lần lượt: Nhóm I; Số phiếu (đơn vị thiếu số liệu của một căn cứ thì dừng ở đó, không tính là 0); vẫn bằng nhau thì theo quyết định của hội đồng, chưa quyết định thì đồng hạng, hạng sau bỏ trống. Lớp điểm dùng: Thẩm định."
  );
});

test("votes typed decide; a vote left out stops, it is no 0; the council has the last word", async () => {
  open(make(FOUR, { ranking: chain }));
  await type(live, ["votes", "D13", 0], ["votes", "D15", 3]);
  expect(notes().map(([rank]) => rank)).toEqual([3, 1, 2, 4]);
  expect(notes()[2]).toEqual([2, "Trên A nhờ Số phiếu (3 so với 0)"]);
  await type(live, ["votes", "D13", null]);
  expect(notes().map(([rank]) => rank)).toEqual([2, 1, 2, 4]);
  await type(live, ...council(0, 1, "Biên bản số 3"), ...council(2, 2, null));
  expect(notes()).toEqual([
    [2, "Hội đồng xếp trên C: Biên bản số 3"],
    [1, "Trên A nhờ Nhóm I (6,5 so với 5)"],
    [3, ""],
    [4, ""],
  ]);
  const { entries } = mustBook(openBook(live.snapshot()));
  expect([...entries.tieDecisions]).toEqual([
    ["A", { order: 1, reason: "Biên bản số 3" }],
    ["C", { order: 2, reason: "" }],
  ]);
  expect([...(entries.ballot?.votes ?? [])].map(([unit, votes]) => [unit, votes])).toEqual([
    ["C", decimal(3)],
  ]);
});

test.each([
  ["min", [1, 2, 2, 2, 5]],
  ["dense", [1, 2, 2, 2, 3]],
  ["average", [1, 3, 3, 3, 5]],
] as const)("ranks of equals by %s, with the keys and without", (ties, ranks) => {
  const table: Table = {
    A: { "I.1": 9, II: 9 },
    B: { "I.1": 5, II: 5 },
    C: { "I.1": 5, II: 5 },
    D: { "I.1": 5, II: 5 },
    E: { "I.1": 1, II: 1 },
  };
  for (const tieBreak of [[], chain.tieBreak]) {
    open(make(table, { ranking: rankBy({ ties, tieBreak }) }));
    expect(notes().map(([rank]) => rank)).toEqual(ranks);
    const printed = [0, 1, 2, 3, 4].map((i) => shown(RANKING_ROWS.first + i, RANKING_COLUMNS.code));
    expect(printed).toEqual(["A", "B", "C", "D", "E"]);
    if (tieBreak.length === 0) live.close();
  }
});

test("a book that shares ranks has no more columns than before", () => {
  open(make(FOUR, { ranking: rankBy() }));
  const rows = live.snapshot().sheets.find(({ key }) => key === "ranking")?.rows ?? [];
  const working = rows[workingRow(context, 0) - 1] ?? [];
  expect(working.length).toBe(RANKING_COLUMNS.lowest);
  expect(live.snapshot().sheets.some(({ key }) => key === "votes")).toBe(false);
});

test("slots are filled by the place after the keys, and ties at the cut are shown (B06)", () => {
  const slots = [makeSlot("S1", 1), makeSlot("S2", 1, { exclusiveWith: ["S1"] })];
  open(make(FOUR, { ranking: chain, slots }));
  const awards = context.outcome.awards.map(({ proposed, undecided }) => [proposed, undecided]);
  expect(awards).toEqual([
    ["S2", true],
    ["S1", false],
    ["S2", true],
    [null, false],
  ]);
});

test("margins: to the neighbours, to the line of an award, to its least value", () => {
  const slots = [makeSlot("S1", 1, { minTotal: decimal(4) })];
  open(make(FOUR, { ranking: chain, slots }));
  const { first, lines } = marginRows(context);
  const { previous, next, firstSlot } = MARGIN_COLUMNS;
  const rows = context.bloc.units.map((_, i) =>
    [previous, next, firstSlot, firstSlot + 1].map((column) => shown(first + i, column))
  );
  expect(rows).toEqual([
    [0, 8, 0, 6],
    ["", 0, 0, 6],
    [0, 8, 0, 6],
    [8, "", -8, -2],
  ]);
  expect([lines?.last, lines?.out].map((row) => shown(row ?? 1, firstSlot))).toEqual([10, 10]);
});

test("the certificate shows what changed after the ranking, and the next ranking renews it; do, undo, redo", async () => {
  open(make(FOUR, { ranking: rankBy() }));
  const { first, units, cells } = certificateRows(context);
  const { result, note } = CERTIFICATE_COLUMNS;
  const said = () => [0, 1].map((i) => [shown(first + i, result), shown(first + i, note)]);
  const AGREED = ["Khớp", ""];
  expect(said()).toEqual([AGREED, AGREED]);
  const balance = () =>
    [units, cells].map((row) => [4, 5, 6, 7, 8].map((column) => shown(row, column)));
  expect(balance()).toEqual([
    [4, 4, 0, 0, "Khớp"],
    [8, 8, 0, 0, "Khớp"],
  ]);
  const row = context.layout.unit.rows.get("II") ?? 0;
  const checked = context.layout.unit.columns.get("checked") ?? 0;
  const cell = cellAddress({ row, column: checked });
  await type(live, ["unit:A", cell, 6], ["unit:D", cell, null]);
  const stale = "Đã đổi sau lần xếp hạng; cần xếp hạng lại";
  expect(said()).toEqual([
    ["Lệch ở tổng điểm", stale],
    ["Lệch ở hạng", stale],
  ]);
  expect(balance()).toEqual([
    [4, 3, 1, 0, "Khớp"],
    [8, 7, 1, 0, "Khớp"],
  ]);
  const look = await lookAtWorkbook(live);
  if (look.kind !== "book") throw new Error("a book");
  expect(stateOfBook(look).ranking).toBe("outdated");
  const runner = createRunner(live);
  const ran = await runner.run(refreshRanking, RANKED_AT, look.book);
  expect(ran.ok).toBe(true);
  expect(said()).toEqual([AGREED, AGREED]);
  const again = await lookAgain(live, look.book);
  expect(again.kind === "book" && stateOfBook(again).ranking).toBe("current");
  await runner.undoLast();
  expect(said()[0]).toEqual(["Lệch ở tổng điểm", stale]);
  await runner.redoLast();
  expect(said()).toEqual([AGREED, AGREED]);
});
