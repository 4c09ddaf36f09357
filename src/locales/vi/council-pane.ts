/** What the screen for the council's word on equal units says; loaded with it. */
export const councilPane = {
  back: "Về bảng xếp hạng",
  group: "Hạng {place}: {count} đơn vị bằng nhau",
  help: "Hội đồng chỉ quyết định giữa các đơn vị vẫn bằng nhau sau mọi căn cứ phân hạng. Ghi thứ tự của từng đơn vị và lý do; phần mềm không tự chọn thay.",
  "no-columns":
    "Bộ tiêu chí này không có căn cứ phân hạng: các đơn vị bằng nhau thì đồng hạng. Muốn hội đồng quyết định thứ tự, thêm ít nhất một căn cứ phân hạng vào bộ tiêu chí.",
  nobody: "Không có đơn vị nào bằng nhau.",
  "not-set": "chưa quyết định",
  order: "Thứ tự của {unit}",
  reason: "Lý do, căn cứ (ví dụ: biên bản họp hội đồng)",
  "reason-needed": "Phải ghi lý do của quyết định.",
  reset: "Bỏ phần chưa ghi",
  rules: "Sửa tiêu chí, thang điểm",
  still: "Mọi căn cứ phân hạng đều bằng nhau.",
  stopped:
    "{units} chưa có số liệu của căn cứ thứ {number} nên không so tiếp được. Bổ sung số liệu trước, hoặc hội đồng quyết định.",
  unused:
    "Thứ tự đang ghi cho {units} không được dùng vì các đơn vị đó không bằng ai; xóa ở trang Xếp hạng.",
} as const;
