/** Faults of files and of workbooks as a whole. */
export const fileIssues = {
  "book.cell-unreadable": {
    found: 'nội dung "{found}"[ ở mục {name}]',
    needed: "nội dung đúng kiểu của ô[ ({needed})]",
    next: "Nhập lại nội dung ô.",
  },
  "book.encrypted": {
    found: "tệp có mật khẩu mở",
    needed: "tệp không đặt mật khẩu mở",
    next: "Mở tệp bằng Excel, bỏ mật khẩu mở tệp rồi lưu lại.",
  },
  "book.formula-changed": {
    found: "[công thức {found}][giá trị {value}] thay cho công thức của sổ",
    needed: "công thức ban đầu[ {needed}]",
    next: "Lấy lại công thức từ bản lưu trước; khi tính, phần mềm dùng công thức đúng chứ không dùng nội dung này.",
  },
  "book.name-taken": {
    found: 'đã có trang tính tên "{name}"',
    needed: "mỗi trang một tên riêng",
    next: 'Không phải làm gì: trang của sổ thi đua sẽ mang tên "{other}", trang có sẵn giữ nguyên.',
  },
  "book.newer-format": {
    found: "sổ được tạo bởi bản phần mềm mới hơn[ (kiểu sổ {found})]",
    needed: "kiểu sổ[ từ {needed}] trở xuống",
    next: "Cập nhật phần mềm rồi mở lại.",
  },
  "book.no-stamp": {
    found: "tệp Excel không phải sổ của Khối Thi Đua[ (thiếu dấu {name})]",
    needed: "sổ do phần mềm này tạo ra",
    next: "Chọn lại tệp, hoặc tạo sổ mới rồi nhập điểm vào đó.",
  },
  "book.not-a-workbook": {
    found: "tệp không mở được như một sổ Excel[ ({found})]",
    needed: "tệp .xlsx còn nguyên vẹn",
    next: "Chọn đúng tệp; nếu là .xls, .ods thì mở bằng Excel và lưu lại thành .xlsx.",
  },
  "book.other-ruleset-version": {
    found: 'sổ theo bản {found}[ của bộ tiêu chí "{name}"]',
    needed: "bản {needed} mà phần mềm này đang dùng",
    next: "Tạo sổ mới theo bản {needed} rồi nhập lại điểm; điểm chấm theo hai bản khác nhau không được tính chung.",
  },
  "book.row-missing": {
    found: "thiếu dòng[ của {criterion}][ của {name}]",
    needed: "đủ các dòng như khi tạo sổ",
    next: "Lấy lại dòng từ bản lưu trước; không xóa dòng trong trang của sổ.",
  },
  "book.row-unknown": {
    found: 'dòng lạ "{found}"',
    needed: "chỉ các dòng của sổ",
    next: "Xóa dòng này hoặc sửa lại mã ở cột đầu.",
  },
  "book.sheet-missing": {
    found: 'không có trang "{name}"',
    needed: "đủ các trang như khi tạo sổ",
    next: "Lấy lại trang từ bản lưu trước, hoặc tạo sổ mới.",
  },
  "book.value-differs": {
    found: "ô đang ghi[ {found}]",
    needed: "giá trị[ {needed}] như phần mềm tính lại",
    next: "Bấm F9 (hoặc Ctrl+Alt+F9) để tính lại rồi lưu; nếu vẫn khác, ô đã bị sửa.",
  },
  "file.bad-csv": {
    found: "tệp CSV không đọc được[: {reason}][ ({columns})]",
    needed: "tệp CSV mã UTF-8 có các cột đơn vị, tiêu chí, điểm (hoặc unit, criterion, value)",
    next: 'Trong Excel chọn Lưu thành "CSV UTF-8" rồi thử lại.',
  },
  "file.bad-json": {
    found: "tệp JSON không đọc được[, sai từ cột {column}]",
    needed: "tệp JSON đúng cú pháp, mã UTF-8",
    next: "Sửa tệp ở chỗ được nêu.",
  },
  "file.bad-shape": {
    found: "{found} tại {path}",
    needed: "{needed}",
    next: "Sửa chỗ này theo mô tả trong docs/formats.md.",
  },
  "file.empty": {
    found: "tệp không có nội dung",
    needed: "tệp có dữ liệu",
    next: "Chọn lại tệp hoặc nhận lại từ nơi gửi.",
  },
  "file.exists": {
    found: "đã có tệp hoặc thư mục mang tên này[: {reason}]",
    needed: "tên tệp chưa dùng",
    next: "Chọn tên khác, hoặc thêm --force nếu muốn ghi đè; nếu tệp vừa được sửa thì chạy lại lệnh.",
  },
  "file.not-found": {
    found: "không mở được tệp[: {reason}]",
    needed: "đường dẫn tới một tệp đọc được",
    next: "Kiểm tra lại tên tệp và thư mục.",
  },
};
