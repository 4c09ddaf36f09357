import type { Formula } from "../../plan/cells";
import type { FormContext } from "../form-context";
import { type Live, printed, when } from "../live-text";

/** The way a head is chosen as Tổng quan says it; at the start of a title, in a sentence, and of the one who is chosen. */
const WAYS: Readonly<Record<string, readonly [chosen: string, title: string]>> = {
  Bầu: ["bầu", "được bầu giữ vai trò"],
  "Suy tôn": ["suy tôn", "được suy tôn đảm nhận vai trò"],
  "Luân phiên": ["luân phiên", "luân phiên đảm nhận vai trò"],
};
const OPEN = ["bầu (suy tôn, luân phiên)", "được chọn giữ vai trò"] as const;
const OPEN_TITLE = "Bầu (suy tôn, luân phiên)";

/** What {Chọn}, {chọn} and {được chọn} stand for; while nobody has said how, all ways. */
export function selectionWords({ roles }: FormContext): Readonly<Record<string, Live>> {
  const way = roles.nextHeadSelection;
  return {
    Chọn: pick(way, (name) => name, OPEN_TITLE),
    chọn: pick(way, (name) => WAYS[name]?.[0] ?? "", OPEN[0]),
    "được chọn": pick(way, (name) => WAYS[name]?.[1] ?? "", OPEN[1]),
  };
}

function pick(way: Formula, wordOf: (name: string) => string, open: string): Live {
  return Object.keys(WAYS).reduceRight<Live>((otherwise, name) => {
    const test = { formula: `${way.formula}="${name}"`, value: printed(way) === name };
    return when(test, wordOf(name), otherwise);
  }, open);
}
