import { paneShell } from "./pane-shell";
import { paneStart } from "./pane-start";
import { paneWork } from "./pane-work";

/** What the ribbon and the task pane say. */
export const paneTexts = {
  ...paneShell,
  ...paneStart,
  ...paneWork,
  "crash.copied": "Đã chép vào bộ nhớ tạm.",
  "crash.copy": "Chép báo cáo",
  "crash.copy-by-hand": "Không chép được tự động. Chọn đoạn chữ rồi nhấn Ctrl+C (Mac: ⌘C).",
  "crash.reload": "Mở lại ngăn",
  "crash.report": "Báo cáo sự cố, không chứa tên đơn vị hay điểm số",
  "crash.text":
    "Sổ trong Excel không bị ngăn này xóa. Mở lại ngăn để làm tiếp; nếu lặp lại, gửi báo cáo dưới đây cho người hỗ trợ.",
  "crash.title": "Ngăn gặp sự cố",
  "no-excel.standalone": "Mở trang chạy trong trình duyệt",
  "no-excel.text":
    "Ngăn này chỉ làm việc bên trong Excel: mở một sổ, vào thẻ Trang đầu (Home), nhóm Thi đua. Đang ở trong Excel mà vẫn thấy trang này thì nhấn Thử lại.",
  "no-excel.title": "Trang này đang mở ngoài Excel",
  "old-excel.text":
    "Excel này có bộ lệnh ExcelApi {found}; cần {needed} trở lên: Microsoft 365, Excel 2021 trở lên, Excel cho Mac hoặc Excel trên web. Sổ đã lập vẫn mở và tính được trong Excel này.",
  "old-excel.title": "Excel này quá cũ cho ngăn tác vụ",
  "pane.retry": "Thử lại",
  "pane.starting": "Đang mở…",
  "ribbon.check.label": "Kiểm tra",
  "ribbon.check.tip":
    "Tìm lỗi trong sổ: điểm nhập sai, thiếu hoặc vượt thang; tên trùng; công thức bị đổi. Mỗi lỗi nói rõ trang, ô và cách sửa.",
  "ribbon.create.label": "Tạo sổ",
  "ribbon.create.tip":
    "Lập sổ của một khối thi đua cho một năm: bảng chấm điểm từng đơn vị, tổng hợp, xếp hạng và đề nghị khen thưởng.",
  "ribbon.forms.label": "Biểu mẫu",
  "ribbon.forms.tip":
    "Lập tờ trình và danh sách đề nghị khen thưởng từ kết quả trong sổ, khổ A4, in được ngay.",
  "ribbon.group": "Thi đua",
  "ribbon.rank.label": "Xếp hạng",
  "ribbon.rank.tip":
    "Xếp hạng các đơn vị bằng công thức tự tính ngay trong ô, xử lý trường hợp bằng điểm theo quy tắc đã khai báo và cho biết vì sao.",
  "ribbon.start.label": "Mở bảng điều khiển",
  "ribbon.start.tip":
    "Mở ngăn Khối Thi Đua bên phải trang tính: xem sổ đang ở bước nào và việc cần làm tiếp theo.",
  "status.book-none": "Sổ này chưa phải sổ thi đua.",
  "status.book-reading": "Đang xem sổ…",
  "status.host": "Excel trên {platform} · ExcelApi {found}",
};
