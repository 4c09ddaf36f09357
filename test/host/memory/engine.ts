import { readFileSync } from "node:fs";
import { loadEngine, type FormulaEngine } from "../../../src/host/memory/load-engine";

let engine: FormulaEngine | null = null;

/** The formula engine, started once per test file. */
export function testEngine(): FormulaEngine {
  engine ??= loadEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  return engine;
}
