import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";

import { readCsv } from "../host/files/read-csv";
import { xlsxFiles } from "../host/files/xlsx-files";
import { loadEngine } from "../host/memory/load-engine";
import { createMemoryWorkbook } from "../host/memory/memory-workbook";
import type { Tools } from "./command";
import { createNodeShell } from "./node-shell";
import { runCli } from "./run-cli";

/** The formula engine's code; written this way, the build puts it beside the bundle. */
const ENGINE = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);

const tools: Tools = {
  files: xlsxFiles,
  readCsv,
  openWorkbook: async (content) =>
    createMemoryWorkbook({ engine: loadEngine(await readFile(ENGINE)), content }),
};

/** Compiled once, quickly: optimising the engine in the background would keep a short process alive half a second longer. */
setFlagsFromString("--liftoff-only");

void runCli(process.argv.slice(2), { shell: createNodeShell(), tools }).then((exit) => {
  process.exitCode = exit;
});
