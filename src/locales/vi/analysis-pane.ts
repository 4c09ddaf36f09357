/** What the screen that draws So sánh and Phân tích says; loaded with it. */
export const analysisPane = {
  "analysis-help":
    "Trang này cho biết thứ tự chắc chắn đến đâu: bỏ từng tiêu chí, đổi hệ số, bỏ từng đơn vị ra thì hạng có đổi không. Không sửa điểm hay hạng nào.",
  back: "Về bảng xếp hạng",
  "bad-terms": "Sửa các số trên đây trước khi lập trang.",
  "bad-whole": "Nhập số nguyên từ {least} đến {most}.",
  "comparison-help":
    "Hai đơn vị đặt cạnh nhau từng tiêu chí, cộng lại đúng bằng khoảng cách. Chọn đơn vị khác ngay trên trang tính; công thức tự tính.",
  draws: "Số lần thử",
  "draws-hint": "Càng nhiều càng sát; 10000 là đủ.",
  open: "Mở trang {name}",
  percent: "Hệ số thay đổi tối đa (±%)",
  "percent-hint": "Mỗi lần thử, hệ số từng tiêu chí tăng hoặc giảm ngẫu nhiên trong khoảng này.",
  seed: "Số khởi đầu",
  "seed-hint": "Cùng số này thì lần nào, máy nào cũng ra kết quả như nhau.",
  terms: "Cách thử hệ số",
} as const;
