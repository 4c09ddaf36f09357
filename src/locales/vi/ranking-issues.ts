/** Faults of the order of equal units, of votes and of who checks the head. "[…]" is left out when a value in it is not known. */
export const rankingIssues = {
  "bloc.head-checked-by-deputy": {
    found: "khối trưởng {unit} đã có điểm chính thức",
    needed: "khối phó {deputy} kiểm tra phần của khối trưởng",
    next: "Đề nghị khối phó xem lại và xác nhận điểm của khối trưởng.",
  },
  "bloc.head-without-deputy": {
    found: "khối trưởng {unit} đã có điểm chính thức, nhưng chưa có khối phó",
    needed: "một đơn vị khác kiểm tra phần của khối trưởng",
    next: "Ghi khối phó ở trang Tổng quan, hoặc giao một đơn vị khác kiểm tra.",
  },
  "ranking.renewed": {
    found: "tổng điểm, hạng của lần xếp hạng trước khác với bây giờ",
    needed: "bản ghi của lần xếp hạng này để đối chiếu",
    next: "Phần mềm ghi lại tổng điểm, hạng và thời điểm vào phần Đối chiếu.",
  },
  "ruleset.band-lowest-minimum": {
    found: 'khung thấp nhất "{name}" cũng đòi mỗi tiêu chí đạt ít nhất {percent}%',
    needed: "một khung cho đơn vị không đạt mức đó",
    next: "Bỏ mức tối thiểu ở khung thấp nhất, hoặc thêm một khung thấp hơn.",
  },
  "ruleset.gate-code-unknown": {
    found: 'điều kiện "{gate}" nói về mã "{code}" không có trong bộ tiêu chí',
    needed: "mã của một nhóm hoặc tiêu chí đã có",
    next: "Sửa lại mã ở bảng điều kiện.",
  },
  "ruleset.tie-key-twice": {
    found: "căn cứ phân hạng thứ {place} lặp lại căn cứ đã có",
    needed: "mỗi căn cứ một lần",
    next: "Bỏ căn cứ bị lặp.",
  },
  "ruleset.tie-key-unknown": {
    found: 'căn cứ phân hạng thứ {place} dùng mã "{code}" không có trong bộ tiêu chí',
    needed: "mã của một nhóm hoặc tiêu chí đã có",
    next: "Sửa lại mã trong thứ tự phân hạng.",
  },
  "ruleset.voting-missing": {
    found: '"{name}" đòi tỷ lệ phiếu, nhưng chưa chọn tỷ lệ tính trên số nào',
    needed: "phiếu phát ra, phiếu hợp lệ hoặc số thành viên",
    next: "Chọn cách tính tỷ lệ phiếu trong bộ tiêu chí.",
  },
  "tie.decision-unused": {
    found: "thứ tự của hội đồng cho đơn vị {unit}, nhưng đơn vị không bằng ai sau mọi căn cứ",
    needed: "chỉ quyết định giữa các đơn vị vẫn bằng nhau",
    next: "Xóa thứ tự này; nó không được dùng.",
  },
  "tie.decision-without-reason": {
    found: "thứ tự của hội đồng cho đơn vị {unit} không có lý do",
    needed: "lý do của quyết định",
    next: "Ghi lý do và căn cứ (ví dụ biên bản họp).",
  },
  "tie.key-missing": {
    found: "{units} đơn vị bằng nhau; có đơn vị thiếu số liệu của căn cứ thứ {place} ({missing})",
    needed: "đủ số liệu để so tiếp",
    next: "Nhập số liệu còn thiếu, hoặc để hội đồng quyết định. Không tính là 0.",
  },
  "tie.order-incomplete": {
    found: "có đơn vị trong nhóm bằng nhau chưa được ghi thứ tự ({units})",
    needed: "thứ tự của mọi đơn vị trong nhóm, hoặc để trống tất cả",
    next: "Ghi đủ thứ tự; hai đơn vị cùng số thì vẫn đồng hạng.",
  },
  "tie.still-tied": {
    found: "{units} đơn vị vẫn bằng nhau sau mọi căn cứ",
    needed: "cùng hạng, hoặc quyết định của hội đồng",
    next: "Giữ đồng hạng, hoặc ghi thứ tự và lý do của hội đồng.",
  },
  "tie.unknown-unit": {
    found: "thứ tự của hội đồng cho mã {unit} không có trong khối",
    needed: "mã của một đơn vị thành viên",
    next: "Sửa lại mã đơn vị.",
  },
  "vote.collected-above-issued": {
    found: "thu vào {found} phiếu, phát ra {needed} phiếu",
    needed: "số phiếu thu vào không lớn hơn số phát ra",
    next: "Kiểm lại biên bản kiểm phiếu.",
  },
  "vote.issued-above-members": {
    found: "phát ra {found} phiếu cho {needed} thành viên",
    needed: "mỗi thành viên không quá một phiếu",
    next: "Kiểm lại số thành viên và số phiếu phát ra.",
  },
  "vote.missing": {
    found: "biên bản kiểm phiếu còn thiếu {field}[ của đơn vị {unit}]",
    needed: "số phiếu",
    next: "Nhập số còn thiếu. Không có phiếu nào thì nhập 0.",
  },
  "vote.not-whole": {
    found: "{field}[ của đơn vị {unit}] là {value}",
    needed: "số nguyên từ 0",
    next: "Sửa lại theo biên bản kiểm phiếu.",
  },
  "vote.sum-differs": {
    found: "hợp lệ và không hợp lệ cộng lại là {found} phiếu, thu vào {needed} phiếu",
    needed: "hai số bằng nhau",
    next: "Kiểm lại biên bản kiểm phiếu.",
  },
  "vote.unknown-unit": {
    found: "phiếu bầu cho mã {unit} không có trong khối",
    needed: "mã của một đơn vị thành viên",
    next: "Sửa lại mã đơn vị.",
  },
  "vote.votes-above-valid": {
    found: "đơn vị {unit} có {found} phiếu, cả thảy {needed} phiếu hợp lệ",
    needed: "không nhiều hơn số phiếu hợp lệ",
    next: "Kiểm lại biên bản kiểm phiếu.",
  },
} as const;
