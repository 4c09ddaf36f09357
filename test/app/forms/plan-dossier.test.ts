import { planDossier } from "../../../src/app/forms/plan-dossier";
import { packDossier, writeDossier } from "../../../src/app/forms/write-dossier";
import type { UnitCode } from "../../../src/domain/bloc";
import { unpack } from "../../../src/host/files/package/unpack";
import { xlsxFiles } from "../../../src/host/files/xlsx-files";
import { shippedInput, type BookChanges } from "../../forms/form-book";
import { readDocument } from "../../host/files/read-document";
import { validateOoxml } from "../../judges/validate-ooxml";
import { bookOf } from "../live-book";

function dossierOf(id: string, slot: number, changes: BookChanges = {}) {
  const dossier = planDossier(bookOf(shippedInput(id, changes)), slot);
  if (!dossier) throw new Error("No dossier");
  return dossier;
}

test("Quảng Ninh: the dossier of each award holds its letter, list, minutes, scores and the reports of its units", () => {
  const files = [1, 2, 3].map((slot) => {
    const { name, documents } = dossierOf("quang-ninh-2018", slot);
    return [name, documents.map(({ file }) => file)];
  });
  const common = ["00-muc-luc.docx", "01-to-trinh.docx", "02-danh-sach-kem-theo.docx"];
  const rest = ["03-bien-ban-hop-binh-xet.docx", "04-bang-tong-hop-diem.docx"];
  const report = (order: number, unit: UnitCode) => `0${order}-bao-cao-thanh-tich-${unit}.docx`;
  expect(files).toEqual([
    ["ho-so-CO-CP", [...common, ...rest, report(5, "DV01")]],
    ["ho-so-CO-TINH", [...common, ...rest, report(5, "DV02")]],
    [
      "ho-so-BK-TINH",
      [
        ...common,
        ...rest,
        ...["DV03", "DV04", "DV05", "DV06"].map((unit, i) => report(5 + i, unit)),
      ],
    ],
  ]);
});

test("an award that nobody gets makes no complete dossier, and one that is not there none", () => {
  const decisions = new Map([["DV01", { slot: "", reason: "rút tên" }]]);
  const { issues } = dossierOf("quang-ninh-2018", 1, { entries: { decisions } });
  expect(issues[0]).toEqual({
    code: "dossier.no-units",
    severity: "error",
    params: { award: "Cờ thi đua của Chính phủ" },
  });
  expect(planDossier(bookOf(shippedInput("quang-ninh-2018")), 9)).toBeNull();
});

test("the contents list names every file, and what is still open", async () => {
  const dossier = dossierOf("quang-ninh-2018", 1);
  const [contents] = await writeDossier(dossier, xlsxFiles);
  if (!contents) throw new Error("No contents");
  expect(await validateOoxml(contents.bytes)).toEqual([]);
  const { paragraphs } = await readDocument(contents.bytes);
  const texts = paragraphs.map(({ text }) => text);
  for (const { file } of dossier.documents.slice(1)) expect(texts).toContain(file);
  const open = dossier.issues.filter(({ severity }) => severity !== "tip").length;
  expect(open).toBeGreaterThan(0);
  expect(texts).toContain(`Hồ sơ chưa hoàn chỉnh: còn ${open} mục cần xem lại.`);
});

test("packed: one folder, and nothing inside but the documents: no author, comment, hidden sheet or macro (G09)", async () => {
  const { name, bytes } = await packDossier(dossierOf("quang-ninh-2018", 1), xlsxFiles);
  expect(name).toBe("ho-so-CO-CP.zip");
  const parts = await unpack(bytes);
  const names = [...parts.keys()];
  expect(names.every((one) => one.startsWith("ho-so-CO-CP/"))).toBe(true);
  for (const [file, content] of parts) {
    const inside = await unpack(content);
    expect([file, [...inside.keys()].filter((part) => /comment|vba|person/iu.test(part))]).toEqual([
      file,
      [],
    ]);
    const core = new TextDecoder().decode(inside.get("docProps/core.xml"));
    expect(core).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]/u);
    const book = new TextDecoder().decode(inside.get("xl/workbook.xml"));
    expect(book).not.toMatch(/state="(?:veryH|h)idden"/u);
  }
});
