/** What changing a book's ruleset takes away. */
export const rulesetChangeIssues = {
  "change.cells-dropped": {
    found: "{count} ô ngoài ô nhập có nội dung khác với sổ, sẽ mất vì trang được vẽ lại",
    needed: "ghi chú riêng đặt ở trang tính khác",
    next: "Cần giữ thì chép sang trang khác trước khi ghi. Hoàn tác đưa lại nội dung này.",
  },
  "change.formula-replaced": {
    found: "{count} công thức tự gõ trong ô nhập, trỏ tới ô khác",
    needed: "giá trị, vì các ô được trỏ tới sẽ đổi chỗ",
    next: "Phần mềm giữ giá trị đang hiện. Hoàn tác đưa lại công thức.",
  },
  "change.inputs-lost": {
    found: "{count} ô đã nhập không còn chỗ trong bộ tiêu chí mới ({found})",
    needed: "giữ tiêu chí, khoản mục, mức đó, hoặc đồng ý bỏ",
    next: "Đánh dấu đồng ý bỏ rồi xem lại thay đổi, hoặc sửa lại bộ tiêu chí. Hoàn tác đưa lại các ô này.",
  },
  "change.name-missing": {
    found:
      "còn nội dung để trống: tên hoặc nguồn của bộ tiêu chí, nhóm, tiêu chí, dòng hoặc khung xếp loại",
    needed: "nội dung ở từng chỗ đó",
    next: "Mở mục này trong ngăn và ghi nội dung.",
  },
  "change.sheets-redrawn": {
    found: "{count} trang được vẽ lại ({sheets})",
    needed: "trang theo bộ tiêu chí mới",
    next: "Nội dung đã nhập được giữ; định dạng, ghi chú (comment), hình tự thêm trên các trang này mất, hoàn tác không đưa lại được. Cần giữ thì lưu một bản sao của sổ trước.",
  },
} as const;
