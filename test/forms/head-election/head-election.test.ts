import { fieldCell } from "../../sheets/field-cell";
import { shippedInput } from "../form-book";
import { gapsOf, printedAfter, printedOf } from "../printed-form";

const ELECTION = { id: "headElection" } as const;

/** The lines that say what was chosen and who. */
function chosen(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => /^(Bầu|Suy tôn|Luân phiên|1\.|4\.)/u.test(line));
}

test("Điện Biên: Tỉnh đoàn was elected for 2019", () => {
  const lines = printedOf(shippedInput("dien-bien-2018"), ELECTION);
  expect(chosen(lines)).toEqual([
    "Bầu Khối trưởng năm 2019",
    "1. Đại diện các đơn vị thành viên của Khối Thi đua MTTQ và các đoàn thể tỉnh tiến hành bầu Khối trưởng năm 2019.",
    "4. Hội nghị thống nhất: Tỉnh đoàn Điện Biên được bầu giữ vai trò Khối trưởng năm 2019.",
  ]);
  expect(lines).toContain("Thời gian bắt đầu: …… giờ ……, chiều ngày 11 tháng 01 năm 2019.");
});

test("Quảng Ninh: Hội Liên hiệp Phụ nữ was acclaimed", () => {
  expect(chosen(printedOf(shippedInput("quang-ninh-2018"), ELECTION))).toEqual([
    "Suy tôn Khối trưởng năm 2019",
    "1. Đại diện các đơn vị thành viên của Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh tiến hành suy tôn Khối trưởng năm 2019.",
    "4. Hội nghị thống nhất: Hội Liên hiệp Phụ nữ tỉnh được suy tôn đảm nhận vai trò Khối trưởng năm 2019.",
  ]);
});

test("while nothing is known all ways stand there; a cluster has a Cụm trưởng", () => {
  expect(chosen(printedOf(shippedInput("tp-hcm-cum-1"), ELECTION))).toEqual([
    "Bầu (suy tôn, luân phiên) Cụm trưởng năm 2019",
    "1. Đại diện các đơn vị thành viên của Cụm 1 tiến hành bầu (suy tôn, luân phiên) Cụm trưởng năm 2019.",
    "4. Hội nghị thống nhất: …………………… được chọn giữ vai trò Cụm trưởng năm 2019.",
  ]);
});

test("another way and another unit on Tổng quan change the record", async () => {
  const lines = await printedAfter(shippedInput("dien-bien-2018"), ELECTION, [
    ["overview", fieldCell("nextHeadSelection"), "Luân phiên"],
    ["overview", fieldCell("nextHeadUnit"), "DV04"],
  ]);
  expect(chosen(lines)).toEqual([
    "Luân phiên Khối trưởng năm 2019",
    "1. Đại diện các đơn vị thành viên của Khối Thi đua MTTQ và các đoàn thể tỉnh tiến hành luân phiên Khối trưởng năm 2019.",
    "4. Hội nghị thống nhất: Hội Nông dân tỉnh luân phiên đảm nhận vai trò Khối trưởng năm 2019.",
  ]);
});

test("a deputy is printed when one is named", () => {
  const fields = { "headElection.deputy": "Hội Nông dân tỉnh" };
  const input = shippedInput("dien-bien-2018", { bloc: { forms: { fields, wording: {} } } });
  expect(printedOf(input, ELECTION)).toContain("Khối phó năm 2019: Hội Nông dân tỉnh.");
  const without = printedOf(shippedInput("dien-bien-2018"), ELECTION);
  expect(without.filter((line) => line.startsWith("Khối phó"))).toEqual([]);
});

test("what is not known yet is listed", () => {
  expect(gapsOf(shippedInput("dien-bien-2018"), ELECTION)).toEqual([
    "Đơn vị được giới thiệu",
    "Cách biểu quyết khi chọn",
    "Kết quả biểu quyết khi chọn",
    "Giờ bắt đầu",
    "Giờ kết thúc",
    "Địa điểm họp",
    "Thành phần có mặt",
    "Vắng mặt, lý do",
    "Chủ trì (họ tên)",
    "Thư ký (họ tên)",
  ]);
});
