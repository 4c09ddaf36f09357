import { findShippedRuleset } from "../../src/rulesets/shipped";
import { listSlotPresets } from "../../src/rulesets/slot-presets";
import { toPlain } from "../sheets/plain-data";

function preset(id: string) {
  const found = listSlotPresets().find((one) => one.id === id);
  if (!found) throw new Error(`No preset ${id}`);
  return found;
}

test("every list says where it comes from; what no source says is marked as a sample", () => {
  expect(
    listSlotPresets().map(({ id, source, slots }) => [
      id,
      source.title,
      source.sample,
      slots.map(({ award, count, sample }) => toPlain([award, count, sample])),
    ])
  ).toEqual([
    [
      "mot-co",
      "Luật Thi đua, khen thưởng số 06/2022/QH15",
      false,
      [["Cờ thi đua của UBND tỉnh", 1, true]],
    ],
    [
      "quang-ninh-2018",
      "Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh triển khai nhiệm vụ năm 2019",
      false,
      [
        ["Cờ thi đua của Chính phủ", 1, false],
        ["Cờ thi đua của UBND tỉnh", 1, false],
        ["Bằng khen của UBND tỉnh", "rest", false],
      ],
    ],
    [
      "co-va-bang-khen",
      "Mẫu gợi ý",
      true,
      [
        ["Cờ thi đua của UBND tỉnh", 1, true],
        ["Bằng khen của UBND tỉnh", 2, true],
      ],
    ],
    [
      "bo-20-phan-tram",
      "Thông tư 03/2018/TT-BNG",
      false,
      [
        ["Cờ thi đua của Chính phủ", 1, true],
        ["Cờ thi đua của Bộ", { percent: "20", of: "qualified", rounding: "nearest" }, false],
      ],
    ],
  ]);
});

test("the list of Quảng Ninh 2018 is that of its shipped ruleset", () => {
  expect(preset("quang-ninh-2018").slots).toEqual(findShippedRuleset("quang-ninh-2018")?.slots);
});

test("of the ministry's two flags a unit gets one, and the second when the first is refused", () => {
  const [government, ministry] = preset("bo-20-phan-tram").slots;
  expect([government?.fallback, ministry?.exclusiveWith]).toEqual(["CO-BO", ["CO-CP"]]);
});
