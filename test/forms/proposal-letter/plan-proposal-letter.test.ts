import { letterOf, planShipped, sheetOf } from "../form-book";

const QUANG_NINH = "quang-ninh-2018";

test("Quảng Ninh 2018, the whole letter", () => {
  expect(letterOf(QUANG_NINH).slice(1)).toEqual([
    "KHỐI THI ĐUA MTTQ VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI TỈNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: ……/TTr-……",
    "Hạ Long, ngày 20 tháng 12 năm 2018",
    "TỜ TRÌNH",
    "Về việc đề nghị khen thưởng năm 2018",
    "Kính gửi:",
    "- Chủ tịch UBND tỉnh Quảng Ninh;",
    "- Hội đồng Thi đua - Khen thưởng tỉnh Quảng Ninh.",
    "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013;",
    "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;",
    "Căn cứ Thông tư số 08/2017/TT-BNV ngày 27 tháng 10 năm 2017 của Bộ trưởng Bộ Nội vụ;",
    "Căn cứ kết quả chấm điểm, xếp hạng của Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh năm 2018.",
    "Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh kính trình Chủ tịch UBND tỉnh Quảng Ninh, Hội đồng Thi đua - Khen thưởng tỉnh Quảng Ninh xem xét, đề nghị khen thưởng các đơn vị có thành tích trong phong trào thi đua năm 2018 như sau:",
    "1. Đề nghị Chính phủ tặng Cờ thi đua của Chính phủ cho 1 đơn vị: Hội Liên hiệp Phụ nữ tỉnh.",
    "2. Đề nghị UBND tỉnh tặng Cờ thi đua của UBND tỉnh cho 1 đơn vị: Liên đoàn Lao động tỉnh.",
    "3. Đề nghị UBND tỉnh tặng Bằng khen của UBND tỉnh cho 4 đơn vị: Ủy ban MTTQ Việt Nam tỉnh; Hội Nông dân tỉnh; Hội Cựu chiến binh tỉnh; Tỉnh đoàn.",
    "(Có danh sách kèm theo)",
    "Trân trọng kính trình./.",
    "Nơi nhận:",
    "……………………………",
    "- Như trên;",
    "- Các đơn vị thành viên;",
    "- Lưu: VT.",
    "……………………………",
    "Ghi chú: thang điểm mẫu gợi ý; số liệu minh họa; tên một số đơn vị (mẫu gợi ý); nơi nhận (mẫu gợi ý).",
    "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; căn cứ chọn theo ngày trình; lời văn ở trang Nội dung biểu mẫu (mẫu gợi ý).",
  ]);
});

test("one addressee stands on the line of Kính gửi", () => {
  const texts = letterOf(QUANG_NINH, { proposal: { addressees: ["Sở Nội vụ"] } });
  expect(texts).toContain("Kính gửi: Sở Nội vụ");
});

test("three addressees stand on their own lines", () => {
  const texts = letterOf(QUANG_NINH, { proposal: { addressees: ["A", "B", "C"] } });
  const start = texts.indexOf("Kính gửi:");
  expect(texts.slice(start, start + 4)).toEqual(["Kính gửi:", "- A;", "- B;", "- C."]);
  expect(texts.join("\n")).toContain("kính trình A, B, C xem xét");
});

test("what is not known is dotted", () => {
  const texts = letterOf("tp-hcm-cum-1");
  expect(texts).toContain("Kính gửi: ……………………………");
  expect(texts).toContain("……………, ngày …… tháng …… năm ……");
  expect(texts[1]).toBe("……………………………");
});

test.each([
  ["2018-03-09", "ngày 09 tháng 3 năm 2018"],
  ["2018-10-10", "ngày 10 tháng 10 năm 2018"],
  ["2018-02-28", "ngày 28 tháng 02 năm 2018"],
])("leading zeros: %s (G05)", (date, words) => {
  expect(letterOf(QUANG_NINH, { proposal: { date } })).toContain(`Hạ Long, ${words}`);
});

test("upper body, signer", () => {
  const proposal = {
    upperBody: "Ủy ban nhân dân tỉnh",
    signerPosition: "Khối trưởng",
    signerName: "Nguyễn Thị An",
  };
  const texts = letterOf(QUANG_NINH, { proposal });
  expect(texts[1]).toBe("ỦY BAN NHÂN DÂN TỈNH");
  expect(texts).toEqual(expect.arrayContaining(["KHỐI TRƯỞNG", "Nguyễn Thị An"]));
});

describe("legal bases", () => {
  test("none without a date, and the letter says why", () => {
    expect(letterOf(QUANG_NINH, { proposal: { date: "" } })).toContain(
      "Căn cứ …………… (chưa có ngày trình: nhập ngày ở trang Tổng quan rồi lập lại biểu mẫu);"
    );
  });

  test("none before the years that are known", () => {
    expect(letterOf(QUANG_NINH, { proposal: { date: "2013-05-02" } })).toContain(
      "Căn cứ …………… (chưa có căn cứ pháp lý cho ngày trình này: bổ sung rồi lập lại biểu mẫu);"
    );
  });

  test("uncertain ones are to be checked again", () => {
    const texts = letterOf(QUANG_NINH, { proposal: { date: "2019-12-02" } });
    expect(texts).toContain(
      "Căn cứ Thông tư số 08/2017/TT-BNV ngày 27 tháng 10 năm 2017 của Bộ trưởng Bộ Nội vụ (kiểm tra lại);"
    );
  });
});

test("a ruleset without awards", () => {
  const texts = letterOf("tp-hcm-cum-1");
  expect(texts).toContain("Bộ tiêu chí không quy định khen thưởng nên không có đề nghị.");
  expect(texts).not.toContain("(Có danh sách kèm theo)");
});

test("samples are named in the closing note; without samples there is none", () => {
  const notes = (id: string): readonly string[] =>
    letterOf(id).filter((text) => text.startsWith("Ghi chú"));
  expect(notes("dien-bien-2018")).toEqual([
    "Ghi chú: thang điểm mẫu gợi ý; số liệu minh họa; cơ cấu khen thưởng (mẫu gợi ý); ngày trình (mẫu gợi ý); nơi nhận (mẫu gợi ý).",
  ]);
  expect(notes("tp-hcm-cum-1")[0]).toContain("một số dữ kiện về khối, cụm (mẫu gợi ý");
  const source = { title: "", where: "", date: "", sample: false, note: "" };
  const real = letterOf("tp-hcm-cum-1", { bloc: { source }, entries: { sample: false } });
  expect(real.filter((text) => text.startsWith("Ghi chú"))).toEqual([]);
});

describe("printing", () => {
  test("the stamp and the remark are not printed", () => {
    const { print, blocks } = sheetOf(planShipped(QUANG_NINH), "form.letter");
    const last = Math.max(...blocks.map(({ at, cells }) => at.row + cells.length - 1));
    expect(print.area.top).toBe(2);
    expect(print.area.bottom).toBeLessThan(last);
  });

  test("a letter that fits has no page break; a longer one keeps its end with its last proposal", () => {
    const breaks = (id: string): readonly number[] =>
      sheetOf(planShipped(id), "form.letter").print.breaksBefore;
    expect(breaks(QUANG_NINH)).toEqual([]);
    expect(breaks("can-tho-2017")).toHaveLength(1);
  });
});
