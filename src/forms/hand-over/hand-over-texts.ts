import type { FormSection } from "../texts/form-line";
import { fieldOf, sentenceOf } from "../texts/sentences";

const SAMPLE =
  "mẫu gợi ý: không tìm thấy mẫu chính thức; bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9";

const sentence = sentenceOf("handOver", SAMPLE);

const field = fieldOf("handOver");

const FILES = [
  "Giao ước thi đua, kế hoạch công tác năm {năm}",
  "Bộ tiêu chí, bảng chấm điểm, minh chứng năm {năm}",
  "Biên bản họp, biên bản kiểm phiếu, phiếu bình xét",
  "Tờ trình, danh sách, hồ sơ đề nghị khen thưởng",
  "Báo cáo sơ kết, báo cáo tổng kết năm {năm}",
  "Công văn đi, đến và tài liệu khác của khối",
  "Tệp Excel của khối năm {năm}, tệp điện tử kèm theo",
  "",
] as const;

/** Ids of what is handed over; an empty line is left out. */
export const FILE_IDS: readonly string[] = FILES.map((_, i) => `handOver.file-${i + 1}`);

/** Choice that puts the flag on the list. */
export const HAS_FLAG = "Có";

/** Words of the record of the hand-over. */
export const HAND_OVER_SECTION: FormSection = {
  title: "BIÊN BẢN BÀN GIAO KHỐI TRƯỞNG",
  lines: [
    { ...field("number", "Số của biên bản bàn giao", "Ví dụ: 04/BB-KTĐ."), isOptional: true },
    { ...field("date", "Ngày bàn giao", "Gõ ngày/tháng/năm, ví dụ 11/01/2019."), type: "date" },
    field("start", "Giờ bắt đầu bàn giao", "Ví dụ: 16 giờ 00."),
    field("end", "Giờ kết thúc bàn giao", "Ví dụ: 16 giờ 30."),
    field("place", "Nơi bàn giao", ""),
    field("giver", "Đại diện bên giao", "Họ và tên."),
    { ...field("giver-position", "Chức vụ đại diện bên giao", ""), isOptional: true },
    field("taker", "Đại diện bên nhận", "Họ và tên."),
    { ...field("taker-position", "Chức vụ đại diện bên nhận", ""), isOptional: true },
    { ...field("witness", "Người chứng kiến", "Để trống thì không in."), isOptional: true },
    {
      ...field("flag", "Có cờ luân lưu", "Chọn Có thì in thêm một dòng ở cuối bảng."),
      type: "choice",
      choices: [HAS_FLAG, "Không"],
      isOptional: true,
    },
    field("pending", "Việc còn dở chuyển năm sau", "Không có thì ghi: không."),
    sentence("subject", "Về việc", "Bàn giao vai trò {chức danh} năm {năm sau}"),
    sentence("time-line", "Thời gian", "Thời gian bắt đầu: {giờ bắt đầu}, {ngày bàn giao}."),
    sentence("place-line", "Địa điểm", "Địa điểm: {địa điểm}."),
    sentence(
      "giver-unit",
      "Bên giao",
      "Bên giao ({chức danh}, thường trực năm {năm}): {bên giao}."
    ),
    sentence("giver-line", "Đại diện bên giao", "Đại diện bên giao: {người giao}."),
    sentence("taker-unit", "Bên nhận", "Bên nhận ({chức danh} năm {năm sau}): {khối trưởng mới}."),
    sentence("taker-line", "Đại diện bên nhận", "Đại diện bên nhận: {người nhận}."),
    sentence("witness-line", "Người chứng kiến", "Chứng kiến: {người chứng kiến}."),
    sentence(
      "purpose",
      "Nội dung",
      "Hai bên bàn giao vai trò {chức danh} của {khối} cùng hồ sơ, tài liệu sau:"
    ),
    ...FILES.map((text, i) => sentence(`file-${i + 1}`, `Hồ sơ bàn giao (${i + 1})`, text)),
    sentence("flag-line", "Cờ luân lưu", "Cờ luân lưu của khối"),
    sentence("pending-line", "Việc còn dở", "Việc còn dở chuyển năm sau: {việc còn dở}."),
    sentence(
      "agreed",
      "Cam kết",
      "Hai bên đã kiểm đếm và thống nhất. Bên nhận thực hiện nhiệm vụ từ khi ký biên bản này. Biên bản lập thành hai bản, mỗi bên giữ một bản."
    ),
    sentence(
      "closing",
      "Kết thúc",
      "Việc bàn giao kết thúc vào {giờ kết thúc}, {ngày bàn giao}./."
    ),
    sentence("giver-sign", "Chỗ ký bên trái", "Đại diện bên giao"),
    sentence("taker-sign", "Chỗ ký bên phải", "Đại diện bên nhận"),
  ],
};
