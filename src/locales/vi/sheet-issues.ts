/** What bringing sheets up to date will do, and what stands in its way. */
export const sheetIssues = {
  "sheet.added": {
    found: "thiếu trang này",
    needed: "đủ các trang của sổ",
    next: "Phần mềm sẽ thêm trang vào đúng chỗ, các ô tự tính như trước.",
  },
  "sheet.inputs-lost": {
    found: "nội dung đã gõ trên trang này không còn, vì trang đã bị xóa",
    needed: "quyết định và lý do của khối",
    next: "Nhập lại sau khi trang được thêm, hoặc lấy từ bản lưu trước.",
  },
  "sheet.moved": {
    found: "dòng hoặc cột của trang không còn ở chỗ cũ",
    needed: "các dòng, cột như khi tạo sổ",
    next: "Nhấn Ctrl+Z nếu vừa chèn, xóa hay chuyển dòng, cột; nếu không, lấy lại trang từ bản lưu trước. Chưa ghi gì vào sổ.",
  },
  "sheet.ranking-first": {
    found: "thiếu trang mà bước này cần",
    needed: "đủ các trang kiểm phiếu (nếu có bỏ phiếu), tổng hợp, xếp hạng, đề nghị khen thưởng",
    next: "Chạy Xếp hạng để thêm lại trang, rồi làm lại bước này.",
  },
  "sheet.redrawn": {
    found: "biểu mẫu khác với dữ liệu hoặc lời văn của sổ bây giờ",
    needed: "biểu mẫu lập theo sổ bây giờ",
    next: "Phần mềm sẽ lập lại cả trang này; những gì sửa tay trên trang sẽ mất. Cần giữ thì sao trang sang tên khác trước. Hoàn tác đưa lại nội dung cũ, nhưng không đưa lại định dạng sửa tay.",
  },
  "sheet.restored": {
    found: "nội dung khác với công thức, nhãn của sổ[: {found}][ ({count} ô)]",
    needed: "nội dung của sổ[: {needed}]",
    next: "Phần mềm sẽ ghi lại đúng các ô này; ô nhập không bị đụng tới.",
  },
  "sheet.up-to-date": {
    found: "các trang đã đúng",
    needed: "không cần sửa gì",
    next: "Chạy cũng không ghi gì.",
  },
};
