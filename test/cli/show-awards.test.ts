import { printAwards, toAwardsJson } from "../../src/cli/show-awards";
import { computeBloc } from "../../src/domain/compute-bloc";
import { SHARE_BLOC } from "../sheets/awards/share-bloc";

const results = new Map([
  ["A", { slot: "", number: "", date: "" }],
  ["B", { slot: "CO", number: "12/QĐ-UBND", date: "2026-01-15" }],
]);
const input = { ...SHARE_BLOC, entries: { ...SHARE_BLOC.entries, results } };
const computed = { input, outcome: computeBloc(input) };

test("a share says its rule, the raw figure and the places; results stand beside the reasons (G06)", () => {
  const lines = printAwards(computed, "vi");
  expect(lines.slice(0, 2)).toEqual([
    "Chỉ tiêu: Cờ CO (mẫu gợi ý) – 20 % số đơn vị đủ điều kiện, làm tròn gần nhất: 1,6 → 2 đơn vị",
    "Chỉ tiêu: Cờ BK (mẫu gợi ý) – các đơn vị còn lại đủ điều kiện",
  ]);
  const said = lines.join("\n");
  expect(said).toContain(
    "hạng 1, trong chỉ tiêu; cấp trên không tặng Cờ CO; theo quy định được xét chuyển sang Cờ BK"
  );
  expect(said).toContain(
    "hạng 2, trong chỉ tiêu; kết quả: Cờ CO – quyết định số 12/QĐ-UBND ngày 15/01/2026"
  );
});

test("the same as data", () => {
  expect(toAwardsJson(computed, "en")).toMatchObject({
    slots: [
      {
        code: "CO",
        count: { percent: 20, of: "qualified", rounding: "nearest" },
        raw: 1.6,
        seats: 2,
      },
      { code: "BK", count: "rest" },
    ],
    awards: [
      {
        unit: "A",
        final: "CO",
        result: { slot: "" },
        fate: "refused",
        fallback: "BK",
        slots: [
          { status: "proposed", why: "rank 1, within the number of places" },
          {
            status: "none",
            why: "was refused Cờ CO; by the rules considered for this one instead",
          },
        ],
      },
      { unit: "B", fate: "awarded", result: { number: "12/QĐ-UBND" } },
      {
        unit: "C",
        slots: [
          { why: "all places are taken (2: 20 % of 8 units that qualify is 1.6)" },
          { why: "rank 3, within the number of places" },
        ],
      },
      ...Array.from({ length: 5 }, () => ({})),
    ],
  });
});
