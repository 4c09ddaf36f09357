import { checkBook } from "../../../src/app/check-book";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import { decimal } from "../../../src/domain/decimal";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { NO_CHANGES } from "../../../src/plan/changes";
import { disagreements, mustBook, openLive, RANKED_AT, shownAt, type } from "../../app/live-book";
import { deleteTab } from "../../app/rename-tabs";
import { makeCriterion, makeSlot } from "../../domain/samples";
import { makeScoredBloc } from "../../domain/scored-bloc";

const VOTED = makeScoredBloc(
  [makeCriterion("I", 10)],
  { A: { I: 9 }, B: { I: 8 }, C: { I: 7 } },
  {
    ruleset: {
      voting: { denominator: "valid", thresholdPercent: decimal("66.67") },
      gates: [
        { kind: "minVotePercent", code: "G", name: "Đủ phiếu", percent: decimal(50), sample: true },
      ],
      slots: [makeSlot("S1", 1, { minVotePercent: decimal("66.67") })],
    },
  }
);
const COUNTS = [
  ["votes", "D6", 12],
  ["votes", "D7", 10],
  ["votes", "D8", 10],
  ["votes", "D9", 9],
  ["votes", "D10", 1],
  ["votes", "D13", 5],
  ["votes", "D14", 6],
  ["votes", "D15", 4],
] as const;

const PLAN = planBook(VOTED);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

const shown = (...cells: readonly string[]) =>
  cells.map((cell) => shownAt(live.snapshot(), "votes", cell));
const proposed = () =>
  ["G13", "G14", "G15"].map((cell) => shownAt(live.snapshot(), "awards", cell));

test("without numbers nobody has a percent, nothing is 0, no one passes a gate on votes", () => {
  expect(shown("E13", "F13", "G13", "E7")).toEqual(["", "Chưa đủ số", "Chưa nhập", "Chưa nhập"]);
  expect(mustBook(openBook(live.snapshot())).entries.ballot).toBeNull();
  expect(shownAt(live.snapshot(), "overview", "A1")).not.toBeNull();
  const notes = ["K14", "K15"].map((cell) => shownAt(live.snapshot(), "ranking", cell));
  expect(notes).toEqual(["Không xét: Đủ phiếu;", "Không xét: Đủ phiếu;"]);
});

test("a full record: percents of the valid ballots, the threshold, what fills the slot", async () => {
  await type(live, ...COUNTS);
  expect(shown("E13", "E14", "E15")).toEqual([55.56, 66.67, 44.44]);
  expect(shown("F13", "F14", "F15")).toEqual(["Không đạt", "Đạt", "Không đạt"]);
  expect(shown("E6", "E7", "E8", "E9", "E10")).toEqual([
    "Đúng",
    "Đúng",
    "Đúng",
    "Đúng",
    "Khớp: hợp lệ + không hợp lệ = thu vào",
  ]);
  expect(proposed()).toEqual(["", "Đề nghị", ""]);
  expect(checkBook(mustBook(openBook(live.snapshot())))).toEqual([]);
});

test.each<[string, string, string | number | null, string, string]>([
  ["a sum that does not add up", "D10", 2, "E10", "Lệch: hợp lệ + không hợp lệ = 11, thu vào 10"],
  ["more collected than handed out", "D8", 11, "E8", "Nhiều hơn số phiếu phát ra"],
  ["more handed out than members", "D7", 13, "E7", "Nhiều hơn số thành viên"],
  ["more votes than valid ballots", "D13", 10, "G13", "Nhiều hơn số phiếu hợp lệ"],
  ["half a vote", "D13", 2.5, "G13", "Không phải số nguyên từ 0"],
  ["a text", "D13", "năm", "G13", "Không phải số nguyên từ 0"],
  ["a unit without votes", "D13", null, "G13", "Chưa nhập"],
  ["no valid ballots", "D9", null, "E10", "Chưa đủ số để đối chiếu"],
])("%s is said beside it, and the check names the cell", async (...given) => {
  const [, cell, value, at, words] = given;
  await type(live, ...COUNTS, ["votes", cell, value]);
  expect(shown(at)).toEqual([words]);
  const opened = openBook(live.snapshot());
  const issues = [...opened.issues, ...checkBook(mustBook(opened))];
  const cells = issues
    .filter(({ code }) => code.startsWith("vote."))
    .map((issue) => issue.at?.cell);
  expect(cells).toContain(cell);
});

test("a book whose sheet is gone gets it back empty; what is typed survives another ranking", async () => {
  await type(live, ...COUNTS);
  const whole = mustBook(openBook(live.snapshot()));
  const kept = refreshRanking.preview(RANKED_AT, whole).sheets;
  expect(kept.some((change) => change.kind === "setCells" && change.sheet === "votes")).toBe(false);
  const gone = openBook(deleteTab(live.snapshot(), "votes"));
  const { ready } = refreshRanking.check(RANKED_AT, mustBook(gone));
  const changes = refreshRanking.preview(RANKED_AT, mustBook(gone));
  expect(ready).toBe(true);
  expect(changes).not.toEqual(NO_CHANGES);
  expect(changes.sheets.map((change) => change.kind === "addSheet" && change.sheet.key)).toContain(
    "votes"
  );
});

test("typing votes, undone and done again, is read back each time", async () => {
  const before = live.snapshot();
  const cells = COUNTS.map(([, cell, after]) => ({
    at: { row: Number(cell.slice(1)), column: 4 },
    before: null,
    after,
  }));
  const receipt = await live.apply({
    ...NO_CHANGES,
    sheets: [{ kind: "setCells", sheet: "votes", cells }],
  });
  const typed = live.snapshot();
  const ballot = mustBook(openBook(typed)).entries.ballot;
  expect([...(ballot?.votes ?? [])].map(([unit, votes]) => [unit, votes])).toEqual([
    ["A", decimal(5)],
    ["B", decimal(6)],
    ["C", decimal(4)],
  ]);
  const undone = await live.apply(receipt.undo);
  expect(live.snapshot()).toEqual(before);
  await live.apply(undone.undo);
  expect(live.snapshot()).toEqual(typed);
});
