import { initSync, Model } from "@ironcalc/wasm";

/** The formula engine, ready to calculate workbooks. */
export interface FormulaEngine {
  createModel(): Model;
}

/** Starts the engine from the bytes of its WebAssembly file; once per program is enough. */
export function loadEngine(wasmBytes: Uint8Array): FormulaEngine {
  initSync({ module: wasmBytes as BufferSource });
  return { createModel: () => new Model("book", "en", "UTC", "en") };
}
