import type { FormField, FormSection } from "../texts/form-line";
import { sampleSentences } from "../texts/sentences";

const LAYOUT =
  "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; nội dung theo Nghị định 98/2023/NĐ-CP, Mẫu 01 và Thông tư 38/2018/TT-BYT, Mẫu 03; lời văn là mẫu gợi ý";

/** Rounds of a year whose letters have number and day of their own. */
export const ROUNDS_WITH_DATE = 6;

const ROUNDS = Array.from({ length: ROUNDS_WITH_DATE }, (_, i) => i + 1);

/** Lines of Nội dung biểu mẫu with number and day of a round's letter; null for a round that has none. */
export function letterLinesOf(round: number): {
  readonly number: string | null;
  readonly date: string | null;
} {
  if (round > ROUNDS_WITH_DATE) return { number: null, date: null };
  return { number: `roundLetter.number-${round}`, date: `roundLetter.date-${round}` };
}

/** Words of the letter that proposes awards outside the yearly ranking. */
export const ROUND_LETTER_SECTION: FormSection = {
  title: "TỜ TRÌNH THEO ĐỢT (sơ kết, chuyên đề, đột xuất)",
  lines: [
    ...ROUNDS.flatMap(fieldsOf),
    ...sampleSentences("roundLetter", LAYOUT, [
      ["subject", "Về việc", "Về việc đề nghị khen thưởng theo đợt: {đợt}"],
      [
        "basis-result",
        "Căn cứ kết quả",
        "Căn cứ thành tích của các tập thể, cá nhân được {khối} bình xét theo đợt: {đợt}.",
      ],
      [
        "opening",
        "Mở đầu",
        "{cơ quan} kính trình {nơi nhận} xem xét, khen thưởng {số đề nghị} đề nghị sau:",
      ],
      ["collectives", "Tập thể", "I. Tập thể: {số tập thể} đề nghị."],
      ["individuals", "Cá nhân", "II. Cá nhân: {số cá nhân} đề nghị."],
      [
        "roles",
        "Ai chịu trách nhiệm",
        "{Khối trưởng} năm {năm}: {khối trưởng}. Đơn vị thường trực, đầu mối lập hồ sơ: {đơn vị thường trực}.",
      ],
      ["attached", "Kèm theo", "(Có danh sách kèm theo)"],
      ["closing", "Kết", "Trân trọng kính trình./."],
      ["copy-1", "Nơi nhận (1)", "- Như trên;"],
      ["copy-2", "Nơi nhận (2)", "- Các đơn vị thành viên;"],
      ["copy-3", "Nơi nhận (3)", "- Lưu: VT."],
    ]),
  ],
};

function fieldsOf(round: number): readonly FormField[] {
  const { number, date } = letterLinesOf(round);
  return [
    {
      kind: "field",
      id: number ?? "",
      label: `Đợt ${round}: số của tờ trình`,
      type: "text",
      hint: "Ví dụ: 05/TTr-KTĐ. Số dưới 10 thêm số 0 ở trước. Thứ tự đợt như ở trang Đề nghị theo đợt.",
      isOptional: true,
    },
    {
      kind: "field",
      id: date ?? "",
      label: `Đợt ${round}: ngày của tờ trình`,
      type: "date",
      hint: "Gõ ngày/tháng/năm. Căn cứ pháp lý được chọn theo ngày này, không theo ngày trình cuối năm.",
      round,
    },
  ];
}
