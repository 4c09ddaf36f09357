import { decimal } from "../../../src/domain/decimal";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import type { Ballot } from "../../../src/domain/entries";
import type { VoteDenominator } from "../../../src/domain/ruleset";
import { shippedInput } from "../form-book";
import { gapsOf, printedAfter, printedOf } from "../printed-form";

const RECORD = { id: "voteRecord" } as const;

const count = (value: number) => decimal(String(value));

/** Quảng Ninh with a vote: two thirds of 12. */
function voted(denominator: VoteDenominator, changes: Partial<Ballot> = {}): BlocInput {
  const input = shippedInput("quang-ninh-2018");
  const votes = new Map([
    ["DV01", count(12)],
    ["DV02", count(8)],
    ["DV03", count(7)],
  ]);
  const ballot: Ballot = {
    members: count(15),
    issued: count(12),
    collected: count(12),
    valid: count(11),
    invalid: count(1),
    votes,
    ...changes,
  };
  const voting = { denominator, thresholdPercent: decimal("66.67") };
  return {
    ...input,
    ruleset: { ...input.ruleset, voting },
    entries: { ...input.entries, ballot },
  };
}

/** From the number of voters to the end of the table. */
function counted(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith("- Số thành viên"));
  return lines.slice(
    start,
    lines.findIndex((line) => line.startsWith("Biên bản được"))
  );
}

test("the numbers of the sheet Kiểm phiếu, each unit's votes over the ballots handed out", () => {
  expect(counted(printedOf(voted("issued"), RECORD))).toEqual([
    "- Số thành viên được bỏ phiếu: 15;",
    "- Số phiếu phát ra: 12 phiếu;",
    "- Số phiếu thu vào: 12 phiếu;",
    "- Số phiếu hợp lệ: 11 phiếu;",
    "- Số phiếu không hợp lệ: 1 phiếu.",
    "Kết quả kiểm phiếu (tỷ lệ tính theo: số phiếu/ Số phiếu phát ra):",
    "TT | Đơn vị | Số phiếu/ Số phiếu phát ra | Tỷ lệ (%) | Kết quả",
    "1 | Hội Liên hiệp Phụ nữ tỉnh | 12/12 | 100 | Đạt",
    "2 | Liên đoàn Lao động tỉnh | 8/12 | 66.67 | Đạt",
    "3 | Ủy ban MTTQ Việt Nam tỉnh | 7/12 | 58.33 | Không đạt",
    "4 | Hội Nông dân tỉnh | Chưa đủ số",
    "5 | Hội Cựu chiến binh tỉnh | Chưa đủ số",
    "6 | Tỉnh đoàn | Chưa đủ số",
  ]);
});

test("votes over what the ruleset names; a number that is not there yet is dotted", () => {
  const lines = counted(printedOf(voted("members", { members: null, invalid: null }), RECORD));
  expect(lines.filter((line) => /thành viên|không hợp lệ|^2/u.test(line))).toEqual([
    "- Số thành viên được bỏ phiếu: …………;",
    "- Số phiếu không hợp lệ: ………… phiếu.",
    "Kết quả kiểm phiếu (tỷ lệ tính theo: số phiếu/ Số thành viên được bỏ phiếu):",
    "TT | Đơn vị | Số phiếu/ Số thành viên được bỏ phiếu | Tỷ lệ (%) | Kết quả",
    "2 | Liên đoàn Lao động tỉnh | 8/…… | Chưa đủ số",
  ]);
});

test("votes that are typed later are printed at once", async () => {
  const lines = await printedAfter(voted("issued"), RECORD, [["votes", "D16", 9]]);
  expect(lines).toContain("4 | Hội Nông dân tỉnh | 9/12 | 75 | Đạt");
});

test("a ruleset without votes: one table per award to write in, and the record says so", () => {
  const lines = printedOf(shippedInput("dien-bien-2018"), RECORD);
  const units = [
    "TT | Đơn vị | Số phiếu/ Số phiếu phát ra | Tỷ lệ (%) | Kết quả",
    "1 | Ủy ban MTTQ tỉnh",
    "2 | Hội Cựu chiến binh tỉnh",
    "3 | Liên đoàn Lao động tỉnh",
    "4 | Hội Nông dân tỉnh",
    "5 | Hội Liên hiệp Phụ nữ tỉnh",
    "6 | Tỉnh đoàn Điện Biên",
  ];
  expect(counted(lines)).toEqual([
    "- Số thành viên được bỏ phiếu: …………;",
    "- Số phiếu phát ra: ………… phiếu;",
    "- Số phiếu thu vào: ………… phiếu;",
    "- Số phiếu hợp lệ: ………… phiếu;",
    "- Số phiếu không hợp lệ: ………… phiếu.",
    "Kết quả kiểm phiếu (tỷ lệ tính theo: số phiếu/ Số phiếu phát ra):",
    "1. Cờ thi đua của UBND tỉnh:",
    ...units,
    "2. Bằng khen của UBND tỉnh:",
    ...units,
  ]);
  const byHand =
    "(Bộ tiêu chí không quy định bỏ phiếu nên sổ không có số phiếu: ghi tay vào các ô và chỗ chấm.)";
  expect(lines).toContain(byHand);
  expect(printedOf(voted("issued"), RECORD)).not.toContain(byHand);
});

test("who signs, and a bloc without awards has one table", () => {
  const lines = printedOf(shippedInput("tp-hcm-cum-1"), RECORD);
  expect(lines).toContain("Bình xét thi đua năm 2018");
  expect(lines.filter((line) => line.startsWith("TT |"))).toHaveLength(1);
  const end = lines.findIndex((line) => line.startsWith("Biên bản được"));
  expect(lines.slice(end, end + 4)).toEqual([
    "Biên bản được thông qua trước hội nghị vào lúc …… giờ …… cùng ngày./.",
    "TM. ĐOÀN CHỦ TỊCH | TM. BAN KIỂM PHIẾU",
    "(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên)",
    "…………………………… | ……………………………",
  ]);
});

test("day and place of the meeting are asked for once, by whichever form prints them", () => {
  expect(gapsOf(shippedInput("can-tho-2017"), RECORD)).toEqual([
    "Ban kiểm phiếu",
    "Hình thức bỏ phiếu",
    "Giờ thông qua biên bản",
    "Người ký thay mặt đoàn chủ tịch",
    "Trưởng ban kiểm phiếu",
    "Ngày họp",
    "Địa điểm họp",
  ]);
});
