import { findCommand, RIBBON } from "../../src/commands/ribbon";
import { say } from "../../src/locales/catalogue";

test("five buttons, from left to right", () => {
  expect(RIBBON.map(({ view, label }) => [view, say("vi", label)])).toEqual([
    ["start", "Mở bảng điều khiển"],
    ["create", "Tạo sổ"],
    ["check", "Kiểm tra"],
    ["rank", "Xếp hạng"],
    ["forms", "Biểu mẫu"],
  ]);
});

test.each([
  ["rank", "rank"],
  ["forms", "forms"],
  [null, "start"],
  ["", "start"],
  ["__proto__", "start"],
])("the pane opened at %s shows %s", (asked, shown) => {
  expect(findCommand(asked).view).toBe(shown);
});
