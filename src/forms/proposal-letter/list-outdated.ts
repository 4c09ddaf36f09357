import type { Formula } from "../../plan/cells";
import type { FormContext } from "../form-context";
import type { Outdated } from "../form-document";
import { isBlank, printed, type Test } from "../live-text";

/** What stands above a form that cannot follow its book. */
export const LETTER_MESSAGES = {
  date: "Ngày trình đã đổi: lập lại biểu mẫu để chọn lại căn cứ",
  names: "Số nơi nhận hoặc cơ quan chủ quản đã đổi: lập lại biểu mẫu",
} as const;

/** Changes of the book that the letter cannot follow by itself. */
export function listOutdated(context: FormContext): readonly Outdated[] {
  return [
    { test: hasOtherDate(context.date), message: LETTER_MESSAGES.date },
    { test: hasOtherNames(context), message: LETTER_MESSAGES.names },
  ];
}

/** The legal bases are chosen when the letter is planned, for that day. */
function hasOtherDate({ formula, value }: Formula): Test {
  const planned = typeof value === "number" ? value : 0;
  return { formula: `IF(ISNUMBER(${formula}),${formula},0)<>${planned}`, value: false };
}

function hasOtherNames({ addressees, upperBody }: FormContext): Test {
  const given = addressees.filter((one) => !isBlank(one).value).length;
  const counted = addressees.map(({ formula }) => `IF(${formula}="",0,1)`).join("+");
  const lines = given < 2 ? `${counted}>1` : `${counted}<>${given}`;
  const upper = printed(upperBody) === "" ? "<>" : "=";
  return { formula: `OR(${lines},${upperBody.formula}${upper}"")`, value: false };
}
