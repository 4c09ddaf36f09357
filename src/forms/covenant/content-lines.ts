import { paragraph } from "../document-parts";
import type { FormContext, FormCriterion, FormGroup } from "../form-context";
import type { FormParagraph } from "../form-document";
import { printNumber } from "../number-text";

/** What is promised: every group with its points, its criteria beneath. */
export function contentLines({ groups }: FormContext): readonly FormParagraph[] {
  return groups.flatMap((group) => [
    paragraph("heading", `${group.code}. ${group.title} (${printNumber(group.maxPoints)} điểm)`),
    ...criteriaOf(group).map((one) => paragraph("item", criterionLine(one))),
  ]);
}

/** A group that is itself the only criterion is not said twice. */
function criteriaOf({ code, criteria }: FormGroup): readonly FormCriterion[] {
  return criteria.filter((one) => one.code !== code);
}

function criterionLine({ code, name, maxPoints, target, measure }: FormCriterion): string {
  const unit = measure === "%" ? "%" : ` ${measure}`.trimEnd();
  const asked = target === "" ? "" : `; chỉ tiêu ${target}${unit}`;
  return `${code}. ${name} (${printNumber(maxPoints)} điểm${asked}).`;
}
