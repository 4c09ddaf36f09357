import type { MemberUnit } from "../../../src/domain/bloc";
import { planBook } from "../../../src/app/plan-book";
import { shippedInput, sheetOf } from "../form-book";
import { gapsOf, printedOf } from "../printed-form";

const HOW =
  "Đánh dấu X vào một trong hai ô Đồng ý hoặc Không đồng ý ở từng dòng. Không ghi tên, không ký vào phiếu.";
const UNITS = [
  "TT | Đơn vị | Đồng ý | Không đồng ý",
  "1 | Ủy ban MTTQ tỉnh",
  "2 | Hội Cựu chiến binh tỉnh",
  "3 | Liên đoàn Lao động tỉnh",
  "4 | Hội Nông dân tỉnh",
  "5 | Hội Liên hiệp Phụ nữ tỉnh",
  "6 | Tỉnh đoàn Điện Biên",
];

test("Điện Biên 2018: a table per award", () => {
  const input = shippedInput("dien-bien-2018");
  expect(printedOf(input, { id: "ballot" })).toEqual([
    "KHỐI THI ĐUA MTTQ VÀ CÁC ĐOÀN THỂ TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "PHIẾU BÌNH XÉT",
    "Đề nghị khen thưởng năm 2018",
    "Cách ghi phiếu | Nơi đóng dấu của khối",
    HOW,
    "1. Cờ thi đua của UBND tỉnh",
    ...UNITS,
    "2. Bằng khen của UBND tỉnh",
    ...UNITS,
    "Ghi chú: cơ cấu khen thưởng (mẫu gợi ý).",
  ]);
  expect(gapsOf(input, { id: "ballot" })).toEqual([]);
});

test("of one award: it stands in the title", () => {
  const lines = printedOf(shippedInput("dien-bien-2018"), { id: "ballot", slot: 2 });
  expect(lines.slice(3, -1)).toEqual([
    "Đề nghị tặng Bằng khen của UBND tỉnh năm 2018",
    "Cách ghi phiếu | Nơi đóng dấu của khối",
    HOW,
    ...UNITS,
  ]);
});

test("a bloc without awards: what is asked is written by hand", () => {
  const lines = printedOf(shippedInput("tp-hcm-cum-1"), { id: "ballot" });
  expect(lines.slice(3, 7)).toEqual([
    "Bình xét thi đua năm 2018",
    "Cách ghi phiếu | Nơi đóng dấu của khối",
    HOW,
    `Nội dung xin ý kiến: ${"…".repeat(24)}`,
  ]);
});

/** Height of what is printed, points. */
function heightOf(id: string, units: number): number {
  const input = shippedInput(id);
  const all = Array.from({ length: units }, (_, i): MemberUnit => ({
    kind: "state",
    sample: false,
    code: `DV${String(i + 1).padStart(2, "0")}`,
    name: `Đơn vị ${i + 1}`,
    shortName: `ĐV ${i + 1}`,
  }));
  const bloc = { ...input.bloc, units: all, notAssigned: [] };
  const sheet = sheetOf(planBook({ ...input, bloc }, { forms: [{ id: "ballot" }] }), "form.ballot");
  const { top, bottom } = sheet.print.area;
  return [...sheet.rowHeights].reduce(
    (sum, [row, height]) => (row >= top && row <= bottom ? sum + height : sum),
    0
  );
}

const PAGE = (257 * 72) / 25.4;

test.each([
  ["quang-ninh-2018", 6],
  ["dien-bien-2018", 10],
  ["dien-bien-2018", 6],
])("%s with %i units: one page", (id, units) => {
  expect(heightOf(id, units)).toBeLessThan(PAGE);
});

test("rows are high where there is room, and never too low for their letters", () => {
  const rowsOf = (id: string) =>
    sheetOf(planBook(shippedInput(id), { forms: [{ id: "ballot" }] }), "form.ballot").rowHeights;
  expect(Math.max(...[...rowsOf("dien-bien-2018")].slice(-6).map(([, height]) => height))).toBe(28);
  expect(heightOf("quang-ninh-2018", 12)).toBeGreaterThan(PAGE);
});
