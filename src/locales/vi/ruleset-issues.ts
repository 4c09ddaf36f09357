/** Faults of a ruleset (bộ tiêu chí). "[…]" is left out when a value in it is not known. */
export const rulesetIssues = {
  "ruleset.award-negative": {
    found: 'điểm thưởng {points} cho "{text}"[ ở tiêu chí {criterion}]',
    needed: "số không âm",
    next: "Sửa điểm thưởng; nếu là điểm trừ thì chuyển sang mục trừ.",
  },
  "ruleset.band-gap": {
    found: "các giá trị từ {from} đến {to} không thuộc khung xếp loại nào",
    needed: "các khung xếp loại nối liền nhau, không hở",
    next: "Sửa mốc đầu hoặc mốc cuối của khung liền kề, hoặc xác nhận giữ nguyên nếu văn bản quy định đúng như vậy (dòng lệnh: --accept-band-gaps).",
  },
  "ruleset.band-overlap": {
    found: "các giá trị từ {from} đến {to} thuộc hai khung xếp loại cùng lúc",
    needed: "mỗi giá trị chỉ thuộc một khung",
    next: "Sửa mốc đầu hoặc mốc cuối của một trong hai khung.",
  },
  "ruleset.checker-criterion": {
    found: 'bên thẩm định "{checker}" được giao tiêu chí "{criterion}" không có trong bộ tiêu chí',
    needed: "mã của tiêu chí trong bộ tiêu chí",
    next: "Sửa lại mã tiêu chí của bên thẩm định này.",
  },
  "ruleset.checker-name": {
    found: "bên thẩm định thứ {number} chưa có tên",
    needed: "tên cơ quan thẩm định",
    next: "Ghi tên, hoặc bỏ bên này.",
  },
  "ruleset.duplicate-code": {
    found: 'mã "{code}" dùng cho nhiều mục[ ({count} lần)][ trong {list}]',
    needed: "mỗi mã chỉ dùng cho một mục",
    next: "Đổi các mã trùng thành mã khác nhau.",
  },
  "ruleset.empty": {
    found: "không có nội dung chấm điểm nào[ trong mục {criterion}]",
    needed: "ít nhất một tiêu chí, mức điểm hoặc phần điểm",
    next: "Thêm nội dung hoặc xóa mục trống này.",
  },
  "ruleset.fact-kind": {
    found:
      'dữ kiện "{fact}" không đúng loại[, dùng ở điều kiện "{gate}"][, dùng ở chỉ tiêu khen thưởng "{slot}"]',
    needed: "điều kiện Có/Không dùng dữ kiện Có/Không; mức ít nhất dùng dữ kiện là số",
    next: "Sửa loại của dữ kiện, hoặc chọn dữ kiện khác.",
  },
  "ruleset.floor-above-zero": {
    found: "mức sàn {floor}[ của tiêu chí {criterion}]",
    needed: "số âm hoặc 0",
    next: "Ghi lại mức sàn, hoặc để trống nếu không giới hạn.",
  },
  "ruleset.group-sum": {
    found: "tổng điểm các mục con[ của mục {criterion}] (đã nhân hệ số) là {found}",
    needed: "đúng {needed} như điểm tối đa đã ghi của mục",
    next: "Sửa điểm, hệ số của mục con hoặc điểm tối đa của mục cho khớp; phần mềm không tự chia lại điểm.",
  },
  "ruleset.max-not-positive": {
    found: "điểm tối đa {max}[ ở {section}][ của mục {criterion}]",
    needed: "số lớn hơn 0 (mức trần có thể bằng 0)",
    next: "Ghi lại điểm tối đa.",
  },
  "ruleset.parts-sum": {
    found: "tổng điểm các phần[ của tiêu chí {criterion}] là {found}, hoặc có phần điểm âm",
    needed: "đúng {needed} như điểm tối đa của tiêu chí, không phần nào âm",
    next: "Sửa điểm từng phần hoặc điểm tối đa cho khớp.",
  },
  "ruleset.penalty-negative": {
    found: 'điểm {points} cho "{text}"[ ở tiêu chí {criterion}] trong mục trừ',
    needed: "số dương: mục trừ đã được trừ khỏi tổng điểm",
    next: "Bỏ dấu trừ.",
  },
  "ruleset.percent-limits": {
    found: "mức sàn {floor} %, mức trần {ceiling} %[ của tiêu chí {criterion}]",
    needed: "mức sàn từ 0 và nhỏ hơn mức trần",
    next: "Ghi lại hai mức.",
  },
  "ruleset.places": {
    found: "{places} chữ số thập phân[ ở {field}][ của tiêu chí {criterion}]",
    needed: "số nguyên từ 0 đến 4",
    next: "Chọn lại số chữ số thập phân.",
  },
  "ruleset.rank-order": {
    found: "hạng {rank}[ của tiêu chí {criterion}] đứng sau hạng {before}",
    needed: "các hạng là số nguyên từ 1, tăng dần, mỗi hạng một lần",
    next: "Xếp lại bảng điểm theo hạng.",
  },
  "ruleset.scale-sum": {
    found: "tổng điểm các mục lớn (đã nhân hệ số) là {found}",
    needed: "đúng {needed} như thang điểm đã ghi",
    next: "Sửa điểm, hệ số của các mục hoặc thang điểm cho khớp; phần mềm không tự chia lại điểm.",
  },
  "ruleset.slot-fallback": {
    found: 'chỉ tiêu khen thưởng "{slot}" chuyển xuống "{other}" không có hoặc đứng trước nó',
    needed: "mã của một chỉ tiêu đứng sau",
    next: "Sửa mã ở cột chuyển xuống, hoặc đổi thứ tự các chỉ tiêu.",
  },
  "ruleset.slot-order": {
    found: 'chỉ tiêu khen thưởng "{slot}" loại trừ "{other}" đứng sau nó',
    needed: "chỉ loại trừ những chỉ tiêu đứng trước",
    next: "Đổi thứ tự hai chỉ tiêu hoặc chuyển phần loại trừ sang chỉ tiêu đứng sau.",
  },
  "ruleset.target-negative": {
    found: "chỉ tiêu {target}[ của tiêu chí {criterion}]",
    needed: "số không âm",
    next: "Ghi lại chỉ tiêu, hoặc để trống nếu không có.",
  },
  "ruleset.tier-first": {
    found: "mức đầu tiên[ của tiêu chí {criterion}] bắt đầu từ {from}",
    needed: "mức đầu tiên bắt đầu từ 0",
    next: "Sửa mốc của mức đầu thành 0 hoặc thêm một mức từ 0.",
  },
  "ruleset.tier-order": {
    found: "mức {tier}[ của tiêu chí {criterion}] bắt đầu từ {from}, sau mức bắt đầu từ {before}",
    needed: "các mốc tăng dần",
    next: "Xếp lại các mức từ thấp đến cao, mỗi mốc một lần.",
  },
  "ruleset.tier-over-max": {
    found: "mức {tier}[ của tiêu chí {criterion}] cho {points} điểm",
    needed: "số từ 0 đến {max}",
    next: "Sửa điểm của mức này hoặc điểm tối đa của tiêu chí.",
  },
  "ruleset.too-many-decimals": {
    found: "số {value}[ ở mục {criterion}]",
    needed: "số có không quá {places} chữ số thập phân",
    next: "Làm tròn số này hoặc tăng số chữ số thập phân của bộ tiêu chí.",
  },
  "ruleset.trim-too-few": {
    found:
      "tiêu chí {criterion} chỉ có {count} bên chấm mà cách gộp là bỏ điểm cao nhất, thấp nhất: không bỏ điểm nào, lấy trung bình",
    needed: "ít nhất {needed} bên chấm",
    next: "Thêm bên thẩm định cho tiêu chí này, hoặc chọn cách gộp khác (trung bình, trung vị).",
  },
  "ruleset.unknown-fact": {
    found:
      'dữ kiện "{fact}" chưa được khai báo[, dùng ở điều kiện "{gate}"][, dùng ở chỉ tiêu khen thưởng "{slot}"]',
    needed: "dữ kiện có trong danh sách dữ kiện của bộ tiêu chí",
    next: "Thêm dữ kiện vào danh sách hoặc sửa lại mã.",
  },
  "ruleset.unknown-slot": {
    found: 'chỉ tiêu khen thưởng "{slot}" loại trừ "{other}" không có trong danh sách',
    needed: "mã của một chỉ tiêu đứng trước trong danh sách",
    next: "Sửa lại mã hoặc bỏ phần loại trừ.",
  },
  "ruleset.weight-not-positive": {
    found: "hệ số {weight}[ của tiêu chí {criterion}]",
    needed: "số lớn hơn 0",
    next: "Ghi lại hệ số; nếu không dùng hệ số thì ghi 1.",
  },
};
