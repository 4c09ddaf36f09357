import { createMemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { testEngine } from "../host/memory/engine";
import { describeWorkbook } from "./port-contract";

describeWorkbook("memory", async (content) => {
  const book = createMemoryWorkbook({ engine: testEngine(), content });
  return { door: book, selection: () => book.selection(), close: () => book.close() };
});
