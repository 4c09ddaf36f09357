import { planFormDocument } from "../../../src/app/forms/form-sheets";
import { planForms } from "../../../src/app/forms/plan-forms";
import { contextOf, planBook } from "../../../src/app/plan-book";
import { writeBook } from "../../../src/host/files/write-book";
import { writeDocument } from "../../../src/host/files/write-document";
import { openLive, type } from "../../app/live-book";
import { nominate } from "../../domain/nominations/nominated";
import { printWithLibreOffice } from "../../judges/print-with-libreoffice";
import { describeWith } from "../../judges/programs";
import { cellsOf, sheetOf, shippedInput, textsOf } from "../form-book";

const FORM = { id: "roundList", round: 1 } as const;
const KEY = "form.roundList:1";

const LENGTH = 200;

const people = Array.from({ length: 60 }, (_, i) => {
  const [start, end] = [`Đ${i + 1} `, ` K${i + 1}.`];
  const words = "Nguyễn Thị Hoàng Minh Phương ".repeat(8);
  const name = start + words.slice(0, LENGTH - start.length - end.length - 1) + "g" + end;
  return nominate({
    round: "Sơ kết",
    recipient: "individual",
    name,
    position: "Phó Chủ tịch",
    unit: "DV01",
    achievement: `Thành tích ${i + 1}`,
  });
});
const LONG = shippedInput("ben-tre-2023", {
  proposal: { signerPosition: "Trưởng khối", signerName: "NgườiKý" },
  entries: { nominations: people },
});

test("Bến Tre's list: collectives, then individuals; no person is named", () => {
  const book = planBook(shippedInput("ben-tre-2023"), { forms: [FORM] });
  const award = "Bằng khen của Chủ tịch UBND tỉnh (số liệu minh họa)";
  expect(textsOf(sheetOf(book, KEY)).slice(1, -1)).toEqual([
    "Phụ lục",
    "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG",
    "Đợt: Sơ kết 6 tháng đầu năm 2023",
    "(Kèm theo Tờ trình số ……/TTr-…… ngày …… tháng …… năm …… của Khối thi đua 2)",
    ...["STT", "Họ tên / Tên tập thể", "Chức vụ", "Đơn vị", "Hình thức"],
    ...["1", "Tỉnh đoàn", "Tỉnh đoàn", award],
    ...["2", "……………………", "……………………", "Liên đoàn Lao động tỉnh", award],
    "……………………………",
    "……………………………",
    "Ghi chú: số liệu minh họa; tên một số đơn vị (mẫu gợi ý); thể thức phần đầu văn bản (mẫu gợi ý).",
  ]);
});

test("the list follows the sheet: names, units, and who stands first", async () => {
  const live = openLive(planBook(shippedInput("ben-tre-2023"), { forms: [FORM] }));
  await type(
    live,
    ["nominations", "D7", "Cá nhân"],
    ["nominations", "D8", "Tập thể"],
    ["nominations", "E8", "Ban Tuyên giáo"],
    ["nominations", "G8", null]
  );
  const rows = live.snapshot().sheets.find(({ key }) => key === KEY)?.rows ?? [];
  live.close();
  const texts = rows.map((row) =>
    Array.from(row, (cell) => cell?.value ?? "").filter((it) => it !== "")
  );
  const listed = texts.filter(([order]) => typeof order === "number");
  expect(listed.map((cells) => cells.slice(0, 3))).toEqual([
    [1, "Ban Tuyên giáo", "……………………"],
    [2, "Tỉnh đoàn", "Tỉnh đoàn"],
  ]);
});

test("60 individuals with names of 200 characters: the header is repeated, every row has room for its name", () => {
  const sheet = sheetOf(planBook(LONG, { forms: [FORM] }), KEY);
  const header = cellsOf(sheet).find(({ content }) => content === "STT")?.at.row ?? 0;
  expect(sheet.print.titleRows).toEqual({ from: header, to: header });
  const heights = people.map((_, i) => sheet.rowHeights.get(header + 1 + i) ?? 0);
  expect(people.map(({ name }) => name.length)).toEqual(people.map(() => LENGTH));
  expect(Math.min(...heights)).toBeGreaterThan(6 * 12 * 1.24);
});

describeWith(["soffice", "pdftotext"], "60 individuals printed by LibreOffice", () => {
  test("sheet and Word document: header on every page of the table, nobody cut, the signature on one page", async () => {
    const plan = planFormDocument(contextOf(LONG), FORM);
    if (!plan) throw new Error("no document");
    const files = [await writeDocument(plan), await writeBook(planForms(LONG, [FORM]))];
    for (const pages of await printWithLibreOffice(files)) {
      const texts = pages.map((lines) => lines.join(" "));
      expect(pages.length).toBeGreaterThan(5);
      const tables = texts.filter((text) => /Đ\d+ |K\d+\./u.test(text));
      expect(tables.filter((text) => !text.includes("Họ tên / Tên tập thể"))).toEqual([]);
      const all = ` ${texts.join(" ")} `;
      const lost = people.flatMap((_, i) =>
        [` Đ${i + 1} `, ` K${i + 1}. `].filter((mark) => !all.includes(mark))
      );
      expect(lost).toEqual([]);
      const signed = texts.filter((text) => text.includes("NgườiKý"));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toContain("TRƯỞNG KHỐI");
    }
  }, 120_000);
});
