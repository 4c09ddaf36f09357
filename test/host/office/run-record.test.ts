import {
  endRun,
  parseRun,
  printRun,
  startRun,
  type RunningRun,
} from "../../../src/host/office/run-record";
import type { Tab } from "../../../src/host/office/tab";
import type { ChangeSet } from "../../../src/plan/changes";
import type { Snapshot } from "../../../src/plan/snapshot";
import { plainSheet } from "../files/sample-plan";

const BEFORE: Snapshot = {
  sheets: [
    {
      key: "units",
      name: "Đơn vị 2018",
      isProtected: true,
      rows: [[{ value: "stamp", formula: null }], [{ value: 3, formula: "1+2" }]],
    },
    { key: "form.letter", name: "Tờ trình", isProtected: true, rows: [] },
    { key: "form.list", name: "Danh sách", isProtected: true, rows: [] },
    { key: null, name: "Riêng", isProtected: false, rows: [] },
  ],
  names: new Map([
    ["KTD_a", "'Đơn vị'!$A$1"],
    ["KTD_b", "'Đơn vị'!$A$2"],
  ]),
  properties: new Map([["KTD_bloc", "quang-ninh-2018"]]),
};

const CHANGES: ChangeSet = {
  sheets: [
    { kind: "addSheet", sheet: plainSheet("form.letter", "TỜ TRÌNH") },
    {
      kind: "setCells",
      sheet: "units",
      cells: [
        { at: { row: 2, column: 1 }, before: 99, after: "=1+1" },
        { at: { row: 3, column: 2 }, before: null, after: { formula: "A1", value: null } },
      ],
    },
    { kind: "removeSheet", sheet: "form.letter" },
    { kind: "removeSheet", sheet: "form.list" },
  ],
  addNames: [
    { name: "KTD_a", refersTo: "'Đơn vị'!$A$9" },
    { name: "KTD_new", refersTo: "'Đơn vị'!$A$1" },
  ],
  removeNames: ["KTD_b"],
  properties: new Map([
    ["KTD_bloc", "khac"],
    ["KTD_more", "1"],
  ]),
};

const TABS = BEFORE.sheets.map(({ key, name }, index): Tab => ({
  id: `{${index}}`,
  key,
  name,
  isProtected: true,
}));

test("a run knows all that is needed to take it back", () => {
  const { id, startedAt, ...run } = startRun(CHANGES, {
    snapshot: BEFORE,
    tabs: TABS,
    opened: ["units"],
  });
  expect(run).toEqual({
    state: "running",
    added: [{ key: "form.letter", name: "TỜ TRÌNH" }],
    removed: [
      { key: "form.letter", name: "Tờ trình", id: "{1}", parked: "~2 KTD" },
      { key: "form.list", name: "Danh sách", id: "{2}", parked: null },
    ],
    changed: [
      {
        key: "units",
        name: "Đơn vị 2018",
        cells: [
          [2, 1, { formula: "1+2", value: 3 }, "=1+1"],
          [3, 2, null, { formula: "A1", value: null }],
        ],
      },
    ],
    names: [
      ["KTD_a", "'Đơn vị'!$A$1"],
      ["KTD_new", null],
      ["KTD_b", "'Đơn vị'!$A$2"],
    ],
    properties: [
      ["KTD_bloc", "quang-ninh-2018"],
      ["KTD_more", null],
    ],
    opened: ["units"],
    tabs: ["{0}", "{1}", "{2}", "{3}"],
  });
  expect(id).not.toBe("");
  expect(new Date(startedAt).toISOString()).toBe(startedAt);
});

test("two runs at the same moment have different ids", () => {
  const ids = Array.from(
    { length: 50 },
    () => startRun(CHANGES, { snapshot: BEFORE, tabs: TABS, opened: [] }).id
  );
  expect(new Set(ids).size).toBe(50);
});

describe("a clock that is wrong or stands still (F10)", () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date("1980-01-01T00:00:00Z") });
    jest.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  test("is only told: runs are still told apart", () => {
    const [one, other] = [
      startRun(CHANGES, { snapshot: BEFORE, tabs: TABS, opened: [] }),
      startRun(CHANGES, { snapshot: BEFORE, tabs: TABS, opened: [] }),
    ];
    expect([one.startedAt, other.startedAt]).toEqual(Array(2).fill("1980-01-01T00:00:00.000Z"));
    expect(one.id).not.toBe(other.id);
    expect({ ...other, id: one.id }).toEqual(one);
  });
});

test("a run is read as it was written; ended, only its id is left", () => {
  const run = startRun(CHANGES, { snapshot: BEFORE, tabs: TABS, opened: ["units"] });
  expect(parseRun(printRun(run))).toEqual(run);
  expect(parseRun(printRun(endRun(run)))).toEqual({ state: "done", id: run.id });
});

const LISTS = ["added", "removed", "changed", "names", "properties", "opened", "tabs"] as const;

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a number", 1],
  ["an object instead of text", { state: "done", id: "1" }],
  ["empty text", ""],
  ["text", "running"],
  [
    "half a record",
    printRun(startRun(CHANGES, { snapshot: BEFORE, tabs: TABS, opened: [] })).slice(0, -1),
  ],
  ["JSON null", "null"],
  ["a list", "[]"],
  ["a JSON text", '"running"'],
  ["an empty object", "{}"],
  ["another state", '{"state":"begun","id":"1"}'],
  ["an end without an id", '{"state":"done"}'],
  ["a prototype", '{"__proto__":{"state":"done","id":"1"}}'],
])("%s under the key is no record", (_title, value) => {
  expect(parseRun(value)).toBeNull();
});

test.each(LISTS)("a record whose %s are missing or no list is none", (list) => {
  const run: RunningRun = startRun(CHANGES, { snapshot: BEFORE, tabs: TABS, opened: [] });
  const wrong = [undefined, null, {}, "", 1].map((value) =>
    parseRun(JSON.stringify({ ...run, [list]: value }))
  );
  expect(wrong).toEqual([null, null, null, null, null]);
});
