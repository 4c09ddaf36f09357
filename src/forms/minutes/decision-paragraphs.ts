import { paragraph } from "../document-parts";
import type { FormContext, FormDeviation } from "../form-context";
import type { FormParagraph, Outdated } from "../form-document";
import { isMore, join, orElse, when } from "../live-text";
import { say } from "../texts/say";

const DOTS = "……………………";

/** Said above the minutes when other units are decided on than those they name. */
export const DECISIONS_CHANGED =
  "Quyết định riêng của khối đã đổi: lập lại biểu mẫu để ghi đủ lý do";

/** Which units were not considered, what is still open, and each decision of the bloc's own with its reason. */
export function decisionParagraphs(context: FormContext): readonly FormParagraph[] {
  const { units, rankedCount, slots, deviations } = context;
  const left = {
    formula: `(${units.length}-${rankedCount.formula})`,
    value: units.length - Number(rankedCount.value),
  };
  const considered = when(
    isMore(left, 0),
    say(context, "minutes.not-considered", { số: left }),
    say(context, "minutes.all-considered")
  );
  if (slots.length === 0) return [paragraph("body", considered)];
  const { undecided } = context;
  const open = say(context, "minutes.undecided", { số: undecided });
  const told = when(
    isMore(deviations.count, 0),
    say(context, "minutes.deviations", { số: deviations.count }),
    say(context, "minutes.no-deviations")
  );
  return [
    paragraph("body", join(considered, when(isMore(undecided, 0), join(" ", open), ""))),
    paragraph("body", told),
    ...deviations.rows.filter(({ isThere }) => isThere.value).map((one) => said(context, one)),
  ];
}

/** The names of the units are chosen when the minutes are drawn; what was decided on each is live. */
export function decisionsOutdated({ deviations, slots }: FormContext): readonly Outdated[] {
  const { formula, value } = deviations.fingerprint;
  if (slots.length === 0) return [];
  const test = { formula: `${formula}<>${Number(value)}`, value: false };
  return [{ test, message: DECISIONS_CHANGED }];
}

function said(context: FormContext, one: FormDeviation): FormParagraph {
  const words = {
    "đơn vị": one.name,
    "theo điểm": orElse(one.proposal, "không đề nghị"),
    "quyết định": one.decision,
    "lý do": orElse(one.reason, DOTS),
  };
  return paragraph("body", when(one.isThere, say(context, "minutes.deviation", words), ""));
}
