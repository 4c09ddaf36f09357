import { contextOf } from "../../../src/app/plan-book";
import { DECISIONS_CHANGED } from "../../../src/forms/minutes/decision-paragraphs";
import { cellAddress } from "../../../src/plan/addresses";
import { rowOfLine, TEXT_COLUMNS } from "../../../src/forms/texts/text-lines";
import { awardRow, slotColumns } from "../../../src/sheets/awards/awards-layout";
import { shippedInput } from "../form-book";
import { printedAfter } from "../printed-form";
import type { Typing } from "../../app/live-book";

const MINUTES = { id: "minutes" } as const;
const input = shippedInput("quang-ninh-2018");

function award(index: number, column: "decision" | "reason", word: string | null): Typing {
  const context = contextOf(input);
  const at = { row: awardRow(context, index), column: slotColumns(context)[column] };
  return ["awards", cellAddress(at), word];
}

function text(id: string, value: string): Typing {
  return ["formTexts", cellAddress({ row: rowOfLine(id), column: TEXT_COLUMNS.text }), value];
}

test("minutes that are drawn anew warn of nothing", async () => {
  const [first] = await printedAfter(input, MINUTES, []);
  expect(first).not.toContain(DECISIONS_CHANGED);
});

test("a later decision is marked and counted at once, and the minutes ask to be drawn again for its reason", async () => {
  const lines = await printedAfter(input, MINUTES, [
    award(1, "decision", "Không đề nghị"),
    award(1, "reason", "đơn vị xin rút"),
  ]);
  expect(lines[0]).toContain(DECISIONS_CHANGED);
  expect(lines).toContain(
    "2 | Liên đoàn Lao động tỉnh | 97.25 | 2 | Hoàn thành xuất sắc nhiệm vụ | Không đề nghị (*)"
  );
  expect(lines).toContain("Hội nghị có 1 quyết định riêng (dấu * trong bảng), lý do như sau:");
});

test("of a decision that the minutes name, the words are live; one that goes leaves no words", async () => {
  const decisions = new Map([["DV02", { slot: "", reason: "đơn vị xin rút" }]]);
  const named = shippedInput("quang-ninh-2018", { entries: { decisions } });
  const said = async (typing: Typing): Promise<readonly string[]> => {
    const lines = await printedAfter(named, MINUTES, [typing]);
    return lines.filter((line) => /^- Liên đoàn|quyết định (riêng|khác)/u.test(line));
  };
  expect(await said(award(1, "reason", "đơn vị đề nghị không xét"))).toEqual([
    "Hội nghị có 1 quyết định riêng (dấu * trong bảng), lý do như sau:",
    "- Liên đoàn Lao động tỉnh: theo điểm: Cờ thi đua của UBND tỉnh; hội nghị quyết định: Không đề nghị; lý do: đơn vị đề nghị không xét.",
  ]);
  expect(await said(award(1, "decision", null))).toEqual([
    "Hội nghị thống nhất đề nghị theo điểm và cơ cấu khen thưởng, không có quyết định khác.",
  ]);
});

test("a decision on another unit instead of the one that the minutes name is noticed too", async () => {
  const decisions = new Map([["DV02", { slot: "", reason: "đơn vị xin rút" }]]);
  const named = shippedInput("quang-ninh-2018", { entries: { decisions } });
  const [untouched] = await printedAfter(named, MINUTES, []);
  expect(untouched).not.toContain(DECISIONS_CHANGED);
  const [first] = await printedAfter(named, MINUTES, [
    award(1, "decision", null),
    award(2, "decision", "Không đề nghị"),
  ]);
  expect(first).toContain(DECISIONS_CHANGED);
});

test("a secret vote points to the record of the vote", async () => {
  const lines = await printedAfter(input, MINUTES, [text("minutes.vote-form", "Bỏ phiếu kín")]);
  expect(lines).toContain(
    "4. Hình thức biểu quyết: Bỏ phiếu kín. Kết quả: ……… nhất trí, đạt ………% (có biên bản kiểm phiếu kèm theo)."
  );
});
