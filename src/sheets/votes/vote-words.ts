import { WORDS } from "../words";

/** What the cells of Kiểm phiếu say of their numbers. */
export const VOTE_WORDS = {
  done: WORDS.done,
  notDone: WORDS.notDone,
  none: WORDS.dash,
  open: "Chưa đủ số",
  right: "Đúng",
  missing: "Chưa nhập",
  optional: "Không bắt buộc",
  notWhole: "Không phải số nguyên từ 0",
  aboveValid: "Nhiều hơn số phiếu hợp lệ",
  noValid: "Chưa có số phiếu hợp lệ",
  aboveMembers: "Nhiều hơn số thành viên",
  aboveIssued: "Nhiều hơn số phiếu phát ra",
  sumRight: "Khớp: hợp lệ + không hợp lệ = thu vào",
  sumWrong: "Lệch: hợp lệ + không hợp lệ = ",
  sumCollected: ", thu vào ",
  sumOpen: "Chưa đủ số để đối chiếu",
} as const;
