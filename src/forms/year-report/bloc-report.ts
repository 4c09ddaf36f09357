import { blocWords } from "../bloc-words";
import { copiesOf, letterheadOf, paragraph } from "../document-parts";
import { askLong, dottedLines } from "../dotted-lines";
import type { FormContext } from "../form-context";
import type { Copies, FormBlock } from "../form-document";
import { join, type Live } from "../live-text";
import { textWidthOf } from "../page-setup";
import { scoreBlocks } from "../score-table/score-blocks";
import { say } from "../texts/say";

/** A report of the bloc: its lines are "yearReport.opening", "midReport.opening" … */
export type BlocReport = "midReport" | "yearReport";

/** Names of more units than these do not fit into one sentence. */
const MOST_NAMES = 15;

/** Letterhead, title, Kính gửi and the opening sentence of a report (NĐ 30/2020/NĐ-CP, Mẫu 1.4). */
export function startOfReport(context: FormContext, form: BlocReport): readonly FormBlock[] {
  const date = context.line(`${form}.date`);
  return [
    letterheadOf(context, { id: `${form}.number`, code: "BC", date }),
    { kind: "title", type: "BÁO CÁO", subject: say(context, `${form}.subject`) },
    { kind: "addressees", dear: "Kính gửi:", names: context.addressees },
    paragraph("body", say(context, `${form}.opening`)),
  ];
}

/** Which units the bloc has and who leads it; then what the officer wrote. */
export function featuresOf(context: FormContext, form: BlocReport): readonly FormBlock[] {
  const { units } = context;
  const sentence = units.length > MOST_NAMES ? "members-many" : "members";
  const names = { "các đơn vị": join(...units.flatMap(({ name }, i) => listed(name, i))) };
  return [
    paragraph("heading", say(context, `${form}.part-features`)),
    paragraph("body", say(context, `${form}.${sentence}`, names)),
    paragraph("body", say(context, `${form}.roles`, blocWords(context))),
    paragraph("body", askLong(context, `${form}.features`)),
  ];
}

function listed(name: Live, index: number): readonly Live[] {
  return index === 0 ? [name] : ["; ", name];
}

/** What was done: in general, campaigns, then group by group with the units' points. */
export function resultsOf(context: FormContext, form: BlocReport): readonly FormBlock[] {
  const width = textWidthOf("portrait");
  return [
    paragraph("heading", say(context, `${form}.part-results`)),
    paragraph("item", say(context, `${form}.part-general`)),
    paragraph("body", askLong(context, `${form}.results`)),
    paragraph("item", say(context, `${form}.part-campaigns`)),
    paragraph("body", askLong(context, `${form}.campaigns`)),
    paragraph("item", say(context, `${form}.part-groups`)),
    ...context.groups.flatMap(({ code, title }) => [
      paragraph("item", `Nhóm ${code}: ${title}`, true),
      ...dottedLines(2),
    ]),
    paragraph("item", say(context, `${form}.points`), true),
    ...scoreBlocks(context, { width, withRank: false }),
    { kind: "gap", height: 6 },
  ];
}

/** A heading and what the officer wrote under it. */
export function writtenPart(
  context: FormContext,
  [heading, field]: readonly [heading: string, field: string]
): readonly FormBlock[] {
  return [paragraph("heading", say(context, heading)), paragraph("body", askLong(context, field))];
}

export function copiesOfReport(context: FormContext, form: BlocReport): Copies {
  return copiesOf(context, [`${form}.copy-1`, `${form}.copy-2`, `${form}.copy-3`]);
}
