import { LEGAL_TEXTS, type LegalText } from "./legal-bases.table";

/** What is wrong with a "Căn cứ" that the officer wrote. */
export type BasisFault =
  /** In force from `from` to `to`, both ISO dates ("" = no end known), and not on the document's day. */
  | {
      readonly kind: "not-in-force";
      readonly number: string;
      readonly from: string;
      readonly to: string;
    }
  /** A law, decree or circular on emulation that the table does not know. */
  | { readonly kind: "unknown"; readonly number: string };

const NUMBER = /\d+\/\d{4}\/(?:QH\d+|NĐ-CP|TT-BNV)/gu;
/** Laws are cited by their day: "ngày 15 tháng 6 năm 2022". */
const DAY = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu;

/** Faults of one line on an ISO date; without a date there is nothing to compare with. */
export function checkBasis(line: string, isoDate: string): readonly BasisFault[] {
  if (isoDate === "") return [];
  const text = line.normalize("NFC");
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => number);
  const known = numbers.map((number) => ({ number, text: findByNumber(number) }));
  const laws = numbers.length > 0 ? [] : lawsByDay(text);
  return [
    ...known.flatMap((one) => (one.text ? judge(one.text, isoDate) : unknown(one.number))),
    ...laws.flatMap((law) => judge(law, isoDate)),
  ];
}

function findByNumber(number: string): LegalText | undefined {
  return LEGAL_TEXTS.find((one) => one.number === number);
}

/** The first day of a law's line is the law's own; the days behind it are those of its amendments. */
function lawsByDay(text: string): readonly LegalText[] {
  if (!/luật thi đua/iu.test(text)) return [];
  const [first] = [...text.matchAll(DAY)];
  if (!first) return [];
  const [, day = "", month = "", year = ""] = first;
  const signed = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return LEGAL_TEXTS.filter((one) => one.kind === "law" && one.signed === signed);
}

function judge({ number, from, to }: LegalText, isoDate: string): readonly BasisFault[] {
  if (from <= isoDate && (to === null || isoDate <= to)) return [];
  return [{ kind: "not-in-force", number, from, to: to ?? "" }];
}

function unknown(number: string): readonly BasisFault[] {
  return [{ kind: "unknown", number }];
}
