import { listRounds } from "../../../src/domain/nominations/list-rounds";
import { BLANK_NOMINATION } from "../../../src/domain/nominations/nomination";
import { nominate } from "./nominated";

test("rounds stand by first appearance; collectives before individuals, both as entered; blank rows keep the numbers of those below", () => {
  const rounds = listRounds([
    nominate({ round: "Sơ kết", recipient: "individual" }),
    BLANK_NOMINATION,
    nominate({ round: "Chuyên đề" }),
    nominate({ round: "SƠ KẾT", recipient: "individual" }),
    nominate({ round: "sơ kết" }),
    nominate({ round: "sơ kết", recipient: "" }),
    nominate({ round: "" }),
  ]);
  expect(rounds.map(({ order, name, rows }) => [order, name, rows.map(({ row }) => row)])).toEqual([
    [1, "Sơ kết", [5, 6, 1, 4]],
    [2, "Chuyên đề", [3]],
  ]);
});
