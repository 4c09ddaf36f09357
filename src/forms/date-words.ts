import type { Formula } from "../plan/cells";
import { isNumber, join, type Live, when } from "./live-text";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DOTS = "……";

/** "ngày 05 tháng 02 năm 2019": days below 10 and months 1–2 take a leading 0 (NĐ 30/2020, Phụ lục I); dots while there is no date. */
export function dateWords(date: Formula): Formula {
  const day = part(date, "DAY");
  const month = part(date, "MONTH");
  return join(
    "ngày ",
    orDots(date, join(leadingZero(day, 10), day)),
    " tháng ",
    orDots(date, join(leadingZero(month, 3), month)),
    " năm ",
    orDots(date, part(date, "YEAR"))
  );
}

function orDots(date: Formula, words: Live): Formula {
  return when(isNumber(date), words, DOTS);
}

function leadingZero(number: Formula, below: number): Formula {
  const test = { formula: `${number.formula}<${below}`, value: Number(number.value) < below };
  return when(test, "0", "");
}

function part(date: Formula, name: "DAY" | "MONTH" | "YEAR"): Formula {
  const day = new Date(EPOCH + Number(date.value) * DAY);
  const value = {
    DAY: day.getUTCDate(),
    MONTH: day.getUTCMonth() + 1,
    YEAR: day.getUTCFullYear(),
  };
  return { formula: `${name}(${date.formula})`, value: value[name] };
}
