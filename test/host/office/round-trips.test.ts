import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Action } from "../../../src/app/action";
import { createBook } from "../../../src/app/create-book";
import { listAllForms } from "../../../src/app/forms/list-forms";
import { fillForms } from "../../../src/app/forms/fill-forms";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import { gridOfSheet } from "../../../src/app/rank-table/plain-grid";
import { DEFAULT_SETTINGS } from "../../../src/app/rank-table/settings";
import { readBook } from "../../../src/app/reread";
import { rankSelection } from "../../../src/app/selection/rank-selection";
import { readSelection, type SelectedTable } from "../../../src/app/selection/read-selection";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import { createOfficeWorkbook } from "../../../src/host/office/office-workbook";
import type { Workbook } from "../../../src/host/port";
import { connectExcel } from "../../office-host/connect-library";
import { createExcelHost, type ExcelHost } from "../../office-host/excel-host";
import { createWorkbookObject } from "../../office-host/members/workbook";
import type { Totals } from "../../office-host/recorder";
import { createBookStore, type BookStore } from "../../office-host/store/book-store";
import { personAt } from "../../office-host/store/person";
import { describeFull, sampleSize } from "../../judges/programs";
import { testEngine } from "../memory/engine";
import { largeBloc } from "./large-book";
import { writeNaively } from "./write-naively";
import { RANKED_AT } from "../../app/live-book";

const DOCUMENT = join(__dirname, "../../../docs/round-trips.md");
const SIZES = [
  [5, 20],
  [15, 80],
  [30, 160],
] as const;
const WRITES_DOCUMENT = process.env.THIDUA_WRITE_DOCS === "1";
/** Sizes that the naive way is counted at: it only stands beside ours, and 15 × 80 takes it as long as all of ours together. */
const NAIVE = WRITES_DOCUMENT ? 2 : sampleSize(0, 1);
const OWN = "Bảng của tôi";
const ONE_MB = 1_000_000;
const NO_LIMIT = 1e12;

interface Row {
  readonly what: string;
  readonly size: string;
  readonly totals: Totals;
}

interface Excel {
  readonly host: ExcelHost;
  readonly store: BookStore;
  readonly door: Workbook;
}

function startExcel(): Excel {
  const store = createBookStore({ engine: testEngine() });
  const host = createExcelHost({ workbook: createWorkbookObject(store) });
  connectExcel(host);
  return { host, store, door: createOfficeWorkbook() };
}

async function count({ host }: Excel, work: () => Promise<unknown>): Promise<Totals> {
  host.recorder.reset();
  await work();
  return host.recorder.totals();
}

/** An action again on a book that is open: read our sheets, compute, write what is different. */
async function repeat<Input>(excel: Excel, action: Action<Input>, input: Input): Promise<Totals> {
  const { snapshot } = openBookOf(await excel.door.read("all"));
  return count(excel, async () => {
    const { book } = await readBook(excel.door, snapshot);
    const receipt = await action.run(input, book, excel.door);
    expect(receipt.done.sheets).not.toEqual([]);
  });
}

function openBookOf(snapshot: Awaited<ReturnType<Workbook["read"]>>) {
  const { book } = openBook(snapshot);
  if (!book) throw new Error("No book");
  return book;
}

/** A person's own table, of as many rows and columns, on a sheet beside ours: read at the selection, then ranked. */
async function rankOwnTable(excel: Excel, units: number, criteria: number): Promise<Totals[]> {
  const person = personAt(excel.store);
  const header = ["Đơn vị", ...Array.from({ length: criteria }, (_, i) => `Cột ${i + 1}`)];
  const body = Array.from({ length: units }, (_, row) => [
    `Đơn vị ${row + 1}`,
    ...Array.from({ length: criteria }, (_cell, i) => String((row * 7 + i * 3) % 10)),
  ]);
  person.addSheet(OWN, [header, ...body]);
  person.select(OWN, "A1");
  const found: SelectedTable[] = [];
  const read = await count(excel, async () => {
    const answer = await readSelection(excel.door);
    if (answer.ok) found.push(answer.value);
  });
  const [table] = found;
  if (!table) throw new Error("No table");
  const { sheet, area } = table;
  const present = [{ name: OWN, key: null }];
  const input = { grid: gridOfSheet(sheet, area), settings: DEFAULT_SETTINGS, present };
  const rank = await count(excel, async () => {
    const receipt = await rankSelection.run(input, null, excel.door);
    expect(receipt.done.sheets.map(({ kind }) => kind)).toEqual(["addSheet"]);
  });
  return [read, rank];
}

