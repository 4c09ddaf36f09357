/** What the screen of the forms says; loaded with it. */
export const formsPane = {
  copied: "Đã chép. Mở Word, nhấn Ctrl+V (Mac: ⌘V) để dán.",
  copies: "{count} bản",
  copy: "Sao chép văn bản",
  "copy-by-hand":
    "Không chép được tự động. Bấm vào khung chữ dưới đây, nhấn Ctrl+C (Mac: ⌘C) rồi dán vào Word.",
  documents: "Gồm {count} văn bản – xem tên, sao chép từng văn bản",
  dossier: "Hồ sơ đề nghị {award}",
  "dossier-issues": "Xem {count} nội dung còn thiếu hoặc cần xem lại",
  "dossier-open":
    "Còn {count} nội dung thiếu hoặc sai. Vẫn tải được hồ sơ: chỗ chưa điền thì in dòng chấm.",
  "dossier-whole": "Hồ sơ đã đủ nội dung.",
  dossiers: "Hồ sơ từng hình thức khen thưởng",
  "each-award": "Mỗi hình thức khen thưởng một bản ({count} bản)",
  "every-unit": "Tất cả đơn vị ({count} bản)",
  extent: "Lập {name} cho",
  "extent-more": "Lập thêm {name} cho",
  "fill-later":
    "Dòng nào chưa có ô để đến thì lập biểu mẫu trước, rồi điền ở trang Nội dung biểu mẫu.",
  gone: "Hình thức khen thưởng hoặc đơn vị của biểu mẫu này không còn trong sổ.",
  issues: "Nội dung còn thiếu hoặc cần xem lại",
  list: "Chọn biểu mẫu",
  "list-help":
    "Đánh dấu các biểu mẫu cần lập. Biểu mẫu đã có trong sổ được cập nhật cùng lúc; muốn bỏ thì xóa trang của nó trong sổ.",
  made: "Đã làm xong tệp và gửi sang phần tải về:",
  "made-help":
    "Nếu không thấy tệp đâu: bấm lại vào tên tệp ở trên. Excel trên Mac và trên web có thể chặn tải về mà không báo; khi đó dùng cách sao chép hoặc đưa biểu mẫu vào sổ.",
  making: "Đang làm tệp…",
  "no-issues": "Đủ nội dung cho các biểu mẫu đã chọn.",
  "no-more": "Không lập thêm",
  "no-units": "Chưa có đơn vị nào được đề nghị.",
  "not-made": "Không làm được tệp: {message}",
  "not-made-yet": "{name}: chưa có trong sổ, sẽ được lập",
  open: "Mở trang {name}",
  "other-ways": "Không tải được tệp về máy?",
  preview: "Xem trước: {name}",
  print: "In từ Excel: mở trang biểu mẫu, nhấn Ctrl+P. Khổ A4 đã đặt sẵn.",
  "save-docx": "Tải Word (.docx)",
  "save-zip": "Tải hồ sơ (.zip)",
  there: "{name} – đã có trong sổ",
  undecided: "{count} đơn vị còn chờ khối quyết định; tờ trình ghi rõ điều này.",
  units: "{count} đơn vị: {units}",
  "way-copy":
    "Cách 2: ở danh sách văn bản phía trên, bấm Sao chép văn bản rồi dán từng văn bản vào Word.",
  "way-sheets":
    "Cách 1: đưa các biểu mẫu của hồ sơ vào sổ, rồi từ Excel in ra hoặc lưu thành PDF (Tệp › Lưu thành hoặc Xuất).",
  whole: "Chung một bản cho cả khối",
} as const;
