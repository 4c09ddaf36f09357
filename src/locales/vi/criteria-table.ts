/** What the command `criteria` says. */
export const criteriaTexts = {
  "criteria.proposal": "  {code} · {rule} ← “{text}”",
  "criteria.proposals": "Cách chấm đề nghị, cần xác nhận:",
  "criteria.read": "Đã đọc: {groups} nhóm, {criteria} tiêu chí, thang điểm {scale}",
  "criteria.written": "Đã ghi bộ tiêu chí: {file}",
  "usage.criteria": "đọc bảng tiêu chí (.csv, .xlsx) thành bộ tiêu chí",
};
