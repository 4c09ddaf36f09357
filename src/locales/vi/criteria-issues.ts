/** What reading a scoring table (bảng tiêu chí) finds. "[…]" is left out when a value in it is not known. */
export const criteriaIssues = {
  "criteria.bad-csv": {
    found: "tệp CSV không đọc được[: {reason}]",
    needed: "tệp CSV mã UTF-8",
    next: 'Trong Excel chọn Lưu thành "CSV UTF-8" rồi thử lại.',
  },
  "criteria.bad-range": {
    found: 'vùng "{found}"',
    needed: "địa chỉ một vùng ô, ví dụ A4:F60",
    next: "Ghi lại vùng, hoặc bỏ --range để đọc cả trang.",
  },
  "criteria.below-supposed": {
    found: "câu chữ không nói điểm của kết quả dưới {value}",
    needed: "xác nhận {points} điểm, như phần mềm đề nghị",
    next: "Xem lại cách chấm của tiêu chí này, sửa nếu quy định khác.",
  },
  "criteria.column-twice": {
    found: 'cột "{found}" cùng nghĩa với cột "{other}"',
    needed: "mỗi loại nội dung một cột",
    next: "Đổi tên hoặc bỏ bớt một cột rồi đọc lại.",
  },
  "criteria.column-unknown": {
    found: 'cột "{found}" không rõ nghĩa',
    needed: "tên cột quen dùng (TT, Nội dung, Điểm tối đa, Cách chấm, Minh chứng …)",
    next: "Không cần cột này thì thôi; cần thì đổi tên cột rồi đọc lại.",
  },
  "criteria.date-value": {
    found: "ô chứa ngày ({found})",
    needed: "số như đã gõ, ví dụ 1.1 hoặc 1/2",
    next: "Định dạng ô là Văn bản (Text) rồi gõ lại.",
  },
  "criteria.error-value": {
    found: "ô báo lỗi hoặc không phải chữ, số ({found})",
    needed: "chữ hoặc số",
    next: "Sửa công thức hoặc gõ lại nội dung ô.",
  },
  "criteria.gap-below": {
    found: "không mức nào nêu kết quả sát dưới {value}",
    needed: "xác nhận: tính theo mức thấp hơn, như phần mềm đề nghị",
    next: "Xem lại các mốc của tiêu chí này, sửa nếu quy định khác.",
  },
  "criteria.group-extra": {
    found: 'nội dung "{found}" ở dòng nhóm[ "{name}"]',
    needed: "cách chấm, minh chứng, chỉ tiêu ở dòng của tiêu chí",
    next: "Nội dung này chưa được dùng; chuyển xuống dòng tiêu chí nếu cần.",
  },
  "criteria.group-summed": {
    found: 'nhóm "{name}" không ghi điểm',
    needed: "xác nhận {found} điểm là tổng các mục con",
    next: "Ghi điểm của nhóm vào bảng nếu quy định khác.",
  },
  "criteria.label-unclear": {
    found: '"{found}" ở cột số thứ tự',
    needed: "số thứ tự như I, 1, 1.1, a hoặc dấu -, +",
    next: "Dòng được đọc như không có số thứ tự; sửa ô nếu chưa đúng chỗ.",
  },
  "criteria.lower-edge": {
    found: "câu chữ xếp kết quả đúng {value} vào mức thấp hơn",
    needed: "xác nhận, như phần mềm đề nghị",
    next: "Xem lại các mốc của tiêu chí này, sửa nếu quy định khác.",
  },
  "criteria.name-missing": {
    found: "dòng có điểm mà không có nội dung",
    needed: "tên của tiêu chí",
    next: "Ghi nội dung của dòng này.",
  },
  "criteria.no-header": {
    found: "không thấy dòng tiêu đề cột nào của một bảng tiêu chí",
    needed: "một dòng có cột Nội dung (hoặc Tiêu chí) và cột TT, Điểm tối đa hoặc Cách chấm",
    next: "Chọn cả dòng tiêu đề, hoặc sửa tên cột rồi đọc lại.",
  },
  "criteria.no-rows": {
    found: "dưới dòng tiêu đề không có tiêu chí nào",
    needed: "ít nhất một dòng tiêu chí",
    next: "Chọn lại vùng có đủ các dòng của bảng.",
  },
  "criteria.no-sheet": {
    found: 'không có trang "{name}"',
    needed: "một trong các trang: {available}",
    next: "Ghi lại tên trang.",
  },
  "criteria.not-positive": {
    found: "số {found}",
    needed: "số lớn hơn 0 (điểm trừ để trong mục Điểm trừ)",
    next: "Ghi lại số, hoặc chuyển dòng xuống mục Điểm trừ.",
  },
  "criteria.number-ambiguous": {
    found: 'số "{found}" hiểu được hai cách: {readings}',
    needed: "số không có dấu tách hàng nghìn",
    next: "Gõ lại số trong ô.",
  },
  "criteria.number-gap": {
    found: "số thứ tự {found}, trước đó thiếu số {needed}",
    needed: "các số liền nhau",
    next: "Xem có sót dòng nào không; số thứ tự được giữ như trong bảng.",
  },
  "criteria.number-misplaced": {
    found: "số thứ tự {found} không nằm dưới mục {needed}",
    needed: "số thứ tự của mục đang mở",
    next: "Sửa số thứ tự, hoặc bổ sung dòng của mục {needed}.",
  },
  "criteria.number-repeat": {
    found: "số thứ tự {found} bị lặp hoặc lùi lại",
    needed: "số {needed}, hoặc một dòng nhóm mới ở trên",
    next: "Sửa số thứ tự; nếu Excel đổi 1.10 thành 1.1 thì định dạng ô là Văn bản (Text) rồi gõ lại.",
  },
  "criteria.number-unclear": {
    found: '"{found}" không phải một số',
    needed: "một số, ví dụ 5 hoặc 2,5",
    next: "Ghi số vào ô này, phần chữ để ở cột Cách chấm.",
  },
  "criteria.old-font": {
    found: 'chữ kiểu cũ (TCVN3, VNI): "{found}"',
    needed: "chữ Unicode",
    next: "Chuyển bảng sang Unicode (ví dụ bằng UniKey) rồi đọc lại; chưa chuyển đổi gì.",
  },
  "criteria.percent-cell": {
    found: "chỉ tiêu {found} với đơn vị tính là %",
    needed: "100 nếu là 100 %",
    next: "Gõ lại chỉ tiêu bằng số, bỏ định dạng phần trăm của ô.",
  },
  "criteria.points-differ": {
    found: "trong nội dung ghi {found} điểm",
    needed: "đúng {needed} như ở cột điểm",
    next: "Sửa một trong hai chỗ cho khớp.",
  },
  "criteria.points-from-rule": {
    found: '"{name}" không ghi điểm tối đa',
    needed: "xác nhận {found} điểm, đọc từ câu chữ",
    next: "Ghi điểm tối đa vào bảng nếu quy định khác.",
  },
  "criteria.points-missing": {
    found: '"{name}" không có điểm tối đa',
    needed: "điểm tối đa ở cột điểm hoặc trong nội dung, ví dụ (5 điểm)",
    next: "Ghi điểm tối đa; với điểm cộng, trừ theo lần thì ghi mức cao nhất.",
  },
  "criteria.proposals": {
    found: "{count} cách chấm do phần mềm đọc từ câu chữ",
    needed: "người dùng xem lại và xác nhận",
    next: "Xem danh sách cách chấm đề nghị trước khi dùng bộ tiêu chí.",
  },
  "criteria.row-unread": {
    found: 'dòng "{found}" không đọc được vào bảng',
    needed: "dòng tiêu chí, nhóm, tổng, ghi chú hoặc chữ ký",
    next: "Thêm số thứ tự cho dòng, hoặc đưa dòng ra ngoài vùng đọc.",
  },
  "criteria.rule-hole": {
    found: "các mức không nêu kết quả từ {from} đến {to}",
    needed: "các mức nối liền nhau",
    next: "Để nguyên thì người chấm tự chọn mức; muốn tính tự động thì bổ sung mức còn thiếu.",
  },
  "criteria.rule-unread": {
    found: 'chưa hiểu cách chấm "{found}"',
    needed: "câu chữ có điểm cộng đúng bằng điểm tối đa, hoặc các mức từ cao xuống thấp",
    next: "Tiêu chí để chấm trực tiếp, câu chữ được giữ; chọn cách chấm khác nếu cần.",
  },
  "criteria.scale-summed": {
    found: "bảng không ghi tổng điểm",
    needed: "xác nhận thang điểm {found} là tổng các mục",
    next: "Thêm dòng Tổng cộng vào bảng nếu thang điểm khác.",
  },
  "criteria.section-unclear": {
    found: '"{found}" nằm dưới mục vừa cộng vừa trừ',
    needed: "điểm cộng và điểm trừ ở hai mục riêng",
    next: "Tách thành mục Điểm thưởng và mục Điểm trừ, hoặc ghi rõ cộng, trừ ở từng dòng.",
  },
  "criteria.several-tables": {
    found: "nhiều trang có bảng tiêu chí: {sheets}",
    needed: "một trang",
    next: "Chọn trang cần đọc (dòng lệnh: --sheet).",
  },
  "criteria.shared-edge": {
    found: "hai mức cùng nêu kết quả {value}",
    needed: "xác nhận: tính theo mức cao hơn, như phần mềm đề nghị",
    next: "Xem lại các mốc của tiêu chí này, sửa nếu quy định khác.",
  },
  "criteria.stops-at-full": {
    found: "câu chữ không nói điểm khi vượt chỉ tiêu",
    needed: "xác nhận: không quá điểm tối đa, như phần mềm đề nghị",
    next: "Xem lại cách chấm của tiêu chí này, sửa nếu quy định khác.",
  },
  "criteria.stops-at-zero": {
    found: "câu chữ không nói trừ đến mức nào",
    needed: "xác nhận: trừ đến 0 điểm, như phần mềm đề nghị",
    next: "Xem lại cách chấm của tiêu chí này, sửa nếu quy định khác.",
  },
  "criteria.target-unread": {
    found: 'chỉ tiêu "{found}"',
    needed: "một số, có thể kèm đơn vị tính",
    next: "Chỉ tiêu này chưa được dùng; ghi thành số nếu là chỉ tiêu chung cho mọi đơn vị.",
  },
  "criteria.top-tier": {
    found: "mức cao nhất cho {found} điểm",
    needed: "{needed} như điểm tối đa",
    next: "Xem lại các mức hoặc điểm tối đa của tiêu chí.",
  },
  "criteria.total-differs": {
    found: "số tổng {found}[ ở dòng {name}]",
    needed: "{needed}",
    next: "Sửa số tổng hoặc điểm các mục cho khớp; phần mềm không tự sửa.",
  },
};
