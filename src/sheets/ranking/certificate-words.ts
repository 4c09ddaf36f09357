import { WORDS } from "../words";

/** What the reconciliation says. */
export const CERTIFICATE_WORDS = {
  same: "Khớp",
  lost: "Lệch: cộng lại không đủ",
  open: "Chưa xếp hạng",
  /** Stands for the rank of a unit that has none. */
  none: WORDS.dash,
  total: "Lệch ở tổng điểm",
  rank: "Lệch ở hạng",
  printed: "Lệch ở bảng in",
  stale: "Đã đổi sau lần xếp hạng; cần xếp hạng lại",
  made: "Tổng và hạng máy tính lại, ghi khi xếp hạng lúc: ",
  atCreation: "lập sổ",
  never: "chưa xếp hạng",
  version: ". Phiên bản bộ tiêu chí: ",
} as const;
