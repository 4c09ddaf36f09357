/** A typed date or time as Excel stores it: days since 1899-12-30, with the number format that Excel gives the cell. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_DAY = new RegExp(`^${LONG_MONTHS}[ -](\\d{1,2})(?:,? +(\\d{4}))?$`, "i");
const DAY_MONTH = new RegExp(`^(\\d{1,2})[ -]?${LONG_MONTHS}(?:[ -](\\d{2,4}))?$`, "i");
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/;
const ISO = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/** Reads a typed date or time (en-US order); null when it is none. `year` is the one of a date without year. */
export function parseTypedDate(text: string, year: number): TypedNumber | null {
  return parseTime(text) ?? parseNumbers(text, year) ?? parseWords(text, year);
}

function parseTime(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return { value: total / 86_400, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function parseNumbers(text: string, year: number): TypedNumber | null {
  const iso = ISO.exec(text);
  if (iso) return dateOf([Number(iso[1]), Number(iso[2]), Number(iso[3])], "m/d/yyyy");
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [, month, day, given] = match;
  const format = given === undefined ? "d-mmm" : "m/d/yyyy";
  return dateOf([fullYear(given, year), Number(month), Number(day)], format);
}

function parseWords(text: string, year: number): TypedNumber | null {
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return dateOfWords([dayFirst[1], dayFirst[2], dayFirst[3]], year);
  const monthFirst = MONTH_DAY.exec(text);
  return monthFirst && dateOfWords([monthFirst[2], monthFirst[1], monthFirst[3]], year);
}

type Found = string | undefined;

function dateOfWords([day, word, given]: readonly [Found, Found, Found], year: number) {
  const month = MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase()) + 1;
  const format = given === undefined ? "d-mmm" : "d-mmm-yy";
  return dateOf([fullYear(given, year), month, Number(day)], format);
}

function fullYear(given: string | undefined, year: number): number {
  if (given === undefined) return year;
  if (given.length > 2) return Number(given);
  return Number(given) + (Number(given) < 30 ? 2000 : 1900);
}

function dateOf(
  [year, month, day]: readonly [number, number, number],
  format: string
): TypedNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1900) return null;
  return { value: date.getTime() / 86_400_000 + 25_569, format };
}
