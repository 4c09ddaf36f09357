import type { Formula } from "../../plan/cells";
import { dateWords } from "../date-words";
import type { FormContext } from "../form-context";
import { isBlank, join, type Live, orElse, printed, substitute, when } from "../live-text";

const TOKEN = /\{([^{}]+)\}/gu;
const DOTS = "……………………";

/** What words in braces stand for in every sentence of a form. */
const COMMON = {
  năm: ({ year }) => year,
  "năm sau": ({ year }) => ({ formula: `(${year.formula}+1)`, value: Number(year.value) + 1 }),
  khối: ({ blocName }) => blocName,
  tỉnh: ({ province }) => orElse(province, DOTS),
  "cơ quan": ({ issuingBody, blocName }) => orElse(issuingBody, blocName),
  "nơi nhận": readers,
  "ngày trình": ({ date }) => dateWords(date),
  "số đơn vị của khối": ({ units }) => String(units.length),
  "khối trưởng": ({ roles }) => orElse(roles.headUnit, orElse(roles.headPerson, DOTS)),
  "khối phó": ({ roles }) => orElse(roles.deputyUnit, DOTS),
  "đơn vị thường trực": ({ roles }) => orElse(roles.standingUnit, DOTS),
  "khối trưởng mới": ({ roles }) => orElse(roles.nextHeadUnit, DOTS),
  "cách chọn": ({ roles }) => orElse(roles.nextHeadSelection, DOTS),
} as const satisfies Record<string, (context: FormContext) => Live>;

/** Words in braces that every sentence may hold. */
export const COMMON_TOKENS: readonly string[] = Object.keys(COMMON);

/** A sentence of Nội dung biểu mẫu with its words in braces filled in; those it does not know stay as they are. `local` stands before the common ones. */
export function say(
  context: FormContext,
  id: string,
  local: Readonly<Record<string, Live>> = {}
): Formula {
  const common: Readonly<Record<string, (context: FormContext) => Live>> = COMMON;
  const text = context.line(id);
  return listTokens(printed(text)).reduce(
    (said, token) => {
      const word = local[token] ?? common[token]?.(context);
      return word === undefined ? said : substitute(said, `{${token}}`, word);
    },
    join(text, "")
  );
}

/** The words in braces of a text, each once. */
export function listTokens(text: string): readonly string[] {
  return [...new Set([...text.matchAll(TOKEN)].map(([, token = ""]) => token))];
}

/** A field as typed, or dots to write on. */
export function ask(context: FormContext, id: string, dots: string = DOTS): Formula {
  return orElse(context.line(id), dots);
}

/** "ngày … tháng … năm …" of a field that holds a day. */
export function askDate(context: FormContext, id: string): Formula {
  return dateWords(context.line(id));
}

function readers({ addressees }: FormContext): Formula {
  const names = addressees.map((one, i) => {
    const before = join("", ...addressees.slice(0, i));
    return when(isBlank(one), "", join(when(isBlank(before), "", ", "), one));
  });
  return orElse(join(...names), "…………");
}
