import { describeCount } from "../../../src/app/explain/describe-count";
import { describeNeighbour } from "../../../src/app/explain/describe-neighbour";
import type { Computed } from "../../../src/app/explain/explain-pair";
import { listFeedback } from "../../../src/app/explain/list-feedback";
import { pickPair } from "../../../src/app/explain/pick-pair";
import { listRanking } from "../../../src/app/list-ranking";
import { computeBloc } from "../../../src/domain/compute-bloc";
import { wordRemark } from "../../../src/locales/word-remark";
import { makeCriterion, makeOneScoreBloc } from "../../domain/samples";
import { makeScoredBloc, rankBy, type Table } from "../../domain/scored-bloc";

const BASE = [makeCriterion("1", 40), makeCriterion("2", 40)];

function compute(table: Table, more: Parameters<typeof makeScoredBloc>[2] = {}): Computed {
  const input = makeScoredBloc(BASE, table, more);
  return { input, outcome: computeBloc(input) };
}

const TIED: Table = {
  A: { "1": 30, "2": 20 },
  B: { "1": 20, "2": 30 },
  C: { "1": 40, "2": 20 },
  D: { "1": 40, "2": null },
};

test("between two lines of the ranking: the gap, the key, the missing figure, the council", () => {
  const near = (computed: Computed, own: string, other: string) => {
    const found = describeNeighbour(computed, [own, other]);
    return found && wordRemark(found.remark, "vi");
  };
  const plain = compute(TIED);
  const byOne = compute(TIED, {
    ruleset: { ranking: rankBy({ tieBreak: [{ kind: "criterion", code: "1" }] }) },
  });
  const byVotes = compute(TIED, {
    ruleset: { ranking: rankBy({ tieBreak: [{ kind: "votes" }] }) },
  });
  const decided = compute(TIED, {
    entries: {
      tieDecisions: new Map([
        ["A", { order: 2, reason: "họp" }],
        ["B", { order: 1, reason: "họp" }],
      ]),
    },
  });
  expect([
    near(plain, "A", "C"),
    near(plain, "B", "A"),
    near(byOne, "B", "A"),
    near(byVotes, "B", "A"),
    near(decided, "A", "B"),
    near(plain, "D", "B"),
    near(plain, "X", "B"),
  ]).toEqual([
    "Kém C 10,00 điểm",
    "Cùng hạng với A: vẫn bằng nhau – hội đồng quyết định",
    "Bằng A; xếp sau theo điểm tiêu chí 1 – Tiêu chí 1: 20 điểm so với 30 điểm",
    "Cùng hạng với A: A, B chưa có số liệu về tỷ lệ phiếu đồng ý – hội đồng quyết định",
    "Bằng B; hội đồng quyết định xếp sau",
    "Chưa so được với B",
    null,
  ]);
});

test("the pair to begin with: the first tie, else the first two", () => {
  const pick = (points: Record<string, number>) => {
    const input = makeOneScoreBloc(points);
    return pickPair(listRanking(input, computeBloc(input)));
  };
  expect([pick({ A: 50, B: 75, C: 75 }), pick({ A: 50, B: 75, C: 60 }), pick({ A: 50 })]).toEqual([
    ["B", "C"],
    ["B", "C"],
    null,
  ]);
  expect(pick({ A: 90, B: 75, C: 75 })).toEqual(["B", "C"]);
});

test("feedback: place, what is above the bloc's average, what below", () => {
  const computed = compute(TIED);
  const tell = (code: string) => listFeedback(computed, code).map((one) => wordRemark(one, "vi"));
  expect(tell("A")).toEqual([
    "Hội A (mẫu gợi ý) – Khối mẫu, năm 2025.",
    "Kết quả: hạng 2, 50,00 điểm.",
    "Cần cố gắng: 2 – Tiêu chí 2: đạt 50 % điểm tối đa (trung bình khối 58,33 %); 1 – Tiêu chí 1: đạt 75 % điểm tối đa (trung bình khối 81,25 %).",
  ]);
  expect(tell("D")).toEqual([
    "Hội D (mẫu gợi ý) – Khối mẫu, năm 2025.",
    "Kết quả: chưa được xếp hạng (chưa chấm xong (1/2 tiêu chí)).",
    "Mặt mạnh: 1 – Tiêu chí 1: đạt 100 % điểm tối đa (trung bình khối 81,25 %).",
  ]);
  expect(tell("X")).toEqual([]);
  const level = compute({ A: { "1": 30, "2": 20 }, B: { "1": 30, "2": 20 } });
  expect(listFeedback(level, "A").map(({ code }) => code)).toEqual([
    "feedback.title",
    "feedback.rank",
    "feedback.none",
  ]);
});

test("what was counted adds up: units, then cells", () => {
  const { count, remarks } = describeCount(compute(TIED));
  expect(count.units).toEqual({
    expected: 4,
    ranked: ["A", "B", "C"],
    missing: ["D"],
    excluded: [],
  });
  expect(remarks.map((one) => wordRemark(one, "vi"))).toEqual([
    "Đơn vị: 4 = 3 đã xếp hạng + 1 chưa chấm xong + 0 không xét.",
    "Ô điểm nội dung: 8 = 7 có điểm + 1 còn trống + 0 không hợp lệ; 0 không giao.",
  ]);
  expect(remarks.map((one) => wordRemark(one, "en"))).toEqual([
    "Units: 4 = 3 ranked + 1 not completely scored + 0 not considered.",
    "Cells of the base criteria: 8 = 7 scored + 1 blank + 0 not valid; 0 not assigned.",
  ]);
});
