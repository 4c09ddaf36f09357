/** What the command rank-table says. */
export const rankTableTexts = {
  "rank-table.kind.mean": "Điểm trung bình",
  "rank-table.kind.percent": "Tỷ lệ %",
  "rank-table.kind.sum": "Tổng điểm",
  "rank-table.missing": "chưa xếp hạng",
  "rank-table.shared": "đồng hạng ({units} đơn vị)",
  "rank-table.summary": "Đã xếp hạng {ranked} trên {rows} dòng, cột điểm: {columns}.",
  "rank-table.unnamed": "(dòng {row})",
  "rank-table.written": "Đã ghi bảng xếp hạng: {file}",
  "usage.rank-table": "xếp hạng một bảng bất kỳ; --by ghi tên các cột điểm",
};
