import { planBook } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { xlsxFiles } from "../../src/host/files/xlsx-files";
import { openFile } from "../../src/standalone/open-file";
import { plainBook, plainSheet } from "../host/files/sample-plan";

const bloc = findBloc("quang-ninh-2018");
if (!bloc) throw new Error("No such bloc");
const PLAN = planBook(bloc);

test("a book of ours comes with the looks it was written with", async () => {
  const read = await openFile(xlsxFiles, "Sổ 1.XLSX", await xlsxFiles.writeBook(PLAN));
  if (!read.ok) throw new Error("not read");
  expect([read.content.title, read.warning]).toEqual(["Sổ 1", null]);
  expect(read.content.looks).toEqual(PLAN.sheets);
});

test("a workbook of somebody else comes without looks and says what is lost", async () => {
  const { name, ...sheet } = plainSheet("x", "Riêng", [[1]]);
  const plan = { ...plainBook([{ ...sheet, name }]), names: [] };
  const read = await openFile(xlsxFiles, "khác.xlsx", await xlsxFiles.writeBook(plan));
  expect(read.ok && [read.content.looks, read.warning]).toEqual([[], "page.foreign"]);
});

test("bytes that are no workbook are an issue with the file's name", async () => {
  const read = await openFile(xlsxFiles, "a.xlsx", new Uint8Array());
  expect(read).toEqual({
    ok: false,
    issues: [
      {
        code: "file.empty",
        severity: "error",
        at: { file: "a.xlsx" },
        params: { found: expect.any(String) },
      },
    ],
  });
});
