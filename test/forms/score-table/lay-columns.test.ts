import { formContextOf } from "../../../src/app/forms/form-context";
import { withForms } from "../../../src/app/forms/form-sheets";
import { contextOf } from "../../../src/app/plan-book";
import type { FormContext } from "../../../src/forms/form-context";
import { textWidthOf } from "../../../src/forms/page-setup";
import { layScoreColumns } from "../../../src/forms/score-table/lay-columns";
import { numberWidth } from "../../../src/forms/score-table/number-width";
import { shippedInput } from "../form-book";

const LANDSCAPE = { width: textWidthOf("landscape"), withRank: true };
const PORTRAIT = { width: textWidthOf("portrait"), withRank: false };

/** Cần Thơ with this many groups of 10 points; it ranks by percent and has bonus and penalty. */
function withGroups(count: number, title = "Nội dung ".repeat(20).trim()): FormContext {
  const context = formContextOf(
    withForms(contextOf(shippedInput("can-tho-2017")), [{ id: "scoreTable" }])
  );
  const [group] = context.groups;
  if (!group) throw new Error("No group");
  const groups = Array.from({ length: count }, (_, i) => ({
    ...group,
    code: String(i + 1),
    title,
    maxPoints: 10,
  }));
  return { ...context, groups };
}

const titlesOf = (context: FormContext, look: typeof LANDSCAPE) =>
  layScoreColumns(context, look).columns.map(({ title }) => title);

describe.each([LANDSCAPE, PORTRAIT])("a page $width mm wide", (look) => {
  test.each([1, 2, 5, 7, 10, 14, 25])(
    "%i groups: nothing wider than the page, letters of 10 and more",
    (count) => {
      const { columns, size } = layScoreColumns(withGroups(count), look);
      const total = columns.reduce((all, { width }) => all + width, 0);
      expect(total).toBeLessThanOrEqual(look.width + 0.001);
      expect(size).toBeGreaterThanOrEqual(10);
    }
  );

  test("every number has the room it needs", () => {
    const { columns, size } = layScoreColumns(withGroups(10), look);
    const points = columns.filter(({ title }) => typeof title === "string" && /^\d+$/.test(title));
    expect(points).toHaveLength(10);
    for (const { width } of points) expect(width).toBeGreaterThanOrEqual(numberWidth(10, 2, size));
  });
});

test("ten groups in landscape: all columns, by code", () => {
  const codes = Array.from({ length: 10 }, (_, i) => String(i + 1));
  expect(titlesOf(withGroups(10), LANDSCAPE)).toEqual([
    "STT",
    "Đơn vị",
    ...codes,
    "Điểm thưởng",
    "Điểm trừ",
    "Tổng điểm",
    "Tỷ lệ (%)",
    "Xếp hạng",
    "Xếp loại",
  ]);
});

test("short names stand above their groups", () => {
  const context = withGroups(3, "Công tác tuyên truyền");
  const name = "Công tác tuyên truyền";
  expect(titlesOf(context, PORTRAIT).slice(0, 5)).toEqual(["STT", "Đơn vị", name, name, name]);
  expect(layScoreColumns(context, PORTRAIT).hasCodes).toBe(false);
});

test("without room bonus and penalty go first, then the groups", () => {
  expect(titlesOf(withGroups(10), PORTRAIT)).not.toContain("Điểm thưởng");
  expect(titlesOf(withGroups(14), PORTRAIT)).toEqual([
    "STT",
    "Đơn vị",
    "Điểm thưởng",
    "Điểm trừ",
    "Tổng điểm",
  ]);
});

test("names that would make every row high are shortened", () => {
  const context = withGroups(7);
  expect(layScoreColumns(context, LANDSCAPE).hasShortNames).toBe(false);
  const [unit] = context.units;
  if (!unit) throw new Error("No unit");
  const name = { formula: "A1", value: "Ủy ban Mặt trận Tổ quốc Việt Nam ".repeat(6) };
  const long = { ...context, units: [{ ...unit, name }] };
  expect(layScoreColumns(long, LANDSCAPE).hasShortNames).toBe(true);
});
