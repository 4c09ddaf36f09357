const IN_WORK = "chưa có: đang được viết ở test/host/office/faults";
const NO_SCREENS = "chưa có: màn hình làm việc của ngăn tác vụ là bước sau";

/** Why a case has no test. Delete the line as soon as a test carries the id. */
export const FAULT_REASONS: ReadonlyMap<string, string> = new Map([
  ["E16", IN_WORK],
  ["E17", IN_WORK],
  ["E18", IN_WORK],
  ["E19", IN_WORK],
  ["E21", IN_WORK],
  ["E22", IN_WORK],
  ["E23", "kiểm ở test/sheets/plan-sheets.test.ts, tiêu đề chưa mang mã"],
  ["E24", IN_WORK],
  ["F04", NO_SCREENS],
  ["F05", NO_SCREENS],
  ["F06", NO_SCREENS],
  ["F07", NO_SCREENS],
  ["F09", "kiểm ở test/manifest, tiêu đề chưa mang mã"],
  ["F12", NO_SCREENS],
]);
