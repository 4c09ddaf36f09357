import {
  judgeNominations,
  NOMINATION_FAULTS,
} from "../../../src/domain/nominations/judge-nominations";
import { BLANK_NOMINATION, REFUSED } from "../../../src/domain/nominations/nomination";
import { nominate } from "./nominated";

const judge = (...rows: readonly ReturnType<typeof nominate>[]) => judgeNominations(rows, ["A"]);

test("a complete proposal and a blank row have no faults", () => {
  expect(judge(nominate(), BLANK_NOMINATION)).toEqual([[], []]);
});

test("every fault is found, and told in its order", () => {
  const nothing = { ...BLANK_NOMINATION, unit: "Z" };
  const person = nominate({ recipient: "individual", result: "Bằng khen" });
  expect(judge(nothing, person, nominate({ name: "B", result: REFUSED }))).toEqual([
    ["round", "kind", "recipient", "name", "award", "achievement", "unit"],
    ["position", "otherwise", "papers"],
    ["refused"],
  ]);
});

test("the same recipient and achievement proposed twice is found in every round, whatever the size of letters (Luật 06/2022/QH15, Điều 5.2.c)", () => {
  const again = nominate({ round: "Chuyên đề", name: "PHÒNG TỔNG HỢP", unit: "a", award: "Cờ" });
  expect(judge(nominate(), again)).toEqual([["repeated"], ["repeated"]]);
});

test("another achievement, another unit, or a proposal that was refused is no repeat", () => {
  const rows = [nominate(), nominate({ achievement: "Đồng khởi mới" }), nominate({ unit: "" })];
  expect(judge(...rows)).toEqual([[], [], []]);
  expect(judge(nominate(), nominate({ result: REFUSED }))).toEqual([[], ["refused"]]);
});

test("a result needs number and date of its decision", () => {
  const papers = { decisionNumber: "7/QĐ", decisionDate: "2023-08-01" };
  const given = nominate({ result: "giấy khen", ...papers });
  expect(judge(given)).toEqual([[]]);
  expect(judge({ ...given, decisionDate: "" })).toEqual([["papers"]]);
  expect(NOMINATION_FAULTS).toHaveLength(12);
});
