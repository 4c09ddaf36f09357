import type * as Docx from "docx";
import { xlsxFiles } from "../../../src/host/files/xlsx-files";
import { readDocument } from "./read-document";
import { line, page } from "./sample-document";
import { SAMPLE } from "./sample-plan";

const mockLoaded: string[] = [];

jest.mock("docx", () => {
  mockLoaded.push("docx");
  return jest.requireActual<typeof Docx>("docx");
});

test("the writer of Word documents is loaded when it is asked for, not to read and write workbooks", async () => {
  const book = await xlsxFiles.writeBook(SAMPLE);
  expect((await xlsxFiles.readBook(book)).ok).toBe(true);
  await xlsxFiles.packFiles([{ name: "a.xlsx", bytes: book }]);
  expect(mockLoaded).toEqual([]);
  const { paragraphs } = await readDocument(await xlsxFiles.writeDocument(page(line("Tờ trình"))));
  expect(paragraphs.map(({ text }) => text)).toEqual(["Tờ trình"]);
  expect(mockLoaded).toEqual(["docx"]);
});
