import { isWorkbookError, toIssues, type Asked } from "../../src/app/fault-issues";
import { noteIssues } from "../../src/app/note-issues";
import { planBook } from "../../src/app/plan-book";
import { Cancelled, HalfDone, HostFault, StaleChange, type FaultCode } from "../../src/host/port";
import type { Issue } from "../../src/domain/issue";
import { describeIssue, wordIssue } from "../../src/locales/describe-issue";
import { parseAddress } from "../../src/plan/addresses";
import { NO_CHANGES, type Note } from "../../src/plan/changes";
import type { PlacedCell, StaleReason } from "../../src/plan/find-stale";
import { documentedParams } from "../locales/documented-params";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { bookOf } from "./live-book";
import { renameTabs } from "./rename-tabs";

const NOTHING: Asked = { book: null, changes: NO_CHANGES };

/** A fault of every code: a code that is missing here does not compile. */
const FAULTS: Readonly<Record<FaultCode, HostFault>> = {
  "cell-editing": fault("cell-editing"),
  "no-answer": fault("no-answer"),
  busy: fault("busy"),
  unfinished: fault("unfinished"),
  "read-only": fault("read-only"),
  "structure-locked": fault("structure-locked"),
  "sheet-locked": fault("sheet-locked", "Xếp hạng"),
  "other-workbook": fault("other-workbook"),
  gone: fault("gone", "Xếp hạng"),
  "in-the-way": fault("in-the-way", "Xếp hạng"),
  filtered: fault("filtered", "Xếp hạng"),
  "too-large": fault("too-large"),
  unsupported: fault("unsupported"),
  failed: fault("failed"),
};
const NOTES: readonly Note[] = [
  { kind: "sheet-open", sheet: "Xếp hạng" },
  { kind: "without", feature: "validation" },
  { kind: "without", feature: "conditionalFormats" },
  { kind: "without", feature: "print" },
  { kind: "without", feature: "freeze" },
  { kind: "manual-calculation" },
  { kind: "not-saved" },
];

function fault(code: FaultCode, sheet: string | null = null): HostFault {
  return new HostFault(code, sheet, "AccessDenied @ Worksheet.protect");
}

function stale(reason: StaleReason, ...cells: readonly (readonly [string, string])[]): StaleChange {
  const [first, ...others] = cells.map(([sheet, cell]): PlacedCell => {
    const at = parseAddress(cell);
    if (!at) throw new Error(cell);
    return { sheet, at };
  });
  if (!first) throw new Error("a cell");
  return new StaleChange({ reason, cells: [first, ...others] });
}

test.each(Object.values(FAULTS))(
  "$code is said with its sheet and what the program said",
  (one) => {
    const { code, sheet, detail } = one;
    expect(toIssues(one, NOTHING)).toEqual([
      {
        code: `host.${code}`,
        severity: "error",
        at: sheet === null ? {} : { sheet },
        params: sheet === null ? { detail } : { detail, name: sheet },
      },
    ]);
  }
);

test("a change that was stopped says that all is as before, and which cells somebody else keeps", () => {
  const stopped = { code: "host.cancelled", severity: "tip", params: {} };
  expect(toIssues(new Cancelled(), NOTHING)).toEqual([stopped]);
  const at = (row: number) => ({ sheet: "ranking", at: { row, column: 1 } });
  expect(toIssues(new Cancelled([at(3), at(4)]), NOTHING)).toEqual([
    stopped,
    {
      code: "host.left",
      severity: "warning",
      at: { sheet: "Xếp hạng", cell: "A3:A4" },
      params: {},
    },
  ]);
});

test("a half-done change says why it broke off and which sheets it is about", () => {
  const unfinished = { sheets: ["Xếp hạng", "Tờ trình"], startedAt: "2026-11-21T08:00:00.000Z" };
  expect(toIssues(new HalfDone(FAULTS["no-answer"], unfinished), NOTHING)).toEqual([
    ...toIssues(FAULTS["no-answer"], NOTHING),
    { code: "host.half-done", severity: "error", params: { sheets: "Xếp hạng, Tờ trình" } },
  ]);
});

