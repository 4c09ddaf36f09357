/** Why a case has no test. Delete the line as soon as a test carries the id. */
export const FAULT_REASONS: ReadonlyMap<string, string> = new Map([
  [
    "A16",
    "Điểm dán vào được kiểm tra như điểm gõ tay (A01–A14) và công thức bị dán đè được nêu. Mất định dạng, mất quy tắc nhập, ô bị mở khóa thì chưa nêu: khi đọc sổ, phần bổ trợ chỉ đọc giá trị, công thức và trang có được bảo vệ hay không.",
  ],
  [
    "B12",
    "Chưa đo ở cỡ này. Đã đo đến 30 đơn vị × 160 tiêu chí (round-trips.md): đến cỡ 15 × 80 mọi thao tác không quá 3 lượt hỏi, mọi yêu cầu dưới 1 MB. Bảng xếp hạng nhanh đã lập công thức cho 10.100 dòng.",
  ],
  [
    "G07",
    "Sổ chưa có bước xác nhận kết quả. Phần Đối chiếu trên trang Xếp hạng giữ tổng và hạng của lần xếp hạng gần nhất và báo khi số nào đổi (test/sheets/ranking); chưa ghi dấu của hai lần.",
  ],
  ["G08", "Chưa có trang Nhật ký."],
]);

/** What a case demands that its tests do not show, or that is not done. */
export const FAULT_LIMITS: ReadonlyMap<string, string> = new Map([
  ["A01", "bảng xếp hạng nhanh chỉ nêu ô, chưa kèm con số có lẽ đã định gõ."],
  [
    "A09",
    "đọc bảng tiêu chí thì nói ô chứa ngày, chưa đoán nội dung đã gõ; trên trang chấm điểm, ngày là một số lớn và bị từ chối vì cao hơn điểm tối đa, không nói là ngày.",
  ],
  [
    "A10",
    "chỉ có ở cột chỉ tiêu khi đọc bảng tiêu chí; trên trang chấm điểm, 95% được hiểu là 0,95 mà không hỏi.",
  ],
  ["A11", "số có kèm liên kết được đọc như số thường, liên kết không được nêu."],
  [
    "A12",
    "số được hiểu đúng nhưng không có dòng nào nói đã hiểu thế nào; gõ ngay trên trang chấm điểm thì là chữ và bị từ chối.",
  ],
  ["A15", "giá trị của công thức được dùng ngay, kèm lưu ý; chưa hỏi trước."],
  [
    "A17",
    "chỉ có khi đọc bảng tiêu chí; trên trang chấm điểm, ô còn lại được nói là chưa có điểm, không nói là bị gộp.",
  ],
  ["A18", "chưa nói dòng nào đang ẩn."],
  ["B07", "sổ ghi quyết định và lý do, chưa có ô cho tên người quyết định."],
  [
    "B10",
    "không từ chối: tiêu chí có dưới ba bên chấm thì lấy trung bình tất cả, nói rõ bằng lưu ý tại ô và bằng chữ trên trang Thẩm định nhiều bên.",
  ],
  ["B15", "tính theo số đang hiện và tính lặp chưa được nhận ra."],
  [
    "B17",
    "chỉ bảng xếp hạng nhanh; số trung bình của nhiều bên thẩm định có kiểm thử riêng về cách tính, không về câu chữ.",
  ],
  [
    "B18",
    "chưa có nhật ký giữ kết quả cũ; sổ của khối tính lại ngay theo công thức, nên không có kết quả cũ để đánh dấu.",
  ],
  ["C09", "chỉ khi đọc bảng tiêu chí; chưa có bản xem trước; tên đơn vị gõ tay chưa được xét."],
  ["G03", "ô trong bảng dài hơn chỗ đã chừa thì dòng trên đầu biểu mẫu báo, không kèm số ký tự."],
  ["G05", "không biểu mẫu nào in số bằng chữ."],
  [
    "G09",
    "chưa có danh sách 'bên trong có gì' cho sổ của khối; chỉ chứng minh hồ sơ không kèm gì khác.",
  ],
  ["C12", "hai tên giống nhau được nói ra; một tên đứng riêng có ký tự như vậy thì không."],
]);
