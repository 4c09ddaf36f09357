import type { FormLine } from "../texts/form-line";
import { fieldOf, sentenceOf } from "../texts/sentences";

const LAYOUT =
  "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9; mục có mặt, vắng mặt theo Thông tư 14/2015/TT-BTP, Mẫu 3; lời văn là mẫu gợi ý";

const field = fieldOf("meeting");

const sentence = sentenceOf("meeting", LAYOUT);

/** What the records of the bloc's meeting say of it. */
export const MEETING_LINES: readonly FormLine[] = [
  { ...field("date", "Ngày họp", "Gõ ngày/tháng/năm, ví dụ 20/12/2018."), type: "date" },
  {
    ...field("session", "Buổi họp", "Để trống thì chỉ in ngày."),
    type: "choice",
    choices: ["sáng", "chiều"],
    isOptional: true,
  },
  field("start", "Giờ bắt đầu", "Ví dụ: 08 giờ 00."),
  field("end", "Giờ kết thúc", "Ví dụ: 11 giờ 30."),
  field("place", "Địa điểm họp", "Ví dụ: Hội trường Liên đoàn Lao động tỉnh."),
  field("present", "Thành phần có mặt", "Số người; họ tên, chức vụ của từng đại biểu."),
  field("absent", "Vắng mặt, lý do", "Họ tên, đơn vị, lý do từng người. Đủ mặt thì ghi: không."),
  { ...field("guests", "Khách mời", "Để trống thì không in."), isOptional: true },
  field("chair", "Chủ trì (họ tên)", "In ở dòng Chủ trì và ở chỗ ký của chủ tọa."),
  { ...field("chair-position", "Chức vụ của chủ trì", ""), isOptional: true },
  field("secretary", "Thư ký (họ tên)", "In ở dòng Thư ký và ở chỗ ký của thư ký."),
  { ...field("secretary-position", "Chức vụ của thư ký", ""), isOptional: true },
  sentence("time-line", "Thời gian", "Thời gian bắt đầu: {giờ bắt đầu}, {ngày họp}."),
  sentence("place-line", "Địa điểm", "Địa điểm: {địa điểm}."),
  sentence("present-line", "Thành phần có mặt", "Thành phần có mặt: {có mặt}."),
  sentence("absent-line", "Vắng mặt", "Vắng mặt, lý do: {vắng mặt}."),
  sentence("guests-line", "Khách mời", "Khách mời: {khách mời}."),
  sentence("chair-line", "Chủ trì", "Chủ trì: {chủ trì}."),
  sentence("secretary-line", "Thư ký", "Thư ký (người ghi biên bản): {thư ký}."),
  sentence("heading", "Đầu phần nội dung", "Nội dung:"),
  sentence(
    "closing",
    "Kết thúc",
    "Hội nghị kết thúc vào {giờ kết thúc}, {ngày họp}. Biên bản đã được đọc cho mọi người dự họp cùng nghe và thống nhất thông qua./."
  ),
  sentence("chair-sign", "Chỗ ký bên phải", "Chủ tọa"),
  sentence("secretary-sign", "Chỗ ký bên trái", "Thư ký"),
  sentence("copy-1", "Nơi nhận", "- Lưu: VT, Hồ sơ."),
];

/** Fields of the meeting that a record of it prints. */
export const MEETING_FIELDS: readonly string[] = MEETING_LINES.flatMap((line) =>
  line.kind === "field" ? [line.id] : []
);
