/** What is said of the sheet on which a ruleset is edited. */
export const rulesetDraftIssues = {
  "draft.edits-lost": {
    found: "trang này có nội dung sửa chưa áp dụng, hoặc chưa đọc được",
    needed: "nội dung sửa được áp dụng trước, nếu còn cần",
    next: "Bỏ bản sửa thì nội dung này mất; Hoàn tác đưa lại.",
  },
  "draft.exists": {
    found: "sổ đã có bản sửa tiêu chí đang làm dở",
    needed: "mỗi lúc chỉ một bản sửa",
    next: "Sửa tiếp trên trang đó rồi áp dụng, hoặc bỏ bản sửa để làm lại từ đầu.",
  },
  "draft.none": {
    found: "sổ không có trang Sửa tiêu chí",
    needed: "trang Sửa tiêu chí do phần mềm tạo",
    next: "Mở Khối, Sửa tiêu chí, thang điểm, rồi bấm Sửa ngay trên trang tính.",
  },
  "draft.outdated": {
    found: "bộ tiêu chí của sổ đã đổi sau khi tạo bản sửa này",
    needed: "bản sửa tạo từ bộ tiêu chí đang dùng",
    next: "Chép những gì cần giữ sang một trang khác; bỏ bản sửa này, tạo bản mới và sửa lại ở đó.",
  },
};
