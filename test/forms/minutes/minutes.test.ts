import type { Decision } from "../../../src/domain/entries";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import { shippedInput } from "../form-book";
import { gapsOf, printedOf } from "../printed-form";

const MINUTES = { id: "minutes" } as const;
const QUANG_NINH = "quang-ninh-2018";
const DOTS = Array<string>(16).fill("………").join(" ");

/** What stands between two lines, without them. */
function between(lines: readonly string[], from: string, to: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(from));
  const end = lines.findIndex((line) => line.startsWith(to));
  return lines.slice(start + 1, end);
}

const resultOf = (input: BlocInput) =>
  between(printedOf(input, MINUTES), "5. Kết quả", "Hội nghị kết thúc");

function decided(...decisions: readonly (readonly [string, Decision])[]): BlocInput {
  return shippedInput(QUANG_NINH, { entries: { decisions: new Map(decisions) } });
}

test("Quảng Ninh 2018, the whole minutes", () => {
  expect(printedOf(shippedInput(QUANG_NINH), MINUTES)).toEqual([
    "KHỐI THI ĐUA MTTQ VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: ……/BB-……",
    "BIÊN BẢN",
    "Họp bình xét thi đua, đề nghị khen thưởng năm 2018",
    "Thời gian bắt đầu: …… giờ ……, sáng ngày 20 tháng 12 năm 2018.",
    "Địa điểm: thành phố Hạ Long.",
    `Thành phần có mặt: ${DOTS}.`,
    `Vắng mặt, lý do: ${DOTS}.`,
    "Chủ trì: …………………….",
    "Thư ký (người ghi biên bản): …………………….",
    "Nội dung:",
    "1. Hội nghị xét kết quả thi đua năm 2018 của 6 đơn vị trong Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh và đề nghị khen thưởng.",
    "2. Tiêu chuẩn bình xét: theo Bộ tiêu chí chấm điểm Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh Quảng Ninh. Xếp hạng theo Điểm, làm tròn 2 chữ số thập phân rồi mới so; bằng nhau thì đồng hạng, hạng sau bỏ trống. Lớp điểm dùng: Thẩm định.",
    `3. Ý kiến thảo luận: ${DOTS}.`,
    "4. Hình thức biểu quyết: giơ tay (hoặc bỏ phiếu kín) ………. Kết quả: ……… nhất trí, đạt ………%.",
    "5. Kết quả bình xét:",
    "STT | Đơn vị | Tổng điểm | Hạng | Xếp loại | Đề nghị khen thưởng",
    "1 | Hội Liên hiệp Phụ nữ tỉnh | 99 | 1 | Hoàn thành xuất sắc nhiệm vụ | Cờ thi đua của Chính phủ",
    "2 | Liên đoàn Lao động tỉnh | 97.25 | 2 | Hoàn thành xuất sắc nhiệm vụ | Cờ thi đua của UBND tỉnh",
    "3 | Ủy ban MTTQ Việt Nam tỉnh | 95.5 | 3 | Hoàn thành xuất sắc nhiệm vụ | Bằng khen của UBND tỉnh",
    "4 | Hội Nông dân tỉnh | 92 | 4 | Hoàn thành xuất sắc nhiệm vụ | Bằng khen của UBND tỉnh",
    "5 | Hội Cựu chiến binh tỉnh | 87.5 | 5 | Hoàn thành tốt nhiệm vụ | Bằng khen của UBND tỉnh",
    "6 | Tỉnh đoàn | 87 | 6 | Hoàn thành tốt nhiệm vụ | Bằng khen của UBND tỉnh",
    "Tất cả các đơn vị đều được xét.",
    "Hội nghị thống nhất đề nghị theo điểm và cơ cấu khen thưởng, không có quyết định khác.",
    "6. Hội nghị giao …………………… hoàn chỉnh hồ sơ đề nghị khen thưởng theo kết quả trên.",
    "Hội nghị kết thúc vào …… giờ ……, sáng ngày 20 tháng 12 năm 2018. Biên bản đã được đọc cho mọi người dự họp cùng nghe và thống nhất thông qua./.",
    "THƯ KÝ | CHỦ TỌA",
    "…………………………… | ……………………………",
    "Nơi nhận:",
    "- Lưu: VT, Hồ sơ.",
    "Ghi chú: thang điểm mẫu gợi ý; số liệu minh họa; tên một số đơn vị (mẫu gợi ý).",
  ]);
});

test("what was typed of the meeting is printed; names stand at the signatures without positions", () => {
  const fields = {
    "meeting.start": "08 giờ 00",
    "meeting.present": "12 đại biểu",
    "meeting.absent": "không",
    "meeting.guests": "đại diện Sở Nội vụ",
    "meeting.chair": "Nguyễn Thị An",
    "meeting.chair-position": "Chủ tịch Hội",
    "meeting.secretary": "Trần Văn Bình",
    "minutes.vote-form": "Bỏ phiếu kín",
    "minutes.vote-result": "6/6 đơn vị nhất trí",
  };
  const lines = printedOf(
    shippedInput(QUANG_NINH, { bloc: { forms: { fields, wording: {} } } }),
    MINUTES
  );
  expect(between(lines, "Họp bình xét", "Nội dung")).toEqual([
    "Thời gian bắt đầu: 08 giờ 00, ngày …… tháng …… năm …….",
    "Địa điểm: …………………….",
    "Thành phần có mặt: 12 đại biểu.",
    "Vắng mặt, lý do: không.",
    "Khách mời: đại diện Sở Nội vụ.",
    "Chủ trì: Nguyễn Thị An, Chủ tịch Hội.",
    "Thư ký (người ghi biên bản): Trần Văn Bình.",
  ]);
  expect(lines).toContain("Trần Văn Bình | Nguyễn Thị An");
  expect(lines).toContain(
    "4. Hình thức biểu quyết: Bỏ phiếu kín. Kết quả: 6/6 đơn vị nhất trí (có biên bản kiểm phiếu kèm theo)."
  );
});

