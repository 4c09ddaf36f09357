import type { Formula } from "../../plan/cells";
import { cellAddress } from "../../plan/addresses";
import type { FormContext } from "../form-context";
import { isBlank, printed, type Test, when } from "../live-text";
import type { GrowingText } from "./letter-body";

/** What stands above a letter that cannot follow its book. */
export const LETTER_MESSAGES = {
  date: "Ngày trình đã đổi: lập lại biểu mẫu để chọn lại căn cứ",
  names: "Số nơi nhận hoặc cơ quan chủ quản đã đổi: lập lại biểu mẫu",
  length: "Nội dung đề nghị dài hơn chỗ đã chừa: lập lại biểu mẫu",
} as const;

/** Says above the letter when the book has changed in a way that the letter cannot follow by itself; "" while it can. */
export function letterStatus(context: FormContext, slots: readonly GrowingText[]): Formula {
  const length = slots.length === 0 ? "" : when(isTooLong(slots), LETTER_MESSAGES.length, "");
  const names = when(hasOtherNames(context), LETTER_MESSAGES.names, length);
  return when(hasOtherDate(context.date), LETTER_MESSAGES.date, names);
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

function isTooLong(slots: readonly GrowingText[]): Test {
  const tests = slots.map(({ row, room }) => `LEN(${cellAddress({ row, column: 1 })})>${room}`);
  return { formula: `OR(${tests.join(",")})`, value: false };
}
