/** @jest-environment ./test/setup/page-environment.cjs */
import { fireEvent, screen, within } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { say } from "../../src/locales/catalogue";
import { mustBook } from "../app/live-book";
import { makeSlot } from "../domain/samples";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";
import { describeFull } from "../judges/programs";
import {
  beside,
  button,
  closeBooks,
  contents,
  named,
  openBook,
  show,
  soon,
  tab,
  title,
} from "./pane";

afterEach(closeBooks);

/** DV3 gets what DV1 has, so that both are first. */
const TIED: BlocInput = {
  ...LIVE_BLOC,
  entries: {
    ...LIVE_BLOC.entries,
    scores: new Map([
      ...LIVE_BLOC.entries.scores,
      ["DV3", LIVE_BLOC.entries.scores.get("DV1") ?? new Map()],
    ]),
  },
};

async function openAwards(input: BlocInput, language: "vi" | "en" = "vi") {
  const book = openBook(planBook(input));
  const { user } = show(beside(book), { language });
  await user.click(await tab(say(language, "screen.awards")));
  await screen.findByText(language === "vi" ? "Từng đơn vị" : "Unit by unit");
  const entries = () => mustBook(openSnapshot(contents(book))).entries;
  /** The card of a unit. */
  const card = (name: string) => {
    const [found] = screen
      .getAllByRole("listitem")
      .filter((one) => one.querySelector("details") && one.textContent?.startsWith(name));
    if (!found) throw new Error(`No card of ${name}`);
    return within(found);
  };
  const combo = (name: RegExp) => named("combobox", name);
  return { book, user, entries, card, combo };
}

test("the proposal: who and why, who waits, and where the decision stands in the sheet", async () => {
  const { book, user, card } = await openAwards(TIED);
  expect(title()).toBe("Đề nghị");
  await soon("Cờ S1 (mẫu gợi ý): 1 đơn vị");
  const waiting = screen.getAllByText(/chờ khối quyết định/).map((one) => one.textContent);
  expect(waiting).toEqual([
    "Hội DV1 – chờ khối quyết định – bằng điểm ở suất cuối với DV3; khối quyết định",
    "Hội DV3 – chờ khối quyết định – bằng điểm ở suất cuối với DV1; khối quyết định",
    "Đề nghị: Cờ S1 – chờ khối quyết định",
    "Đề nghị: Cờ S1 – chờ khối quyết định",
  ]);
  await user.click(card("Hội DV1").getByText("Quyết định khác đề nghị cho DV1"));
  await user.click(await button("Đến ô quyết định trong trang tính: Hội DV1"));
  expect(book.selection()?.sheet).toBe("awards");
});

test("every reason per slot; a share in words with its figure before rounding", async () => {
  const slots = [
    makeSlot("S1", { percent: decimal(40), of: "ranked", rounding: "down" }),
    makeSlot("S2", "rest", { exclusiveWith: ["S1"], minTotal: decimal(90) }),
  ];
  const { card } = await openAwards({ ...LIVE_BLOC, ruleset: { ...LIVE_RULESET, slots } });
  await soon(/^Cờ S1 \(mẫu gợi ý\): 1 đơn vị – 40 % .* \(3 đơn vị\) là 1,2, làm tròn xuống$/);
  const [why] = card("Hội DV3").getAllByRole("list");
  expect([...(why?.children ?? [])].map((one) => one.textContent)).toEqual([
    "Cờ S1 (mẫu gợi ý): hết chỉ tiêu (1: 40 % của 3 đơn vị được xếp hạng là 1,2)",
    "Cờ S2 (mẫu gợi ý): giá trị xếp hạng chưa đạt mức tối thiểu 90",
  ]);
});

test("the bloc decides otherwise: a reason is asked for, it is looked at, written, told, undone", async () => {
  const { book, user, entries, card, combo } = await openAwards(LIVE_BLOC);
  const before = contents(book);
  await user.click(card("Hội DV3").getByText("Quyết định khác đề nghị cho DV3"));
  await user.selectOptions(await combo(/^Quyết định của khối về Hội DV3/), "Cờ S1");
  await soon("Phải ghi lý do của quyết định.");
  await soon("Chưa làm được. Sửa các lỗi sau trước:");
  expect(screen.queryByRole("button", { name: "Ghi quyết định của khối" })).toBeNull();
  await user.type(await named("textbox", /^Lý do, căn cứ/), "Biên bản 3");
  await soon("Sẽ ghi 2 ô. 0 ô của anh/chị bị ghi đè.");
  await soon(/2 đơn vị được đề nghị "Cờ S1" do khối quyết định/);
  expect(contents(book)).toEqual(before);
  await user.click(await button("Ghi quyết định của khối"));
  await soon("Đã xong: Ghi quyết định của khối.");
  expect([...entries().decisions]).toEqual([["DV3", { slot: "S1", reason: "Biên bản 3" }]]);
  await soon("khối quyết định: Cờ S1 – Biên bản 3");
  await soon("Hội DV3 – theo quyết định của khối");
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Ghi quyết định của khối.");
  expect(contents(book)).toEqual(before);
});

test("what was decided above is entered apart, and what differs from the proposal is said", async () => {
  const { book, user, entries, card, combo } = await openAwards(LIVE_BLOC);
  const before = contents(book);
  await user.click(card("Hội DV1").getByText("Ghi kết quả khen thưởng của DV1"));
  await user.selectOptions(await combo(/^Hình thức Hội DV1 được tặng/), "Không được tặng");
  await user.type(await named("textbox", "Số quyết định"), "12/QĐ-UBND");
  fireEvent.change(await screen.findByLabelText("Ngày quyết định"), {
    target: { value: "2026-12-15" },
  });
  await user.click(await button("Ghi kết quả khen thưởng"));
  await soon("Đã xong: Ghi kết quả khen thưởng.");
  expect([...entries().results]).toEqual([
    ["DV1", { slot: "", number: "12/QĐ-UBND", date: "2026-12-15" }],
  ]);
  await soon("1 trong 1 kết quả đã ghi khác với đề nghị:");
  await soon("Hội DV1: đề nghị Cờ S1, không được tặng");
  await soon("Chưa ghi kết quả: Hội DV3; Hội DV2.");
  expect(entries().decisions.size).toBe(0);
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Ghi kết quả khen thưởng.");
  expect(contents(book)).toEqual(before);
});

describeFull("awards", () => {
  test("in English: a result as proposed with its decision", async () => {
    const results = new Map([["DV1", { slot: "S1", number: "5", date: "2026-12-15" }]]);
    await openAwards({ ...LIVE_BLOC, entries: { ...LIVE_BLOC.entries, results } }, "en");
    await soon("All 1 entered results are as proposed.");
    await soon("Result: given Cờ S1 as proposed, decision 5 of 15/12/2026");
  });
});
