import { contextOfBook } from "../../src/app/context-of-book";
import { fillScores } from "../../src/app/fill-scores";
import { acceptTasks, listProgress, listTasks, type ScoreTask } from "../../src/app/score-tasks";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import type { Entry } from "../../src/domain/entries";
import type { Stage } from "../../src/domain/ruleset";
import { makeEntry, typed } from "../domain/samples";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { bookOf } from "./live-book";

function blocAt(stage: Stage, entries: Readonly<Record<string, Entry>> = {}): BlocInput {
  const own = new Map([...(LIVE_BLOC.entries.scores.get("DV1") ?? []), ...Object.entries(entries)]);
  return {
    ...LIVE_BLOC,
    ruleset: { ...LIVE_BLOC.ruleset, ranking: { ...LIVE_BLOC.ruleset.ranking, stage } },
    entries: {
      ...LIVE_BLOC.entries,
      scores: new Map([...LIVE_BLOC.entries.scores, ["DV1", own]]),
    },
  };
}

function tasksAt(stage: Stage, entries: Readonly<Record<string, Entry>> = {}) {
  const book = bookOf(blocAt(stage, entries));
  return { book, tasks: listTasks(book, contextOfBook(book).outcome, "DV1") };
}

const brief = ({ criterion, kind, layer, points, from, needsReason, before }: ScoreTask) => [
  criterion.code,
  kind,
  layer,
  points?.toString() ?? null,
  from,
  needsReason,
  before?.toString() ?? null,
];

test("before the check: the rule's points, else the unit's own; bonus lines left blank are no task", () => {
  const { tasks } = tasksAt("checked");
  expect(tasks.map(brief)).toEqual([
    ["I.1", "missing", "checked", "9", "self", false, "9"],
    ["I.2", "missing", "checked", "20", "rule", false, null],
    ["II", "missing", "checked", "10", "rule", false, null],
    ["III", "missing", "checked", "60", "rule", false, null],
  ]);
});

test("points that differ from the self-score need a reason; so does a change already made", () => {
  const count = { kind: "number", value: decimal(1) } as const;
  const { tasks } = tasksAt("checked", {
    "I.1": makeEntry({ self: typed(9), checked: typed(8), official: typed(7) }),
    "I.2": makeEntry({ self: typed(20), result: count }),
    II: makeEntry({ self: typed(10), checked: typed(9), reason: "thiếu minh chứng" }),
    III: makeEntry({ checked: typed(61) }),
    CT: makeEntry({ self: typed(2) }),
  });
  expect(tasks.map(brief)).toEqual([
    ["I.1", "reason", "official", "7", "official", true, "8"],
    ["I.2", "missing", "checked", "10", "rule", true, "20"],
    ["III", "invalid", "checked", null, null, false, null],
    ["CT", "missing", "checked", "2", "self", false, "2"],
  ]);
});

test("where official scores count, a checked one is taken over", () => {
  const { tasks } = tasksAt("official", { "I.1": makeEntry({ checked: typed("8.5") }) });
  expect(brief(tasks[0] as ScoreTask)).toEqual([
    "I.1",
    "missing",
    "official",
    "8.5",
    "checked",
    false,
    "8.5",
  ]);
});

test("what is accepted can be entered, with its reason; three decimals are not taken for thousands", () => {
  const { book, tasks } = tasksAt("checked", { "I.1": makeEntry({ self: typed("1.125") }) });
  const input = acceptTasks(tasks, "checked", "theo biên bản");
  expect(input.rows.map(({ value }) => value)).toEqual(["1,1250", "20", "10", "60"]);
  expect(fillScores.check(input, book)).toEqual({ ready: true, issues: [] });
  const [change] = fillScores.preview(input, book).sheets;
  const cells = change?.kind === "setCells" ? change.cells : [];
  expect(cells.slice(0, 2).map(({ at, after }) => [at, after])).toEqual([
    [{ row: 10, column: 9 }, 1.125],
    [{ row: 10, column: 10 }, "theo biên bản"],
  ]);
});

test("progress of every unit, in the bloc's order", () => {
  const book = bookOf(blocAt("self"));
  const progress = listProgress(book, contextOfBook(book).outcome);
  expect(
    progress.map(({ unit, scored, expected, tasks }) => [unit.code, scored, expected, tasks])
  ).toEqual([
    ["DV1", 4, 4, 0],
    ["DV2", 4, 4, 0],
    ["DV3", 4, 4, 0],
  ]);
});