describe("changes that no longer fit", () => {
  const book = bookOf(LIVE_BLOC);
  const renamed = { ...book, snapshot: renameTabs(book.snapshot, (name) => `${name} 2026`) };
  const changes = {
    ...NO_CHANGES,
    sheets: [
      {
        kind: "setCells",
        sheet: "ranking",
        cells: [{ at: { row: 5, column: 3 }, before: 9.5, after: 8 }],
      },
    ],
  } as const;

  test("name every cell, sheet by sheet, under the tabs' names of now (E14)", () => {
    const error = stale(
      "changed",
      ["ranking", "C5"],
      ["ranking", "D5"],
      ["ranking", "C6"],
      ["ranking", "D6"],
      ["unit:DV1", "K10"]
    );
    expect(toIssues(error, { book: renamed, changes })).toEqual([
      {
        code: "host.changed",
        severity: "error",
        at: { sheet: "Xếp hạng 2026", cell: "C5:D6" },
        params: { count: 5 },
      },
      {
        code: "host.changed",
        severity: "error",
        at: { sheet: "01 DV1 2026", cell: "K10" },
        params: {},
      },
    ]);
  });

  test("one cell says what was expected in it", () => {
    const [issue] = toIssues(stale("changed", ["ranking", "C5"]), { book: renamed, changes });
    expect(issue?.params).toEqual({ needed: "9.5" });
    expect(issue && describeIssue(issue, "vi")).toBe(
      'Lỗi – Trang "Xếp hạng 2026", ô C5: thấy nội dung vừa được người khác hoặc chương trình khác sửa; ' +
        "cần nội dung như lúc xem trước: 9.5. Chưa ghi gì vào sổ. Xem lại các ô này, mở lại sổ trong ngăn rồi làm lại."
    );
  });

  test("a name that is taken, a sheet that is gone: by the planned name, or the usual one", () => {
    const [sheet] = planBook(LIVE_BLOC).sheets.filter(({ key }) => key === "unit:DV1");
    if (!sheet) throw new Error("a sheet");
    const adding = { ...NO_CHANGES, sheets: [{ kind: "addSheet", sheet } as const] };
    expect(toIssues(stale("taken", ["unit:DV1", "A1"]), { book: null, changes: adding })).toEqual([
      {
        code: "host.taken",
        severity: "error",
        at: { sheet: "01 DV1" },
        params: { name: "01 DV1" },
      },
    ]);
    const names = ["ranking", "unit:DV9"].flatMap((key) =>
      toIssues(stale("gone", [key, "A1"]), NOTHING).map(({ code, params }) => [code, params?.name])
    );
    expect(names).toEqual([
      ["host.gone", "Xếp hạng"],
      ["host.gone", "DV9"],
    ]);
  });
});

test("only failures of the workbook are taken for such", () => {
  expect(
    [FAULTS.failed, stale("gone", ["a", "A1"]), new Error("bug"), "text"].map(isWorkbookError)
  ).toEqual([true, true, false, false]);
});

test("notes are warnings where a person has to do something, tips elsewhere", () => {
  expect(noteIssues(NOTES).map(({ code, severity, at }) => [code, severity, at])).toEqual([
    ["host.sheet-open", "warning", { sheet: "Xếp hạng" }],
    ["host.without", "tip", undefined],
    ["host.without", "tip", undefined],
    ["host.without", "tip", undefined],
    ["host.without", "tip", undefined],
    ["host.manual-calculation", "warning", undefined],
    ["host.not-saved", "tip", undefined],
  ]);
});

describe("words", () => {
  const issues: readonly Issue[] = [
    ...Object.values(FAULTS).flatMap((one) => toIssues(one, NOTHING)),
    ...noteIssues(NOTES),
  ];

  test.each(["vi", "en"] as const)("are complete in %s", (language) => {
    for (const issue of issues) {
      const { found, needed, next } = wordIssue(issue, language);
      expect([issue.code, found, needed, next]).not.toContain("");
      expect(describeIssue(issue, language)).not.toMatch(/\{[a-z]+\}|conditionalFormats/i);
    }
  });

  test("use documented params only", () => {
    for (const { code, params = {} } of issues) {
      expect([code, ...(documentedParams().get(code) ?? [])]).toEqual(
        expect.arrayContaining(Object.keys(params))
      );
    }
  });

  test("no answer: plainly, that it may still be done and is not sent again (E04)", () => {
    const [issue] = toIssues(FAULTS["no-answer"], NOTHING);
    expect(issue && describeIssue(issue, "vi")).toMatch(
      /Excel chưa trả lời sau 30 giây.*vẫn có thể được làm xong.*không gửi lại lệnh ghi/
    );
  });

  test("a sheet that stands open: which, and what to click (E07)", () => {
    const [issue] = noteIssues(NOTES);
    expect(issue && describeIssue(issue, "vi")).toMatch(
      /Trang "Xếp hạng".*KHÔNG được bảo vệ.*Xem lại → Bảo vệ Trang tính/
    );
  });
});
