/** What can go wrong between the add-in and the open workbook. */
export const hostIssues = {
  "host.busy": {
    found: "một việc khác đang ghi vào sổ",
    needed: "mỗi lúc chỉ một việc",
    next: "Chờ việc đang chạy xong rồi làm lại.",
  },
  "host.cancelled": {
    found: "lần ghi được dừng giữa chừng theo yêu cầu",
    needed: "ghi trọn vẹn hoặc không ghi gì",
    next: "Sổ như trước khi bấm; có thể làm lại bất cứ lúc nào.",
  },
  "host.cell-editing": {
    found: "một ô đang được sửa",
    needed: "không ô nào đang sửa dở",
    next: "Hãy nhấn Enter để kết thúc sửa ô (hoặc Esc để bỏ), phần mềm sẽ chạy tiếp.",
  },
  "host.changed": {
    found: "nội dung vừa được người khác hoặc chương trình khác sửa[ ({count} ô)]",
    needed: "nội dung như lúc xem trước[: {needed}]",
    next: "Chưa ghi gì vào sổ. Xem lại các ô này, mở lại sổ trong ngăn rồi làm lại.",
  },
  "host.failed": {
    found: "Excel không làm được việc được yêu cầu[ ({detail})]",
    needed: "Excel nhận và làm xong lệnh",
    next: "Thử lại; nếu vẫn thế, lưu sổ, đóng Excel, mở lại rồi làm lại.",
  },
  "host.filtered": {
    found: "trang đang bật bộ lọc[: {name}]",
    needed: "trang hiện đủ các dòng",
    next: "Vào Dữ liệu → Lọc (Data → Filter) để bỏ lọc trên trang này rồi làm lại.",
  },
  "host.gone": {
    found: "không còn trang hoặc tên ô cần dùng[: {name}]",
    needed: "đủ các trang như lúc mở sổ",
    next: "Nhấn Ctrl+Z nếu trang vừa bị xóa, hoặc chạy Xếp hạng, Biểu mẫu để thêm lại trang; rồi làm lại.",
  },
  "host.half-done": {
    found: "việc ghi bị đứt giữa chừng[ ở các trang {sheets}]",
    needed: "sổ như trước khi ghi, hoặc đã ghi xong",
    next: "Chọn Khôi phục để trở lại như trước, hoặc Làm lại để ghi cho xong; đừng sửa các trang này trước khi chọn.",
  },
  "host.in-the-way": {
    found: "ô gộp hoặc bảng (Table) nằm ở chỗ cần ghi[ trên trang {name}]",
    needed: "các ô như khi tạo sổ",
    next: "Bỏ gộp ô hoặc chuyển bảng sang trang khác rồi làm lại; phần mềm không tự bỏ.",
  },
  "host.left": {
    found: "nội dung được sửa sau khi việc ghi bị đứt",
    needed: "nội dung của lần ghi bị đứt thì mới khôi phục được",
    next: "Các ô này được giữ nguyên như đang có; xem lại từng ô.",
  },
  "host.manual-calculation": {
    found: "Excel đang để chế độ tính tay",
    needed: "các công thức được tính lại",
    next: "Bấm F9 để tính lại; muốn tự tính thì chọn Công thức → Tùy chọn tính toán → Tự động (Formulas → Calculation Options → Automatic).",
  },
  "host.no-answer": {
    found: "Excel chưa trả lời sau 30 giây",
    needed: "câu trả lời của Excel",
    next: "Lệnh đã gửi vẫn có thể được làm xong sau đó; phần mềm không gửi lại lệnh ghi. Nhấn Enter nếu đang sửa ô, chờ thêm, rồi mở lại sổ trong ngăn để xem đã ghi hay chưa.",
  },
  "host.not-saved": {
    found: "sổ chưa được lưu thành tệp hoặc không bật tự động lưu",
    needed: "sổ được lưu",
    next: "Nhấn Ctrl+S; chưa lưu thì những gì vừa ghi sẽ mất khi đóng Excel.",
  },
  "host.not-taken": {
    found: "ô không nhận điều vừa ghi, thường vì nằm trong các ô đã gộp",
    needed: "mỗi ô nhập đứng riêng, không gộp",
    next: "Bỏ gộp các ô này (Trang đầu → Phối & Căn giữa), rồi ghi lại.",
  },
  "host.nothing-to-undo": {
    found: "không có việc nào để hoàn tác hay làm lại",
    needed: "một việc đã làm từ khi mở ngăn",
    next: "Chỉ những việc làm từ khi mở ngăn mới hoàn tác được ở đây.",
  },
  "host.other-workbook": {
    found: "một sổ khác đang ở phía trước",
    needed: "sổ thi đua này ở phía trước",
    next: "Bấm vào cửa sổ của sổ thi đua rồi làm lại.",
  },
  "host.read-only": {
    found: "sổ đang mở ở chế độ chỉ đọc",
    needed: "sổ sửa được",
    next: "Bấm Cho phép Chỉnh sửa (Enable Editing), hoặc lưu thành tệp khác rồi mở tệp đó.",
  },
  "host.restored": {
    found: "lần ghi trước bị đứt giữa chừng[ ở các trang {sheets}]",
    needed: "sổ như trước lần ghi đó",
    next: "Đã đưa sổ trở lại như trước lần ghi đó.",
  },
  "host.sheet-locked": {
    found: "trang đang được bảo vệ và Excel không cho phần mềm mở khóa[: {name}]",
    needed: "trang không bị khóa bằng mật khẩu của người khác",
    next: "Mở trang này, vào Xem lại → Bỏ Bảo vệ Trang tính (Review → Unprotect Sheet), nhập mật khẩu nếu Excel hỏi, rồi làm lại; xong việc phần mềm bảo vệ lại trang.",
  },
  "host.sheet-open": {
    found: "trang đang KHÔNG được bảo vệ[: {name}]",
    needed: "trang được bảo vệ để không lỡ tay sửa công thức",
    next: "Mở trang này, vào Xem lại → Bảo vệ Trang tính (Review → Protect Sheet), để trống mật khẩu rồi bấm OK.",
  },
  "host.structure-locked": {
    found: "cấu trúc của sổ đang bị khóa nên không thêm, bớt trang được",
    needed: "sổ không khóa cấu trúc",
    next: "Vào Xem lại → Bảo vệ Sổ làm việc (Review → Protect Workbook) để bỏ khóa rồi làm lại.",
  },
  "host.taken": {
    found: 'đã có trang tính tên "{name}"',
    needed: "tên trang chưa dùng",
    next: "Đổi tên trang đó hoặc tạo sổ trong tệp mới; phần mềm không ghi đè lên trang có sẵn.",
  },
  "host.too-large": {
    found: "dữ liệu lớn hơn mức Excel nhận trong một lần[ ({detail})]",
    needed: "sổ nhỏ hơn",
    next: "Xóa các trang không thuộc sổ thi đua, hoặc chia khối thành nhiều sổ.",
  },
  "host.unfinished": {
    found: "lần ghi trước bị dở[ ở các trang {sheets}][, bắt đầu lúc {startedAt}]",
    needed: "sổ như trước lần ghi đó, hoặc đã ghi xong",
    next: "Chọn Khôi phục để trở lại như trước, hoặc Làm lại để ghi cho xong.",
  },
  "host.unsupported": {
    found: "Excel này không có chức năng cần dùng[ ({detail})]",
    needed: "Excel 2021 trở lên, Microsoft 365, Excel cho Mac hoặc Excel trên web",
    next: "Mở sổ bằng Excel mới hơn; trong Excel này sổ vẫn tính và in được.",
  },
  "host.without": {
    found: "Excel này không có {feature}",
    needed: "Excel mới hơn",
    next: "Sổ vẫn đúng và tính được, chỉ kém tiện hơn ở điểm này.",
  },
};
