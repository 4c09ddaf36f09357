/** Faults of entered scores and results. */
export const scoreIssues = {
  "score.above-max": {
    found: "điểm[ {value}][ {found}][ ở tiêu chí {criterion}]",
    needed: "số từ 0 đến {max}",
    next: "Sửa điểm cho đúng thang điểm; đến khi sửa, đơn vị này chưa được xếp hạng.",
  },
  "score.ambiguous-number": {
    found: '"{found}", có thể hiểu theo hai cách[ ({needed})]',
    needed: "số viết rõ, ví dụ 9,5",
    next: "Viết lại số với dấu phẩy thập phân và không có dấu phân cách hàng nghìn.",
  },
  "score.below-floor": {
    found: "điểm {value}[ ở tiêu chí {criterion}]",
    needed: "số không nhỏ hơn mức sàn {floor}",
    next: "Sửa lại điểm; đến khi sửa, đơn vị này chưa được xếp hạng.",
  },
  "score.duplicate-row": {
    found: "đơn vị {unit}, tiêu chí {criterion} có nhiều dòng[, dòng trước là dòng {first}]",
    needed: "một dòng cho mỗi đơn vị và tiêu chí",
    next: "Giữ một dòng, xóa các dòng còn lại.",
  },
  "score.error-value": {
    found: "lỗi {found}",
    needed: "số[ từ 0 đến {max}] hoặc ô trống",
    next: "Xóa nội dung ô rồi nhập lại.",
  },
  "score.formula-in-input": {
    found: "công thức trong ô nhập[: {found}]",
    needed: "giá trị gõ tay",
    next: "Thay công thức bằng giá trị của nó.",
  },
  "score.negative": {
    found: "điểm[ {value}][ {found}][ ở tiêu chí {criterion}]",
    needed: "số không âm (điểm trừ cũng ghi bằng số dương, ở phần điểm trừ)",
    next: "Sửa lại điểm.",
  },
  "score.not-a-number": {
    found: 'nội dung "{found}"[ ở tiêu chí {criterion}][ là chữ, có lẽ là số {meant}]',
    needed: "số[ từ 0 đến {max}]",
    next: "Xóa nội dung ô rồi gõ lại số[ {meant}], không kèm chữ.",
  },
  "score.not-assigned": {
    found: 'tiêu chí {criterion} không giao cho đơn vị {unit} mà có nội dung[ "{found}"]',
    needed: "ô trống khi tiêu chí không giao",
    next: "Xóa điểm, hoặc giao tiêu chí này cho đơn vị.",
  },
  "score.not-entered": {
    found: "chưa có điểm[ ở tiêu chí {criterion}]",
    needed: "số[ từ 0 đến {max}]",
    next: "Nhập điểm; ô trống không được tính là 0.",
  },
  "score.rank-not-listed": {
    found: "hạng {found}[ ở tiêu chí {criterion}] không có trong bảng điểm theo hạng",
    needed: "một hạng có trong bảng ({needed})",
    next: "Hỏi nơi ban hành, rồi nhập điểm bằng tay và ghi lý do.",
  },
  "score.reason-missing": {
    found: "{layer} khác với điểm trước đó mà chưa ghi lý do[ (tiêu chí {criterion})]",
    needed: "lý do thay đổi điểm",
    next: "Ghi lý do vào cột Lý do.",
  },
  "score.result-invalid": {
    found: 'kết quả[ "{found}"][ ở tiêu chí {criterion}] không dùng được để tính điểm',
    needed: "kết quả đúng kiểu của tiêu chí[ ({needed})]",
    next: "Nhập lại kết quả theo hướng dẫn hiện ra khi chọn ô.",
  },
  "score.target-needed": {
    found: "có kết quả[ ở tiêu chí {criterion}] mà chỉ tiêu bằng 0, để trống hoặc không phải là số",
    needed: "chỉ tiêu lớn hơn 0: không có chỉ tiêu thì không tính được tỷ lệ",
    next: "Hỏi nơi giao chỉ tiêu; nếu không có chỉ tiêu, nhập điểm bằng tay và ghi lý do.",
  },
  "score.target-negative": {
    found: "chỉ tiêu {value}[ ở tiêu chí {criterion}]",
    needed: "số không âm",
    next: "Sửa lại chỉ tiêu; không có chỉ tiêu thì để trống.",
  },
  "score.too-many-decimals": {
    found: "điểm {value}[ ở tiêu chí {criterion}]",
    needed: "số có không quá {places} chữ số thập phân",
    next: "Sửa lại điểm; nếu giữ nguyên, điểm được tính là {rounded}.",
  },
  "score.unknown-criterion": {
    found: 'mã tiêu chí "{criterion}"',
    needed: "mã tiêu chí có trong sổ[: {needed}]",
    next: "Sửa lại mã theo cột TT của trang chấm điểm.",
  },
  "score.unknown-unit": {
    found: 'mã đơn vị "{unit}"',
    needed: "mã đơn vị có trong sổ[: {needed}]",
    next: "Sửa lại mã theo trang Đơn vị.",
  },
  "score.withheld-reason": {
    found: "tiêu chí {criterion} không giao cho đơn vị {unit} mà chưa ghi lý do",
    needed: "lý do không giao",
    next: "Ghi lý do, ví dụ: đơn vị không có tổ chức cơ sở. Lý do được ghi vào cột Lý do.",
  },
};
