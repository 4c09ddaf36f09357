/** What ranking a table of one's own ("Xếp hạng nhanh") finds. "[…]" is left out when a value in it is not known. */
export const tableIssues = {
  "table.bad-csv": {
    found: "tệp CSV không đọc được[: {reason}]",
    needed: "tệp CSV mã UTF-8",
    next: 'Trong Excel chọn Lưu thành "CSV UTF-8" rồi thử lại.',
  },
  "table.column-left-out": {
    found: "các cột số không tính vào tổng: {columns}",
    needed: "chọn cột nếu muốn tính",
    next: "Chọn thêm cột nếu đó là cột điểm (dòng lệnh: --by).",
  },
  "table.duplicate-column": {
    found: 'nhiều cột mang tên "{name}"',
    needed: "mỗi cột một tên",
    next: "Đổi tên một trong các cột.",
  },
  "table.duplicate-name": {
    found: 'tên "{name}" đã có ở dòng {first}',
    needed: "mỗi đơn vị một dòng",
    next: "Nếu là một đơn vị thì xóa bớt dòng; nếu khác nhau thì ghi tên đầy đủ hơn. Hai dòng được xếp hạng riêng.",
  },
  "table.key-missing": {
    found:
      '{count} đơn vị bằng nhau, không so được bằng cột phụ "{column}" vì thiếu giá trị của: {names}',
    needed: "giá trị của mọi đơn vị bằng nhau",
    next: "Nhập giá trị còn thiếu, hoặc để khối quyết định; đến khi đó các đơn vị này đồng hạng.",
  },
  "table.lower-mixed": {
    found: "có cột càng thấp càng tốt trong cách tính trung bình hoặc tỷ lệ %",
    needed: "các cột cùng một chiều",
    next: "Dùng tổng (các cột thấp tốt được trừ khỏi tổng), hoặc bỏ các cột đó.",
  },
  "table.missing": {
    found: '[đơn vị "{name}" ]thiếu {count} điểm: {columns}',
    needed: "số ở mọi cột điểm",
    next: "Nhập điểm; đến khi đó dòng này chưa được xếp hạng, ô trống không được tính là 0.",
  },
  "table.no-header": {
    found: "không có dòng tiêu đề",
    needed: "một dòng tiêu đề có ít nhất hai ô, dưới đó là các dòng số liệu",
    next: "Chọn lại vùng có cả dòng tiêu đề.",
  },
  "table.no-max-row": {
    found: 'bảng không có dòng "Điểm tối đa"',
    needed: 'một dòng "Điểm tối đa" (hoặc "Thang điểm") trong cột tên',
    next: "Thêm dòng đó, hoặc chọn cách khác cho hệ số.",
  },
  "table.no-name": {
    found: "dòng có số liệu mà không có tên",
    needed: "tên đơn vị",
    next: "Ghi tên vào cột tên.",
  },
  "table.no-name-column": {
    found: "không có cột chữ nào để làm tên đơn vị",
    needed: "một cột tên",
    next: "Chọn cột tên (dòng lệnh: --name), hoặc thêm cột tên đơn vị.",
  },
  "table.no-rows": {
    found: "không có dòng nào để xếp hạng",
    needed: "ít nhất một dòng số liệu",
    next: "Kiểm tra lại vùng đã chọn.",
  },
  "table.no-score-column": {
    found: "không có cột số nào để tính tổng",
    needed: "ít nhất một cột điểm",
    next: "Chọn các cột điểm (dòng lệnh: --by).",
  },
  "table.no-sheet": {
    found: 'không có trang "{name}"',
    needed: "một trang có bảng số liệu[: {available}]",
    next: "Ghi lại tên trang (--sheet).",
  },
  "table.no-weight-row": {
    found: 'bảng không có dòng "Hệ số"',
    needed: 'một dòng "Hệ số" (hoặc "Trọng số") trong cột tên',
    next: "Thêm dòng đó, hoặc ghi hệ số theo cách khác.",
  },
  "table.rank-differs": {
    found: '{count} hạng công bố khác với hạng tính từ điểm, đầu tiên là "{name}": hạng {found}',
    needed: "hạng {needed}, tính từ {units} dòng",
    next: "Xem lại số chữ số thập phân, cách xử lý bằng nhau, xếp trước hay sau khi làm tròn; nếu vẫn khác, hạng công bố không theo bảng này.",
  },
  "table.row-left-out": {
    found: 'dòng "{name}" không phải đơn vị (dòng tổng, trung bình, điểm tối đa hoặc hệ số)',
    needed: "không xếp hạng dòng này",
    next: "Nếu đó là một đơn vị thì ghi tên đầy đủ hơn.",
  },
  "table.still-tied": {
    found: "{count} đơn vị đồng hạng[ (ở {groups} hạng)]: {names}",
    needed: "khối quyết định nếu cần tách hạng",
    next: "Chọn cột phụ để phân hạng (dòng lệnh: --tie-break) nếu quy định có; phần mềm không tự tách.",
  },
  "table.too-many-digits": {
    found: "số có quá nhiều chữ số",
    needed: "tổng có không quá 15 chữ số, kể cả {places} chữ số thập phân",
    next: "Đổi đơn vị tính (ví dụ triệu đồng) hoặc giảm số chữ số thập phân.",
  },
  "table.total-differs": {
    found: '{count} tổng công bố không khớp với điểm, đầu tiên là "{name}": {found}',
    needed: "{needed}, tính từ điểm và hệ số của {units} dòng",
    next: "Xem lại hệ số, các cột điểm; nếu đúng cả thì tổng công bố không theo bảng này.",
  },
  "table.unknown-column": {
    found: 'không có cột "{found}"',
    needed: "một trong các cột: {needed}",
    next: "Ghi lại tên cột như trong dòng tiêu đề.",
  },
  "table.weight-invalid": {
    found: 'hệ số hoặc điểm tối đa của cột "{column}" là "{found}"',
    needed: "số không âm (điểm tối đa phải lớn hơn 0)",
    next: "Sửa lại số này.",
  },
  "table.weight-missing": {
    found: 'chưa có hệ số của cột "{column}"',
    needed: "hệ số cho mọi cột điểm",
    next: "Ghi thêm hệ số; không cột nào được tự cho hệ số.",
  },
  "table.weight-sum": {
    found: "tổng các hệ số là {found}",
    needed: "tổng lớn hơn 0; nếu là phần trăm thì đúng 100 (hoặc 1)",
    next: "Sửa hệ số; phần mềm không tự chia lại.",
  },
};
