import { ENTRY_CASES } from "./entry-fault-cases";

/** Something that goes wrong with scores (A), sums and ranks (B), names (C), in Excel (E) or around the pane (F), and what must happen then; in Vietnamese, for docs/fault-catalogue.md. */
export interface FaultCase {
  readonly id: string;
  readonly situation: string;
  readonly must: string;
}

const HOST_CASES: typeof ENTRY_CASES = [
  [
    "E01",
    "một ô đang được sửa dở",
    "chờ và nói rõ phải nhấn Enter; bỏ chờ được; xong không chạy hai lần",
  ],
  [
    "E02",
    "bất kỳ lượt gửi nào cũng có thể bị Excel từ chối",
    "sổ như trước, hoặc như sau, hoặc nêu đúng phần dở dang và cho khôi phục",
  ],
  ["E03", "Excel đã làm rồi mới báo lỗi", "đọc lại trước khi làm tiếp; không có trang thừa"],
  [
    "E04",
    "Excel không bao giờ trả lời",
    "báo sau 30 giây; ngăn vẫn dùng được; không tự gửi lại lệnh ghi",
  ],
  [
    "E05",
    "Excel không cho bỏ bảo vệ trang do chính phần bổ trợ bảo vệ",
    "nêu tên trang và cách làm bằng tay; không động vào chỗ khác",
  ],
  [
    "E06",
    "trang đã được bảo vệ sẵn, hoặc bằng mật khẩu của người khác",
    "xem trạng thái trước; báo về mật khẩu bằng câu dễ hiểu",
  ],
  ["E07", "ghi xong nhưng không bảo vệ lại được trang", "báo rõ trang nào đang để mở"],
  [
    "E08",
    "một lượt gửi hay trả lời lớn hơn 5 MB",
    "không xảy ra khi ghi (đã chia nhỏ); khi đọc thì chia đôi và hỏi lại",
  ],
  ["E09", "Office này thiếu một tính năng", "bỏ riêng tính năng đó và nói ra; phần còn lại chạy"],
  ["E10", "sổ chỉ đọc, người xem không có quyền sửa", "báo trước khi ghi; vẫn xem được"],
  ["E11", "cấu trúc sổ bị khóa, không thêm được trang", "báo trước khi bắt đầu"],
  ["E12", "người dùng chuyển sang sổ khác giữa chừng", "mời quay lại; làm tiếp hoặc khôi phục"],
  ["E13", "hai ngăn, hai cửa sổ, nhấn đúp nút", "mỗi lúc chỉ một việc; việc sau được báo"],
  [
    "E14",
    "người khác sửa trong lúc đang tính",
    "đọc lại trước khi ghi; từ chối và nêu địa chỉ từng ô",
  ],
  [
    "E15",
    "người khác xóa, đổi tên trang đang dùng",
    "tìm trang theo dấu; trang mất thì dừng và cho khôi phục",
  ],
  [
    "E16",
    "thông báo thay đổi bị mất, lặp, sai thứ tự, thiếu chi tiết",
    "kết quả không đổi vì luôn đọc lại",
  ],
  [
    "E17",
    "ngăn bị đóng hoặc tải lại giữa chừng",
    "trong sổ còn dấu việc đang dở; mở lại thì được mời khôi phục hoặc làm cho xong",
  ],
  ["E18", "người dùng nhấn Ctrl+Z sau khi phần bổ trợ đã ghi", "nhận ra chỗ không khớp và nêu ra"],
  ["E19", "sổ chưa lưu lần nào hoặc tắt tự động lưu", "nhắc lưu; không nói là đã lưu"],
  ["E20", "đã có trang khác mang tên trang cần tạo", "không ghi đè; nêu tên trang"],
  [
    "E21",
    "ô gộp, bảng hay nội dung khác nằm ở chỗ cần ghi",
    "nêu ra; không xóa gì khi chưa được đồng ý",
  ],
  ["E22", "trang cần ghi đang bật bộ lọc", "nói trang nào; không tự bỏ lọc"],
  ["E23", "Excel 32 bit không nhận công thức quá dài", "mọi công thức dài không quá 1.000 ký tự"],
  [
    "E24",
    "trùng tên đã đặt sau khi sao chép trang",
    "tên của sổ trỏ đúng trang; tên riêng, có tiền tố",
  ],
  [
    "E25",
    "máy dùng dấu ; và dấu phẩy thập phân",
    "chỉ công thức, định dạng kiểu en-US rời chương trình",
  ],
  ["E26", "định dạng có điều kiện hoặc biểu đồ bị lỗi", "kết quả vẫn đứng vững; có một dòng lưu ý"],
  [
    "F01",
    "Office mở ngăn bằng Internet Explorer hoặc Edge cũ",
    "trang ES5 nói cần gì; không có lỗi của gói mã",
  ],
  [
    "F02",
    "office.js bị chặn, chậm hoặc không có mạng",
    "nêu nguyên nhân, địa chỉ cần cho phép, nút thử lại",
  ],
  ["F03", "mở trang trong trình duyệt thường", "giải thích và dẫn tới cách dùng không cần Excel"],
  [
    "F04",
    "nền tối, tương phản cao, phóng 200 %, ngăn rộng 320 điểm ảnh",
    "đọc được, không nút nào bị cắt",
  ],
  ["F05", "không tải tệp xuống được (Mac)", "đưa ra cách khác ngay, không im lặng"],
  ["F06", "hộp chọn tệp không mở", "kéo thả và dán được"],
  ["F07", "trình duyệt chặn hoặc xóa bộ nhớ của trang", "vẫn chạy; không gì quan trọng nằm ở đó"],
  [
    "F08",
    "phần bổ trợ cũ gặp sổ của bản mới, và ngược lại",
    "nhận ra kiểu sổ; sổ mới hơn thì không ghi và nói rõ",
  ],
  ["F09", "manifest sai quy cách", "bị kiểm thử chặn trước khi phát hành"],
  ["F10", "đồng hồ sai, đứng yên, đổi múi giờ, qua nửa đêm", "giờ chỉ để người đọc biết"],
  ["F11", "lỗi không lường trước trong ngăn", "có báo cáo để chép, không chứa tên và điểm"],
  ["F12", "chỉ dùng bàn phím và trình đọc màn hình", "làm được cả quy trình; con trỏ tới chỗ lỗi"],
];

