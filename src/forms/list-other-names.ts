import type { FormContext } from "./form-context";
import type { Outdated } from "./form-document";
import { isBlank, printed, type Test } from "./live-text";

const MESSAGE = "Số nơi nhận hoặc cơ quan chủ quản đã đổi: lập lại biểu mẫu";

/** What no form with Kính gửi can follow by itself: another number of addressees, an upper body more or less. */
export function listOtherNames(context: FormContext): readonly Outdated[] {
  return [{ test: hasOtherNames(context), message: MESSAGE }];
}

function hasOtherNames({ addressees, upperBody }: FormContext): Test {
  const given = addressees.filter((one) => !isBlank(one).value).length;
  const counted = addressees.map(({ formula }) => `IF(${formula}="",0,1)`).join("+");
  const lines = given < 2 ? `${counted}>1` : `${counted}<>${given}`;
  const upper = printed(upperBody) === "" ? "<>" : "=";
  return { formula: `OR(${lines},${upperBody.formula}${upper}"")`, value: false };
}
