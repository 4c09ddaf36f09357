import { planDossier } from "../../../src/app/forms/plan-dossier";
import { type DossierFile, packDossier } from "../../../src/app/forms/write-dossier";
import type { UnitCode } from "../../../src/domain/bloc";
import { unpack } from "../../../src/host/files/package/unpack";
import { xlsxFiles } from "../../../src/host/files/xlsx-files";
import { shippedInput } from "../../forms/form-book";
import { readDocument } from "../../host/files/read-document";
import { validateOoxml } from "../../judges/validate-ooxml";
import { bookOf } from "../live-book";

const BOOK = bookOf(shippedInput("quang-ninh-2018"));

function dossierOf(slot: number, book = BOOK) {
  const dossier = planDossier(book, slot);
  if (!dossier) throw new Error("No dossier");
  return dossier;
}

test("Quảng Ninh: the dossier of each award holds its letter, list, minutes, scores and the reports of its units", () => {
  const files = [1, 2, 3].map((slot) => {
    const { name, documents } = dossierOf(slot);
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
  const changed = bookOf(shippedInput("quang-ninh-2018", { entries: { decisions } }));
  const { issues } = dossierOf(1, changed);
  expect(issues[0]).toEqual({
    code: "dossier.no-units",
    severity: "error",
    params: { award: "Cờ thi đua của Chính phủ" },
  });
  expect(planDossier(BOOK, 9)).toBeNull();
});

const dossier = dossierOf(1);
let packed: DossierFile;
beforeAll(async () => {
  packed = await packDossier(dossier, xlsxFiles);
});

test("the contents list names every file, and what is still open", async () => {
  const contents = (await unpack(packed.bytes)).get("ho-so-CO-CP/00-muc-luc.docx");
  if (!contents) throw new Error("No contents");
  expect(await validateOoxml(contents)).toEqual([]);
  const { paragraphs } = await readDocument(contents);
  const texts = paragraphs.map(({ text }) => text);
  for (const { file } of dossier.documents.slice(1)) expect(texts).toContain(file);
  const open = dossier.issues.filter(({ severity }) => severity !== "tip").length;
  expect(open).toBeGreaterThan(0);
  expect(texts).toContain(`Hồ sơ chưa hoàn chỉnh: còn ${open} mục cần xem lại.`);
});

test("packed: one folder, and nothing inside but the documents: no author, comment, hidden sheet or macro (G09)", async () => {
  const { name, bytes } = packed;
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