const FORM_CASES: readonly (readonly [string, string, string])[] = [
  ["G01", "biểu mẫu còn chỗ chưa điền", "liệt kê; chưa coi là bản cuối"],
  ["G02", "tên hoặc điểm trong biểu mẫu khác trang xếp hạng", "liệt kê chỗ khác trước khi in"],
  ["G03", "chữ dài hơn ô in", "báo trước kèm số ký tự; không cắt bớt"],
  [
    "G04",
    "in: vùng in, ngắt trang, dòng tiêu đề (Excel cũ không có)",
    "có lời nhắc cho Office trước 2021; trang vẫn dùng được",
  ],
  ["G05", "số bằng chữ, ngày viết bằng chữ", "đúng bảng từng giá trị"],
  [
    "G06",
    "vượt chỉ tiêu khen thưởng (tỷ lệ % có làm tròn)",
    "nêu quy tắc và số lượng; chặn lại hoặc có người xác nhận",
  ],
  ["G07", "kết quả đổi sau khi đã xác nhận", "xác nhận mất hiệu lực, ghi lại cả hai dấu"],
  ["G08", "nhật ký bị sửa hoặc xóa dòng", "chuỗi băm đứt ở dòng n: báo ra"],
  [
    "G09",
    "gửi tệp ra ngoài",
    "liệt kê bên trong có gì: trang ẩn, tên, thuộc tính, ghi chú, tác giả",
  ],
];

/** Groups A, B, C, E, F and G of the catalogue, in order. */
export const FAULT_CASES: readonly FaultCase[] = [...ENTRY_CASES, ...HOST_CASES, ...FORM_CASES].map(
  ([id, situation, must]) => ({ id, situation, must })
);
