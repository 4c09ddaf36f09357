import type { TieMethod } from "../../domain/rank-table/rank-rule";
import type { Formula } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { SETTING_NAMES } from "../overview/settings";
import { printTieKeys } from "../overview/tie-keys";
import { overviewCell } from "../sheet-head";
import { BY_WORDS, STAGE_WORDS } from "../words";
import { hasChain } from "./ranking-layout";

const SHARED: Readonly<Record<TieMethod, string>> = {
  min: "đồng hạng, hạng sau bỏ trống",
  dense: "đồng hạng, hạng sau không bỏ trống",
  average: "đồng hạng và cùng ghi hạng trung bình",
};

/** How the table is ranked, in words: by what, how rounded, what tells equals apart, which scores. Live where the settings are. */
export function ruleSentence(context: BookContext): Formula {
  const { by, places, stage } = context.ruleset.ranking;
  const parts = (...settings: readonly [string, string, string, string]): readonly string[] => {
    const [ranked, rounded, chain, layer] = settings;
    return [
      "Xếp hạng theo ",
      ranked,
      ", làm tròn ",
      rounded,
      ` chữ số thập phân rồi mới so; ${tellEquals(context)[0]}`,
      ...(chain === "" ? [] : [chain]),
      `${tellEquals(context)[1]}. Lớp điểm dùng: `,
      layer,
      ".",
    ];
  };
  const keys = printTieKeys(context.ruleset.ranking.tieBreak);
  const live = (name: string): string => `"&${name}&"`;
  const chain = keys === "" ? "" : live(overviewCell(context, "tieBreak"));
  const words = parts(
    live(SETTING_NAMES.by),
    live(SETTING_NAMES.places),
    chain,
    live(SETTING_NAMES.stage)
  );
  const value = parts(BY_WORDS[by], String(places), keys, STAGE_WORDS[stage]).join("");
  return { formula: `"${words.join("")}"`, value };
}

/** What is said of equal values before and after the names of the keys. */
function tellEquals(context: BookContext): readonly [string, string] {
  const { ties, tieBreak } = context.ruleset.ranking;
  const shared = SHARED[ties];
  if (!hasChain(context)) return [`bằng nhau thì ${shared}`, ""];
  const council = `vẫn bằng nhau thì theo quyết định của hội đồng, chưa quyết định thì ${shared}`;
  if (tieBreak.length === 0) return [council, ""];
  const stops = "đơn vị thiếu số liệu của một căn cứ thì dừng ở đó, không tính là 0";
  return ["bằng nhau thì xét lần lượt: ", ` (${stops}); ${council}`];
}
