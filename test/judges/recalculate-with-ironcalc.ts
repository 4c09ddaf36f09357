import { readFileSync } from "node:fs";
import { readBook } from "../../src/host/files/read-book";
import { loadEngine, type FormulaEngine } from "../../src/host/memory/load-engine";
import { createMemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { valuesOf, type Recalculated } from "./recalculated";

let engine: FormulaEngine | null = null;

/** What IronCalc calculates from the formulas of each workbook. */
export function recalculateWithIronCalc(books: readonly Uint8Array[]): Promise<Recalculated[]> {
  engine ??= loadEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  const loaded = engine;
  return Promise.all(
    books.map(async (bytes) => {
      const result = await readBook(bytes);
      if (!result.ok) throw new Error(`${result.reason} (${result.found})`);
      const book = createMemoryWorkbook({ engine: loaded, content: result.snapshot });
      const values = valuesOf(book.snapshot());
      book.close();
      return values;
    })
  );
}
