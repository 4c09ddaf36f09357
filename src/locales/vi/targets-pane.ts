/** What the screen for the units' targets says; loaded with it. */
export const targetsPane = {
  all: "Cùng một chỉ tiêu cho mọi đơn vị",
  "all-do": "Điền cho mọi đơn vị được giao",
  back: "Tiêu chí khác",
  "bad-number": "Nhập một số từ 0, ví dụ 12,5. Viết 1.234 phải rõ là 1234 hay 1,23.",
  choose: "Chọn tiêu chí để giao chỉ tiêu cho từng đơn vị.",
  given: "đã giao {count}/{all} đơn vị",
  help: "Để trống: chưa có con số chỉ tiêu. 0: chỉ tiêu bằng 0. Không giao: tiêu chí này không tính cho đơn vị đó, phải ghi lý do.",
  open: "{count} chưa có chỉ tiêu",
  others: "Tiêu chí khác ({count})",
  reason: "Lý do không giao cho {unit}",
  "reason-goes": "Lý do đang ghi sẽ được xóa vì tiêu chí lại được giao.",
  "reason-needed": "Ghi lý do không giao.",
  reset: "Bỏ phần chưa ghi",
  used: "Tiêu chí có hoặc cần chỉ tiêu ({count})",
  withheld: "không giao {count}",
  withhold: "Không giao cho {unit}",
} as const;
