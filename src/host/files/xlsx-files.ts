import type { Files } from "../port";
import { changeBook } from "./change-book";
import { readBook } from "./read-book";
import { writeBook } from "./write-book";

/** Workbook files as .xlsx bytes. */
export const xlsxFiles: Files = { readBook, writeBook, changeBook };