async function measure([units, criteria]: readonly [number, number]): Promise<Row[]> {
  const input = largeBloc(units, criteria);
  const size = `${units} × ${criteria}`;
  const excel = startExcel();
  const person = personAt(excel.store);
  const { layout } = { layout: planBook(input).sheets };
  const nameOf = (key: string): string => layout.find((sheet) => sheet.key === key)?.name ?? "";
  const create = await count(excel, () => createBook.run(input, null, excel.door));
  const open = await count(excel, () => excel.door.read("all"));
  person.putBack(nameOf("ranking"), "D9", 99);
  const rank = await repeat(excel, refreshRanking, RANKED_AT);
  const all = { forms: listAllForms(input, false) };
  const forms = await repeat(excel, fillForms, all);
  person.deleteSheet("Tờ trình");
  const letter = await repeat(excel, fillForms, all);
  const [selected, own] = await rankOwnTable(excel, units, criteria);
  if (!selected || !own) throw new Error("Not counted");
  return [
    { what: "Tạo sổ", size, totals: create },
    { what: "Mở sổ (đọc hết)", size, totals: open },
    { what: "Xếp hạng lại (một công thức bị ghi đè)", size, totals: rank },
    { what: "Lập mọi biểu mẫu của khối", size, totals: forms },
    { what: "Lập lại biểu mẫu (một biểu bị xóa)", size, totals: letter },
    { what: "Đọc bảng đang chọn (đơn vị × cột)", size, totals: selected },
    { what: "Xếp hạng nhanh bảng đang chọn (đơn vị × cột)", size, totals: own },
  ];
}

async function measureNaive(input: BlocInput, size: string): Promise<Row> {
  const excel = startExcel();
  excel.host.faults.limitPayload(NO_LIMIT);
  const totals = await count(excel, () => writeNaively(planBook(input)));
  return { what: "Tạo sổ theo lối từng ô (để so sánh)", size, totals };
}

function print(rows: readonly Row[]): string[] {
  const number = (value: number): string => value.toLocaleString("vi-VN");
  return rows.map(({ what, size, totals }) =>
    [
      "",
      what,
      size,
      totals.requests,
      number(totals.maxRequestBytes),
      number(totals.requestBytes),
      number(totals.responseBytes),
      number(totals.actions),
      "",
    ]
      .join(" | ")
      .trim()
  );
}

const HEAD = [
  "# Số lần hỏi Excel và số byte",
  "",
  "Đếm qua thư viện Office.js thật, trả lời bởi máy chủ thử (`test/office-host`). Số byte là đúng từng byte của yêu cầu (UTF-8); thời gian không nằm trong bảng vì thuộc về Excel. Làm lại bảng: `npm run round-trips`.",
  "",
  "*Round trips and bytes of each action, counted through the real Office.js library.*",
  "",
  "| Thao tác | Đơn vị × tiêu chí | Lượt hỏi | Yêu cầu lớn nhất (byte) | Gửi đi (byte) | Nhận về (byte) | Lệnh |",
  "|---|---|---:|---:|---:|---:|---:|",
];

let rows: readonly Row[] = [];

beforeAll(async () => {
  const measured: Row[] = [];
  for (const size of SIZES.slice(0, sampleSize(1, 3))) measured.push(...(await measure(size)));
  for (const [units, criteria] of SIZES.slice(0, NAIVE))
    measured.push(await measureNaive(largeBloc(units, criteria), `${units} × ${criteria}`));
  rows = measured;
}, 300_000);

const isOurs = ({ what }: Row): boolean => !what.includes("từng ô");

test("up to 15 × 80 every action takes at most 3 round trips", () => {
  const upTo15 = rows.filter((row) => isOurs(row) && row.size !== "30 × 160");
  expect(upTo15.length).toBe(sampleSize(7, 14));
  expect(upTo15.filter(({ totals }) => totals.requests > 3)).toEqual([]);
});

test("no request is over 1 MB, and nothing is left to clean up", () => {
  const over = rows.filter(isOurs).filter(({ totals }) => totals.maxRequestBytes > ONE_MB);
  expect(over).toEqual([]);
  expect(rows.filter(isOurs).filter(({ totals }) => totals.cleanUps > 0)).toEqual([]);
});

describeFull("from size to size", () => {
  test("what is sent to create grows no faster than units × criteria", () => {
    const points = rows
      .filter(({ what }) => what === "Tạo sổ")
      .map(({ size, totals }) => ({ cells: cellsOf(size), bytes: totals.requestBytes }));
    const slopes = points.slice(1).map((point, index) => {
      const before = points[index] ?? { cells: 0, bytes: 0 };
      return (point.bytes - before.bytes) / (point.cells - before.cells);
    });
    expect(slopes).toHaveLength(2);
    expect(slopes.filter((slope, index) => slope > (slopes[index - 1] ?? Infinity))).toEqual([]);
  });
});

test("docs/round-trips.md says the same", () => {
  const lines = print(rows);
  if (WRITES_DOCUMENT) writeFileSync(DOCUMENT, `${[...HEAD, ...lines].join("\n")}\n`);
  const document = readFileSync(DOCUMENT, "utf8").split("\n");
  expect(lines.filter((line) => !document.includes(line))).toEqual([]);
  expect(document.slice(0, HEAD.length)).toEqual(HEAD);
});

function cellsOf(size: string): number {
  const [units = 0, criteria = 0] = size.split(" × ").map(Number);
  return units * criteria;
}
