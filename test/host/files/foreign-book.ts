import { Workbook } from "@cj-tech-master/excelts";
import { stampName } from "../../../src/plan/stamps";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A workbook as a person may have it: one sheet of ours, one of their own with everything they like. */
export async function foreignBook(): Promise<Uint8Array> {
  const book = new Workbook();
  const ours = book.addWorksheet("Của ta");
  ours.getCell("A1").value = "KTD1 · mau · 1 · ours";
  ours.getCell("A2").value = 4;
  ours.getCell("B2").value = { formula: "A2*2", result: 8 };
  ours.getCell("B2").font = { bold: true };
  const theirs = book.addWorksheet("Của 'họ' & bạn");
  theirs.getCell("A1").value = { text: "Trang nhà", hyperlink: "https://example.org/?a=1&b=2" };
  theirs.getCell("A2").value = {
    richText: [{ text: "đậm", font: { bold: true } }, { text: " nhạt" }],
  };
  theirs.getCell("A3").value = new Date(Date.UTC(2025, 0, 31));
  theirs.getCell("B3").value = { formula: "'Của ta'!B2+1", result: 9 };
  theirs.getCell("B4").value = { formula: "WEBSERVICE(A1)", result: "ngoài" };
  theirs.getCell("C1").note = "Ghi chú của họ";
  theirs.mergeCells("D1:E2");
  theirs.addConditionalFormatting({
    ref: "A1:A9",
    rules: [
      {
        type: "colorScale",
        priority: 1,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
      },
    ],
  });
  theirs.dataValidations.add("range:F1:F9", {
    type: "list",
    allowBlank: true,
    formulae: ["$A$1:$A$3"],
  });
  theirs.addImage(book.addImage({ base64: PIXEL, extension: "png" }), "G1:H3");
  theirs.pageSetup.orientation = "landscape";
  // Excel hashes a password 100,000 times, which takes half a second.
  await theirs.protect("bí mật", { sort: true, spinCount: 1 });
  book.definedNames.add("'Của ta'!$A$1", stampName("ours"));
  return book.xlsx.writeBuffer();
}
