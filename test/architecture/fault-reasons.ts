const NO_SCREENS = "chưa có kiểm thử mang mã: thuộc phần ngăn tác vụ còn đang làm";

/** Why a case has no test. Delete the line as soon as a test carries the id. */
export const FAULT_REASONS: ReadonlyMap<string, string> = new Map([
  ["F04", NO_SCREENS],
  ["F05", NO_SCREENS],
  ["F06", NO_SCREENS],
]);
