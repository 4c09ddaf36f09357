/** Faults of a bloc, its units, their facts, classes and awards. */
export const blocIssues = {
  "award.decided-otherwise": {
    found: 'được tặng "{other}"[ cho đơn vị {unit}][, trong khi đề nghị "{award}"]',
    needed: "kết quả khớp với đề nghị, hoặc biết vì sao khác",
    next: "Xem lại quyết định khen thưởng. Nếu đúng như vậy thì không cần sửa: kết quả và đề nghị được ghi riêng.",
  },
  "award.decision-without-reason": {
    found: "quyết định khác với đề nghị của bảng xếp hạng[ cho đơn vị {unit}] mà chưa ghi lý do",
    needed: "lý do của quyết định",
    next: "Ghi lý do, căn cứ (ví dụ: biên bản họp khối) vào cột Lý do.",
  },
  "award.exclusive-pair": {
    found:
      'vừa "{award}" vừa "{other}"[ cho đơn vị {unit}]; một thành tích không được khen nhiều lần',
    needed: "một trong hai hình thức",
    next: "Bỏ một hình thức, hoặc sửa cột Không đồng thời với ở cơ cấu khen thưởng nếu được trao cả hai.",
  },
  "award.not-enough-units": {
    found: 'chỉ có {found} đơn vị đủ điều kiện nhận "{award}"',
    needed: "{count} đơn vị theo chỉ tiêu đã khai báo",
    next: "Xem lại điều kiện, hoặc để trống phần chỉ tiêu còn lại.",
  },
  "award.over-percent": {
    found:
      '{percent} % của {base} đơn vị là {raw}, làm tròn thành {count} suất "{award}": vượt {percent} %',
    needed: "không vượt tỷ lệ, nếu quy định ghi là không quá",
    next: "Nếu quy định không cho vượt thì chọn làm tròn xuống ở trang Sửa tiêu chí, phần Cơ cấu khen thưởng.",
  },
  "award.over-quota": {
    found: '{found} đơn vị được đề nghị "{award}" do khối quyết định',
    needed: "không quá {count} đơn vị theo chỉ tiêu",
    next: "Xem lại các quyết định của khối, hoặc sửa số lượng ở cơ cấu khen thưởng.",
  },
  "award.refused": {
    found: 'cấp trên không tặng "{award}"[ cho đơn vị {unit}]',
    needed: "không có gì phải sửa",
    next: '[Theo quy định, đơn vị được xét chuyển sang "{other}": khối ghi quyết định và lý do. ]Báo cho đơn vị.',
  },
  "award.result-missing": {
    found: 'đã đề nghị "{award}" nhưng chưa ghi kết quả[ của đơn vị {unit}]',
    needed: "hình thức được tặng, hoặc Không được tặng",
    next: "Khi có quyết định thì ghi vào cột Kết quả khen thưởng ở trang Đề nghị khen thưởng.",
  },
  "award.result-unknown": {
    found: 'kết quả ghi mã "{slot}"[ cho đơn vị {unit}]',
    needed: "một hình thức có trong cơ cấu khen thưởng",
    next: "Chọn lại hình thức trong danh sách.",
  },
  "award.result-without-number": {
    found: "kết quả khen thưởng[ của đơn vị {unit}] chưa có đủ số và ngày quyết định",
    needed: "số quyết định và ngày quyết định",
    next: "Ghi số và ngày vào hai cột bên cạnh kết quả.",
  },
  "award.tie-at-cut": {
    found: '{units} đơn vị bằng điểm nhau ở suất cuối của "{award}"',
    needed: "chọn {seats} đơn vị",
    next: "Khối họp quyết định rồi ghi quyết định và lý do vào trang Đề nghị khen thưởng; phần mềm không tự chọn.",
  },
  "award.unknown-slot": {
    found: 'quyết định ghi[ mã "{slot}"][ "{found}"][ cho đơn vị {unit}]',
    needed: "một hình thức có trong danh sách chỉ tiêu khen thưởng[: {needed}]",
    next: "Chọn lại hình thức trong danh sách.",
  },
  "bloc.duplicate-unit": {
    found: 'mã đơn vị {unit} dùng cho nhiều đơn vị[, trong đó có "{name}"]',
    needed: "mỗi đơn vị một mã",
    next: "Đổi mã của một trong các đơn vị.",
  },
  "bloc.no-units": {
    found: "khối chưa có đơn vị nào",
    needed: "ít nhất một đơn vị thành viên",
    next: "Nhập danh sách đơn vị.",
  },
  "bloc.not-found": {
    found: 'không có khối, bộ tiêu chí hay số liệu minh họa nào mang mã "{name}"',
    needed: "một mã có sẵn[ ({available})] hoặc tên một tệp .json",
    next: "Kiểm tra lại mã.",
  },
  "bloc.similar-unit": {
    found: 'tên "{name}" gần như trùng với tên của đơn vị {other}',
    needed: "mỗi đơn vị một tên riêng",
    next: "Nếu là cùng một đơn vị thì xóa bớt; nếu khác nhau thì ghi tên đầy đủ hơn.",
  },
  "bloc.unknown-criterion": {
    found: "tiêu chí {criterion} trong danh sách không giao",
    needed: "mã tiêu chí có trong bộ tiêu chí",
    next: "Sửa lại mã tiêu chí hoặc xóa dòng này.",
  },
  "bloc.unknown-role-unit": {
    found: "{role} là {unit}, không có trong danh sách đơn vị",
    needed: "mã của một đơn vị thành viên",
    next: "Chọn lại đơn vị.",
  },
  "bloc.unknown-unit": {
    found: "đơn vị {unit} trong danh sách không giao",
    needed: "mã của một đơn vị thành viên",
    next: "Sửa lại mã đơn vị hoặc xóa dòng này.",
  },
  "class.none": {
    found: "giá trị {value}[ của đơn vị {unit}] không thuộc khung xếp loại nào",
    needed: "một khung xếp loại chứa giá trị này",
    next: "Xem lại các khung xếp loại; trước mắt đơn vị được xếp hạng nhưng chưa xếp loại.",
  },
  "fact.invalid": {
    found: 'nội dung "{found}"[ ở mục {name}]',
    needed: '"Có" hoặc "Không"',
    next: "Chọn lại trong danh sách của ô.",
  },
  "fact.not-entered": {
    found: 'mục "{name}"[ của đơn vị {unit}] chưa được xác nhận',
    needed: '"Có" hoặc "Không"',
    next: "Chọn câu trả lời ở trang Đơn vị; khi chưa xác nhận, điều kiện này coi như chưa đạt.",
  },
  "fact.number-missing": {
    found: 'mục "{name}"[ của đơn vị {unit}] chưa có số',
    needed: "một số[, đơn vị tính: {measure}]",
    next: "Nhập số ở trang Đơn vị; khi chưa nhập, điều kiện này coi như chưa đạt, không tính là 0.",
  },
  "unit.incomplete": {
    found: "mới có điểm {scored} trên {expected} tiêu chí được giao[ của đơn vị {unit}]",
    needed: "đủ điểm của mọi tiêu chí được giao",
    next: "Chấm tiếp[, bắt đầu từ tiêu chí {first}]; chưa đủ thì đơn vị chưa được xếp hạng.",
  },
  "unit.no-sheet": {
    found: "không có trang chấm điểm của đơn vị {unit}[ ({name})]",
    needed: "mỗi đơn vị một trang chấm điểm",
    next: "Lấy lại trang từ bản lưu trước, hoặc tạo sổ mới.",
  },
};
