import type { Files } from "../port";
import { changeBook } from "./change-book";
import { packFiles } from "./pack-files";
import { readBook } from "./read-book";
import { writeBook } from "./write-book";

/** Workbook files as .xlsx bytes, and what goes out beside them; the writer of Word documents is loaded when it is first asked for. */
export const xlsxFiles: Files = {
  readBook,
  writeBook,
  changeBook,
  packFiles,
  writeDocument: async (plan) => (await import("./write-document")).writeDocument(plan),
};
