import { listFormGaps } from "../../../src/app/forms/forms-of-book";
import { planBook } from "../../../src/app/plan-book";
import { REFUSED } from "../../../src/domain/nominations/nomination";
import { ROUND_CHANGED } from "../../../src/forms/round-letter/round-outdated";
import { OTHER_DATE } from "../../../src/forms/proposal-letter/list-outdated";
import type { CellContent } from "../../../src/plan/cells";
import { printValue } from "../../../src/sheets/sheet-reader";
import { openLive, type, type Typing } from "../../app/live-book";
import { type BookChanges, cellsOf, sheetOf, shippedInput, textsOf } from "../form-book";

const BEN_TRE = "ben-tre-2023";
const FORMS = [{ id: "roundLetter", round: 1 } as const];
const KEY = "form.roundLetter:1";

const bookOf = (changes: BookChanges = {}) =>
  planBook(shippedInput(BEN_TRE, changes), { forms: FORMS });
const dated = (date: string): BookChanges => ({
  bloc: { forms: { fields: { header: "Đảng", "roundLetter.date-1": date }, wording: {} } },
});

/** What the letter shows after the edits, and the message above it first. */
async function lettersAfter(...typings: readonly Typing[]): Promise<readonly string[]> {
  const live = openLive(bookOf(dated("2023-07-14")));
  await type(live, ...typings);
  const rows = live.snapshot().sheets.find(({ key }) => key === KEY)?.rows ?? [];
  live.close();
  const texts = rows.flatMap((row) => row.map((cell) => printValue(cell?.value ?? null).trim()));
  return texts.filter((text) => text !== "");
}

const nominations = (cell: string, after: CellContent): Typing => ["nominations", cell, after];

test("Bến Tre, first half of 2023: the Party's header and what is not official, the head apart from the standing unit, dots for what nobody typed", () => {
  expect(textsOf(sheetOf(bookOf(), KEY)).slice(1, -1)).toEqual([
    "KHỐI THI ĐUA 2",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số: ……/TTr-……",
    "Bến Tre, ngày …… tháng …… năm ……",
    "TỜ TRÌNH",
    "Về việc đề nghị khen thưởng theo đợt: Sơ kết 6 tháng đầu năm 2023",
    "Kính gửi:",
    "- Chủ tịch UBND tỉnh Bến Tre;",
    "- Hội đồng Thi đua - Khen thưởng tỉnh Bến Tre.",
    "Căn cứ …………… (chưa có ngày tờ trình của đợt: nhập ở trang Nội dung biểu mẫu rồi lập lại biểu mẫu);",
    "Căn cứ thành tích của các tập thể, cá nhân được Khối thi đua 2 bình xét theo đợt: Sơ kết 6 tháng đầu năm 2023.",
    "Khối thi đua 2 kính trình Chủ tịch UBND tỉnh Bến Tre, Hội đồng Thi đua - Khen thưởng tỉnh Bến Tre xem xét, khen thưởng 2 đề nghị sau:",
    "I. Tập thể: 1 đề nghị.",
    "II. Cá nhân: 1 đề nghị.",
    "Khối trưởng năm 2023: Hồ Thị Hoàng Yến (cần xác nhận). Đơn vị thường trực, đầu mối lập hồ sơ: Tỉnh đoàn.",
    "(Có danh sách kèm theo)",
    "Trân trọng kính trình./.",
    "Nơi nhận:",
    "……………………………",
    "- Như trên;",
    "- Các đơn vị thành viên;",
    "- Lưu: VT.",
    "……………………………",
    "Ghi chú: số liệu minh họa; tên một số đơn vị (mẫu gợi ý); nơi nhận (mẫu gợi ý); thể thức phần đầu văn bản (mẫu gợi ý).",
  ]);
});

test("the state's header needs no such note", () => {
  const book = bookOf({ bloc: { forms: { fields: {}, wording: {} } } });
  expect(textsOf(sheetOf(book, KEY)).join("\n")).not.toContain("thể thức phần đầu");
});

test("the legal bases are those of the round's own day, not of the yearly letter's (January 2024)", () => {
  const bases = textsOf(sheetOf(bookOf(dated("2023-07-14")), KEY)).filter((text) =>
    /^Căn cứ/.test(text)
  );
  expect(bases.map((text) => /\d+\/\d{4}\/[A-ZĐ0-9-]+|Luật/u.exec(text)?.[0])).toEqual([
    "Luật",
    "91/2017/NĐ-CP",
    "12/2019/TT-BNV",
    "05/2020/TT-BNV",
    undefined,
  ]);
});

test("its day is a gap until it is typed; those of other rounds are not", () => {
  const input = shippedInput(BEN_TRE);
  const gaps = (changes: BookChanges, round: number) =>
    listFormGaps({ ...shippedInput(BEN_TRE, changes), snapshot: EMPTY }, [
      { id: "roundLetter", round },
    ])
      .map(({ label }) => label)
      .filter((label) => /^Đợt/.test(label));
  expect(input.entries.nominations).toHaveLength(3);
  expect(gaps({}, 1)).toEqual(["Đợt 1: ngày của tờ trình"]);
  expect(gaps(dated("2023-07-14"), 1)).toEqual([]);
  expect(gaps(dated("2023-07-14"), 2)).toEqual(["Đợt 2: ngày của tờ trình"]);
});

const EMPTY = { sheets: [], names: new Map(), properties: new Map() };

test("counts follow the sheet; a proposal more or less, another day, are said above the letter", async () => {
  const sound = await lettersAfter();
  expect(sound.filter((text) => text.includes("lập lại biểu mẫu"))).toEqual([]);
  const swapped = await lettersAfter(nominations("D8", "Tập thể"), nominations("K8", REFUSED));
  expect(swapped).toContain("I. Tập thể: 2 đề nghị.");
  expect(swapped).not.toContain(ROUND_CHANGED);
  expect(await lettersAfter(nominations("B9", "SƠ KẾT 6 THÁNG ĐẦU NĂM 2023"))).toContain(
    ROUND_CHANGED
  );
  const cell = cellsOf(sheetOf(bookOf(), "formTexts")).find(
    ({ content }) => content === "roundLetter.date-1"
  );
  const other = await lettersAfter(["formTexts", `C${cell?.at.row ?? 0}`, 45_300]);
  expect(other).toContain(OTHER_DATE);
});

test("a round that is no longer there leaves no letter to draw", () => {
  const book = planBook(shippedInput(BEN_TRE), { forms: [{ id: "roundLetter", round: 9 }] });
  expect(book.sheets.map(({ key }) => key)).not.toContain("form.roundLetter:9");
});
