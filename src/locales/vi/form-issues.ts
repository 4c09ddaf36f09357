/** What keeps a form or a dossier from being final. */
export const formIssues = {
  "dossier.no-units": {
    found: "chưa có đơn vị nào được đề nghị {award}",
    needed: "ít nhất một đơn vị",
    next: "Xem trang Đề nghị khen thưởng: vì sao không có đơn vị, hoặc ghi quyết định của khối.",
  },
  "dossier.no-vote": {
    found: "chưa có kết quả kiểm phiếu",
    needed: "số phiếu phát ra, thu vào, hợp lệ và số phiếu của từng đơn vị",
    next: "Nhập ở trang Kiểm phiếu.",
  },
  "dossier.tie-open": {
    found: "còn {count} đơn vị đồng hạng tại ngưỡng của {award}",
    needed: "quyết định của khối cho từng đơn vị",
    next: "Ghi quyết định và lý do ở trang Đề nghị khen thưởng.",
  },
  "form.award-gone": {
    found: "không có hình thức khen thưởng {found}",
    needed: "mã hoặc số thứ tự của một hình thức: {needed}",
    next: "Chọn một hình thức trong trang Tiêu chí.",
  },
  "form.basis-not-in-force": {
    found: "căn cứ {found} có hiệu lực từ {from} đến {to}, không có hiệu lực vào ngày văn bản",
    needed: "văn bản đang có hiệu lực vào ngày trình",
    next: "Sửa dòng căn cứ này, hoặc xóa trống các dòng căn cứ tự ghi để phần mềm chọn theo ngày.",
  },
  "form.basis-unknown": {
    found: "căn cứ {found} không có trong bảng văn bản của phần mềm",
    needed: "văn bản đang có hiệu lực vào ngày trình",
    next: "Tự kiểm tra số, ngày và hiệu lực của văn bản này.",
  },
  "form.field-missing": {
    found: "chưa điền: {name}",
    needed: "nội dung mà biểu mẫu sẽ in",
    next: "Điền vào ô này rồi lập lại biểu mẫu; để trống thì bản in có dòng chấm.",
  },
  "form.text-long": {
    found: "câu dài {count} ký tự",
    needed: "không quá {max} ký tự để vừa một trang",
    next: "Rút gọn, hoặc chuyển phần dài vào văn bản Word; phần mềm không cắt bớt chữ nào.",
  },
  "form.unknown": {
    found: "không có biểu mẫu {found}",
    needed: "một trong: {needed}",
    next: "Viết lại tên biểu mẫu.",
  },
  "form.unknown-token": {
    found: "{found} không phải chữ mà phần mềm thay được",
    needed: "một trong các chữ trong ngoặc nhọn nêu ở đầu trang",
    next: "Sửa lại câu, nếu không chữ này được in nguyên như vậy.",
  },
} as const;
