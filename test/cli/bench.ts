import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Tools } from "../../src/cli/command";
import { createNodeShell } from "../../src/cli/node-shell";
import { runCli, type ExitCode } from "../../src/cli/run-cli";
import type { Shell } from "../../src/cli/shell";
import { readCsv } from "../../src/host/files/read-csv";
import { xlsxFiles } from "../../src/host/files/xlsx-files";
import { createMemoryWorkbook } from "../../src/host/memory/memory-workbook";
import type { ReadResult } from "../../src/host/port";
import { parseAddress } from "../../src/plan/addresses";
import type { CellValue } from "../../src/plan/cells";
import { NO_CHANGES, type SheetChange } from "../../src/plan/changes";
import type { Snapshot } from "../../src/plan/snapshot";
import { testEngine } from "../host/memory/engine";

/** What was read from bytes, by their digest: most calls read a book that an earlier one read already. */
const readings = new Map<string, Promise<ReadResult>>();

function readOnce(bytes: Uint8Array): Promise<ReadResult> {
  const digest = createHash("sha256").update(bytes).digest("hex");
  const reading = readings.get(digest) ?? xlsxFiles.readBook(bytes);
  readings.set(digest, reading);
  return reading;
}

/** Sample books as `create` writes them, by bloc. */
const samples = new Map<string, Uint8Array>();

export const tools: Tools = {
  files: { ...xlsxFiles, readBook: readOnce },
  readCsv,
  openWorkbook: async (content) => createMemoryWorkbook({ engine: testEngine(), content }),
};

/** What a call of the program came to. */
export interface Run {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own on the real disk, with the program to run in it. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), "thidua-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  put(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  /** Runs the program as `thidua …` would, with what it prints caught. */
  async run(argv: readonly string[], more: Partial<Tools> = {}): Promise<Run> {
    let out = "";
    let err = "";
    const shell: Shell = {
      ...createNodeShell(),
      stdout: (text) => void (out += text),
      stderr: (text) => void (err += text),
    };
    const exit = await runCli(argv, { shell, tools: { ...tools, ...more } });
    return { exit, out, err };
  }

  /** The one JSON document of a call with --json. */
  async json(argv: readonly string[]) {
    const { exit, out } = await this.run([...argv, "--json"]);
    const document = JSON.parse(out);
    expect(document.exit).toBe(exit);
    return document;
  }

  /** A shipped bloc's workbook with sample scores. */
  async createSample(name = "book.xlsx", bloc = "dien-bien-2018"): Promise<string> {
    const known = samples.get(bloc);
    if (known) return this.put(name, known);
    const path = this.path(name);
    const { exit, err } = await this.run(["create", "--bloc", bloc, "--sample", "--out", path]);
    if (exit !== 0) throw new Error(err);
    samples.set(bloc, this.bytes(name));
    return path;
  }

  async snapshot(name: string): Promise<Snapshot> {
    const read = await readOnce(this.bytes(name));
    if (!read.ok) throw new Error(read.reason);
    return read.snapshot;
  }

  /** Types a value into a cell of a workbook, as a person would who is past all protection. */
  async type(name: string, { sheet, cell, value }: Typing): Promise<void> {
    const snapshot = await this.snapshot(name);
    const at = parseAddress(cell);
    if (!at) throw new Error(`${cell} is no cell`);
    const found = snapshot.sheets.find(({ key }) => key === sheet);
    const before = found?.rows[at.row - 1]?.[at.column - 1];
    const old = before?.value ?? null;
    const plain = typeof old === "object" && old !== null ? old.error : old;
    const content = before?.formula ? { formula: before.formula, value: plain } : plain;
    await this.change(name, {
      kind: "setCells",
      sheet,
      cells: [{ at, before: content, after: value }],
    });
  }

  async change(name: string, change: SheetChange): Promise<void> {
    const door = await tools.openWorkbook(await this.snapshot(name));
    const { done } = await door.apply({ ...NO_CHANGES, sheets: [change] });
    const values = await door.read("all");
    this.put(name, await xlsxFiles.changeBook(this.bytes(name), done, values));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Typing {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
}

/** The cell where the row that begins with `row` meets the column headed `column`. */
export function findCell(
  snapshot: Snapshot,
  { sheet, row, column }: { sheet: string; row: string; column: string }
): string {
  const rows = snapshot.sheets.find(({ key }) => key === sheet)?.rows ?? [];
  const text = (r: number, c: number): string => {
    const value = rows[r]?.[c]?.value;
    return typeof value === "string" ? value.trim() : "";
  };
  const down = rows.findIndex((_, r) => text(r, 0) === row);
  for (let r = down; r >= 0; r--) {
    const across = (rows[r] ?? []).findIndex((_, c) => text(r, c).replace(" ✎", "") === column);
    if (across >= 0) return `${String.fromCharCode(65 + across)}${down + 1}`;
  }
  throw new Error(`No cell ${row} × ${column} on ${sheet}`);
}
