/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, within } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import { runCli } from "../../src/cli/run-cli";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";
import { snapshotOf } from "../app/live-book";
import { sampleSize } from "../judges/programs";
import { beside, button, closeBooks, named, openBook, show, soon, title } from "./pane";

afterEach(closeBooks);

const SOUND = snapshotOf(planBook(LIVE_BLOC));

/** DV3 gets what DV1 has, so that both are first. */
const TIED: BlocInput = {
  ...LIVE_BLOC,
  ruleset: {
    ...LIVE_RULESET,
    ranking: { ...LIVE_RULESET.ranking, tieBreak: [{ kind: "criterion", code: "II" }] },
  },
  entries: {
    ...LIVE_BLOC.entries,
    scores: new Map([
      ...LIVE_BLOC.entries.scores,
      ["DV3", LIVE_BLOC.entries.scores.get("DV1") ?? new Map()],
    ]),
  },
};

const text = () => document.querySelector("main")?.textContent ?? "";
const combo = (name: string) => named("combobox", name);

/** What the command line says of two units of the same book. */
async function askCommand(language: string, pair: readonly [string, string]) {
  let out = "";
  const refuse = () => Promise.reject(new Error("explain only reads"));
  const ground = {
    shell: {
      readFile: async () => ({ ok: true, bytes: new Uint8Array([1]) }) as const,
      writeFile: refuse,
      stdout: (said: string) => void (out += said),
      stderr: () => undefined,
    },
    tools: {
      files: {
        readBook: async () => ({ ok: true, snapshot: SOUND }) as const,
        writeBook: refuse,
        changeBook: refuse,
        writeDocument: refuse,
        packFiles: refuse,
      },
      readCsv: () => {
        throw new Error("explain reads no CSV");
      },
      openWorkbook: refuse,
    },
  };
  const argv = ["explain", "so.xlsx", ...pair, "--json", "--lang", language];
  const exit = await runCli(argv, ground);
  const document = JSON.parse(out);
  expect({ exit, issues: document.issues }).toEqual({ exit: 0, issues: [] });
  return document.result.sentences;
}

const LANGUAGES = (["vi", "en"] as const).slice(0, sampleSize(1, 2));

test.each(LANGUAGES)("%s: the pane says the command's sentences", async (language) => {
  const { user } = show(beside(openBook(SOUND)), { view: "rank", language });
  const near =
    language === "vi" ? /^Kém DV3 30,00 điểm – vì sao\?$/ : /^30\.00 points behind DV3 –/;
  await user.click(await button(near));
  const { reason, gap, dominance, margins, changes } = await askCommand(language, ["DV3", "DV2"]);
  await soon(reason);
  const all = [reason, ...gap, ...(dominance === null ? [] : [dominance]), ...margins, ...changes];
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((sentence: string) => !text().includes(sentence))).toEqual([]);
});

test("a gap in the table opens its pair: the differences add up, a button leads to the cell", async () => {
  const book = openBook(SOUND);
  const { user } = show(beside(book), { view: "rank" });
  await user.click(await button(/^Kém DV1 11,00 điểm/));
  await soon(/^Hội DV1 \(mẫu gợi ý\) \(hạng 1\) xếp trên Hội DV3 \(mẫu gợi ý\) \(hạng 2\) vì/);
  expect(title()).toBe("Vì sao hơn, kém");
  const rows = within(screen.getByRole("table", { name: "Chênh lệch từng tiêu chí" }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["Nội dung", "DV1", "DV3", "Chênh"],
    ["II – Tiêu chí II", "10", "0", "+10"],
    ["I.1 – Tiêu chí I.1", "9", "8", "+1"],
    ["Cộng chênh lệch", "+11"],
  ]);
  const [see] = await screen.findAllByRole("button", { name: "Xem ô I.2 của DV1" });
  if (!see) throw new Error("no way to the cell");
  await user.click(see);
  expect(book.selection()).toEqual({ sheet: "unit:DV1", at: { row: 11, column: 7 } });
  await user.click(await button("Về bảng xếp hạng"));
  expect(title()).toBe("Xếp hạng");
});

test("two units are chosen; the same one twice is no pair", async () => {
  const { user } = show(beside(openBook(SOUND)), { view: "rank" });
  await user.click(await button("Vì sao hơn, kém"));
  await soon(/^Hội DV1 .* xếp trên Hội DV3/);
  await user.selectOptions(await combo("Đơn vị thứ nhất"), "DV2");
  await soon(/^Hội DV3 .* xếp trên Hội DV2/);
  await user.selectOptions(await combo("Đơn vị thứ hai"), "DV2");
  await soon("Chọn hai đơn vị khác nhau.");
});

test("a tie says in the ranking what was compared, and opens as the pair to begin with", async () => {
  const { user } = show(beside(openBook(planBook(TIED))), { view: "rank" });
  await button("Cùng hạng với DV1: vẫn bằng nhau – hội đồng quyết định – vì sao?");
  await user.click(await button("Vì sao hơn, kém"));
  await soon(/^Hội DV1 .* và Hội DV3 .* cùng hạng 1: .* hội đồng quyết định\.$/);
  await soon("Hai đơn vị bằng nhau ở mọi tiêu chí.");
});

test("the feedback to a unit is a text that can be copied", async () => {
  const { user } = show(beside(openBook(SOUND)), { view: "rank" });
  await user.click(await button("Vì sao hơn, kém"));
  await user.click(await soon("Nhận xét cho một đơn vị"));
  await user.selectOptions(await combo("Đơn vị nhận thư"), "DV2");
  await soon("Kết quả: hạng 3, 58,00 điểm.");
  await user.click(await button("Chép nhận xét"));
  await soon("Đã chép. Dán vào thư góp ý.");
  expect(await navigator.clipboard.readText()).toMatch(
    /^Hội DV2 \(mẫu gợi ý\) – .*\nKết quả: hạng 3, 58,00 điểm\.\nMặt mạnh: II – .*\nCần cố gắng: I\.2 – /
  );
});