test("every decision of the bloc's own is marked and printed with its reason; a missing reason is dotted", () => {
  const input = decided(
    ["DV02", { slot: "", reason: "đơn vị xin rút" }],
    ["DV03", { slot: "CO-TINH", reason: "" }],
    ["DV04", { slot: "BK-TINH", reason: "như đề nghị" }]
  );
  expect(
    resultOf(input)
      .slice(1, 5)
      .map((line) => line.split(" | ").at(-1))
  ).toEqual([
    "Cờ thi đua của Chính phủ",
    "Không đề nghị (*)",
    "Cờ thi đua của UBND tỉnh (*)",
    "Bằng khen của UBND tỉnh",
  ]);
  expect(resultOf(input).slice(8, -1)).toEqual([
    "Hội nghị có 2 quyết định riêng (dấu * trong bảng), lý do như sau:",
    "- Liên đoàn Lao động tỉnh: theo điểm: Cờ thi đua của UBND tỉnh; hội nghị quyết định: Không đề nghị; lý do: đơn vị xin rút.",
    "- Ủy ban MTTQ Việt Nam tỉnh: theo điểm: Bằng khen của UBND tỉnh; hội nghị quyết định: Cờ thi đua của UBND tỉnh; lý do: …………………….",
  ]);
});

test("a unit that fails a gate has no rank, and the minutes say why", () => {
  const { entries } = shippedInput(QUANG_NINH);
  const facts = new Map([...entries.facts, ["DV05", new Map([["KL", true]])] as const]);
  const lines = resultOf(shippedInput(QUANG_NINH, { entries: { facts } }));
  expect(lines.filter((line) => line.includes("ông xét"))).toEqual([
    "6 | Hội Cựu chiến binh tỉnh | 87.5 | – | Hoàn thành tốt nhiệm vụ | Không xét: Có tập thể hoặc lãnh đạo bị kỷ luật từ cảnh cáo trở lên;",
    "Không xét 1 đơn vị, lý do ghi ở cột cuối của bảng.",
  ]);
});

test("a tie at a cut is said, and once only", () => {
  const { entries } = shippedInput(QUANG_NINH);
  const same = entries.scores.get("DV01") ?? new Map();
  const scores = new Map([...entries.scores, ["DV02", same]]);
  const input = shippedInput(QUANG_NINH, { entries: { scores } });
  expect(
    printedOf(input, MINUTES).filter((line) => /bằng nhau ở|đồng hạng tại|Chờ/u.test(line))
  ).toEqual([
    "1 | Hội Liên hiệp Phụ nữ tỉnh | 99 | 1 | Hoàn thành xuất sắc nhiệm vụ | Chờ quyết định: Cờ thi đua của Chính phủ",
    "2 | Liên đoàn Lao động tỉnh | 99 | 1 | Hoàn thành xuất sắc nhiệm vụ | Chờ quyết định: Cờ thi đua của Chính phủ",
    "Tất cả các đơn vị đều được xét. Còn 2 đơn vị bằng nhau ở suất cuối, hội nghị chưa quyết định.",
  ]);
});

test("a bloc ranked by percent prints both; one without awards and classes prints notes instead", () => {
  expect(resultOf(shippedInput("can-tho-2017")).slice(0, 5)).toEqual([
    "STT | Đơn vị | Tổng điểm | Tỷ lệ (%) | Hạng | Xếp loại | Đề nghị khen thưởng",
    "1 | Hội liên hiệp Phụ nữ | 101 | 101 | 1 | Hoàn thành xuất sắc nhiệm vụ | Cờ thi đua của UBND thành phố",
    "2 | UBMTTQ | 99 | 99 | 2 | Hoàn thành xuất sắc nhiệm vụ | Bằng khen của UBND thành phố",
    "3 | Hội Nông dân | 98.5 | 98.5 | 3 | Hoàn thành xuất sắc nhiệm vụ | Bằng khen của UBND thành phố",
    "4 | Ban Dân tộc thành phố | 83 | 96.51 | 4 | Hoàn thành xuất sắc nhiệm vụ | Bằng khen của UBND thành phố",
  ]);
  const cluster = printedOf(shippedInput("tp-hcm-cum-1"), MINUTES);
  expect(cluster).toContain("Họp bình xét thi đua năm 2018");
  expect(between(cluster, "5. Kết quả", "Hội nghị kết thúc")).toEqual([
    "STT | Đơn vị | Tổng điểm | Hạng | Ghi chú",
    "1 | Quận 1 | 107 | 1",
    "2 | Tân Bình | 105.25 | 2",
    "3 | Quận 10 | 96 | 3",
    "4 | Quận 3 | 95.5 | 4",
    "5 | Quận 5 | 94.75 | 5",
    "6 | Quận 11 | 93.5 | 6",
    "Tất cả các đơn vị đều được xét.",
  ]);
});

test("what is not known yet is listed", () => {
  expect(gapsOf(shippedInput(QUANG_NINH), MINUTES)).toEqual([
    "Giờ bắt đầu",
    "Giờ kết thúc",
    "Thành phần có mặt",
    "Vắng mặt, lý do",
    "Chủ trì (họ tên)",
    "Thư ký (họ tên)",
    "Hình thức biểu quyết",
    "Kết quả biểu quyết",
    "Ý kiến thảo luận",
  ]);
});
