/** What pointing at a table in a workbook finds. */
export const selectionIssues = {
  "selection.empty": {
    found: "chỗ đang chọn không có bảng nào",
    needed: "một ô trong bảng, hoặc cả vùng của bảng kể cả dòng tiêu đề",
    next: "Chọn bảng trong trang tính rồi bấm lại.",
  },
  "selection.none": {
    found: "đang chọn hình, biểu đồ hoặc nhiều vùng một lúc",
    needed: "một vùng ô liền nhau",
    next: "Chọn bảng trong trang tính rồi bấm lại.",
  },
};
