/** Faults of the proposals outside the yearly ranking, and what became of them. */
export const nominationIssues = {
  "nomination.decided-otherwise": {
    found: 'dòng {row}, {name}: được tặng "{found}", trong khi đề nghị "{award}"',
    needed: "kết quả khớp với đề nghị, hoặc biết vì sao khác",
    next: "Xem lại quyết định khen thưởng. Nếu đúng như vậy thì không cần sửa: kết quả và đề nghị được ghi riêng.",
  },
  "nomination.missing": {
    found: "dòng {row} của trang Đề nghị theo đợt chưa có {field}",
    needed: "đủ nội dung của một đề nghị",
    next: "Ghi thêm vào dòng này, hoặc xóa trống cả dòng.",
  },
  "nomination.no-position": {
    found: "dòng {row}, {name}: cá nhân chưa ghi chức vụ",
    needed: "chức vụ, hoặc để trống nếu không có",
    next: "Ghi chức vụ vào cột Chức vụ.",
  },
  "nomination.not-listed": {
    found: 'dòng {row}: {field} là "{found}"',
    needed: "một mục trong danh sách của ô",
    next: "Bấm mũi tên bên phải ô rồi chọn lại.",
  },
  "nomination.refused": {
    found: 'dòng {row}, {name}: cấp trên không tặng "{award}"',
    needed: "không có gì phải sửa",
    next: "Báo cho người hoặc tập thể được đề nghị.",
  },
  "nomination.repeated": {
    found: "dòng {row}, {name}: cùng người nhận và cùng thành tích có {count} đề nghị",
    needed: "một đề nghị; một thành tích không được khen nhiều lần",
    next: "Bỏ bớt đề nghị, hoặc ghi rõ thành tích khác nhau.",
  },
  "nomination.without-number": {
    found: "dòng {row}, {name}: kết quả khen thưởng chưa có đủ số và ngày quyết định",
    needed: "số quyết định và ngày quyết định",
    next: "Ghi số và ngày vào hai cột bên cạnh kết quả.",
  },
} as const;
