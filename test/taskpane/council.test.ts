/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import type { TieKey } from "../../src/domain/ruleset";
import { mustBook } from "../app/live-book";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";
import { beside, button, closeBooks, contents, named, openBook, show, soon, title } from "./pane";

afterEach(closeBooks);

/** DV3 gets what DV1 has, so that both are first. */
const tied = (...tieBreak: readonly TieKey[]): BlocInput => ({
  ...LIVE_BLOC,
  ruleset: { ...LIVE_RULESET, ranking: { ...LIVE_RULESET.ranking, tieBreak } },
  entries: {
    ...LIVE_BLOC.entries,
    scores: new Map([
      ...LIVE_BLOC.entries.scores,
      ["DV3", LIVE_BLOC.entries.scores.get("DV1") ?? new Map()],
    ]),
  },
});
const combo = (name: RegExp) => named("combobox", name);
const ranks = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map(({ children: [rank, name] }) => `${rank?.textContent} ${name?.textContent?.slice(0, 7)}`);

async function openCouncil(input: BlocInput) {
  const book = openBook(planBook(input));
  const { user } = show(beside(book), { view: "rank" });
  await user.click(await button("Hội đồng quyết định"));
  const decisions = () => [...mustBook(openSnapshot(contents(book))).entries.tieDecisions];
  return { book, user, decisions };
}

test("units that are still level: the council's order with its reason, looked at, written, followed, undone", async () => {
  const { book, user, decisions } = await openCouncil(tied({ kind: "criterion", code: "II" }));
  const before = contents(book);
  await soon("Hạng 1: 2 đơn vị bằng nhau");
  expect(title()).toBe("Hội đồng quyết định");
  await soon("Mọi căn cứ phân hạng đều bằng nhau.");
  await user.selectOptions(await combo(/^Thứ tự của Hội DV3/), "1");
  await soon(/^Có đơn vị trong nhóm bằng nhau chưa được ghi thứ tự \(DV1\)$/);
  await user.selectOptions(await combo(/^Thứ tự của Hội DV1/), "2");
  await soon("Phải ghi lý do của quyết định.");
  await soon("Chưa làm được. Sửa các lỗi sau trước:");
  await user.type(await named("textbox", /^Lý do, căn cứ/), "Biên bản số 3");
  await soon("Sẽ ghi 4 ô. 0 ô của anh/chị bị ghi đè.");
  expect(contents(book)).toEqual(before);
  await user.click(await button("Ghi quyết định của hội đồng"));
  await soon("Đã xong: Ghi quyết định của hội đồng.");
  expect(decisions()).toEqual([
    ["DV1", { order: 2, reason: "Biên bản số 3" }],
    ["DV3", { order: 1, reason: "Biên bản số 3" }],
  ]);
  await user.click(await button("Về bảng xếp hạng"));
  expect(ranks()).toEqual(["1 Hội DV3", "2 Hội DV1", "3 Hội DV2"]);
  await user.click(await button(/^Hoàn tác/));
  await soon("Đã hoàn tác: Ghi quyết định của hội đồng.");
  expect(ranks()).toEqual(["1 Hội DV1", "1 Hội DV3", "3 Hội DV2"]);
  expect(contents(book)).toEqual(before);
});

test("a value is missing: who lacks it is said, and that comes first", async () => {
  await openCouncil(tied({ kind: "votes" }));
  await soon(/^DV1, DV3 chưa có số liệu của căn cứ thứ 1 nên không so tiếp được\./);
});

test("a decision is taken back as a whole", async () => {
  const { user, decisions } = await openCouncil({
    ...tied({ kind: "criterion", code: "II" }),
    entries: {
      ...tied().entries,
      tieDecisions: new Map([
        ["DV1", { order: 1, reason: "Biên bản" }],
        ["DV3", { order: 2, reason: "Biên bản" }],
      ]),
    },
  });
  await soon("Đang khớp với sổ, không cần cập nhật.");
  for (const unit of [/DV1/, /DV3/]) await user.selectOptions(await combo(unit), "");
  await soon("Sẽ ghi 4 ô. 4 ô của anh/chị bị ghi đè.");
  await user.click(await button("Ghi quyết định của hội đồng"));
  await soon("Đã xong: Ghi quyết định của hội đồng.");
  expect(decisions()).toEqual([]);
});

test("criteria without a tie-break: equals share their rank, and the way to the criteria is shown", async () => {
  const { user } = await openCouncil(tied());
  await soon(/^Bộ tiêu chí này không có căn cứ phân hạng: các đơn vị bằng nhau thì đồng hạng\./);
  await user.click(await button("Sửa tiêu chí, thang điểm"));
  await button("Xem thay đổi");
  expect(title()).toBe("Sửa bộ tiêu chí");
});
