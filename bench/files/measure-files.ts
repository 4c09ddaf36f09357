import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { changeBook } from "../../src/host/files/change-book";
import { readBook } from "../../src/host/files/read-book";
import { writeBook } from "../../src/host/files/write-book";
import { loadEngine } from "../../src/host/memory/load-engine";
import { createMemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { NO_CHANGES } from "../../src/plan/changes";
import { benchPlan } from "./bench-plan";
import { fillValues } from "./fill-values";
import { writeWithLibrary, type LibraryWorkbook } from "./write-with-library";

// node --import ./bench/register-ts.mjs bench/files/measure-files.ts OUT_FOLDER [FOLDER_WITH_EXCELJS]
const [, , out = ".", exceljsFolder] = process.argv;
const require = createRequire(import.meta.url);
const RUNS = 5;

/** Median of several runs in milliseconds, and the last result. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const times: number[] = [];
  let result = await work();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return { ms: Math.round(times[Math.floor(RUNS / 2)] ?? 0), result };
}

async function measureLibrary(name: string, create: () => LibraryWorkbook): Promise<void> {
  const written = await timed(() => writeWithLibrary(create(), filled));
  writeFileSync(join(out, `${name}.xlsx`), written.result);
  const passed = await timed(async () => {
    const book = create();
    await book.xlsx.load(ours.result);
    return book.xlsx.writeBuffer();
  });
  writeFileSync(join(out, `${name}-round-trip.xlsx`), passed.result);
  rows.push({ what: `${name}: write`, ms: written.ms, bytes: written.result.length });
  rows.push({
    what: `${name}: load and write our file`,
    ms: passed.ms,
    bytes: passed.result.length,
  });
}

const rows: { what: string; ms: number; bytes?: number }[] = [];
const engine = loadEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
const plan = benchPlan({ units: 15, rows: 100 });
const memory = await timed(() => {
  const book = createMemoryWorkbook({ engine, content: plan });
  const shown = book.snapshot();
  book.close();
  return shown;
});
rows.push({ what: "memory host: load and calculate", ms: memory.ms });
const filled = fillValues(plan, memory.result);
const ours = await timed(() => writeBook(filled));
rows.push({ what: "ours: write", ms: ours.ms, bytes: ours.result.length });
rows.push({ what: "ours: read", ms: (await timed(() => readBook(ours.result))).ms });
const changed = await timed(() => changeBook(ours.result, NO_CHANGES, memory.result));
rows.push({
  what: "ours: change (all values refreshed)",
  ms: changed.ms,
  bytes: changed.result.length,
});
writeFileSync(join(out, "ours.xlsx"), ours.result);
writeFileSync(join(out, "ours-round-trip.xlsx"), changed.result);
const { Workbook: Excelts } = (await import("@cj-tech-master/excelts")) as unknown as {
  Workbook: new () => LibraryWorkbook;
};
await measureLibrary("excelts", () => new Excelts());
if (exceljsFolder !== undefined) {
  const exceljs = createRequire(join(exceljsFolder, "x.js"))("exceljs") as {
    Workbook: new () => LibraryWorkbook;
  };
  await measureLibrary("exceljs", () => new exceljs.Workbook());
}
console.table(rows);
