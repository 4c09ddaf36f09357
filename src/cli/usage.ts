import { say, type TextKey } from "../locales/catalogue";
import type { Language } from "../locales/language";
import type { Command } from "./command";
import type { UsageFault } from "./read-arguments";

const COMMON = "[--json] [--lang vi|en] [--debug] [--help]";

/** How to call the program, in one language. */
export function printUsage(commands: readonly Command[], language: Language): string[] {
  return [
    say(language, "usage.heading"),
    ...commands.flatMap(({ name, synopsis }) => [
      `  thidua ${synopsis}`,
      `      ${say(language, `usage.${name}` satisfies TextKey)}`,
    ]),
    `${say(language, "usage.common")} ${COMMON}`,
    say(language, "usage.exit"),
  ];
}

/** What is wrong with a call, and how it should look: in both languages, since the wrong part may be --lang. */
export function printUsageFault(
  { fault, detail }: UsageFault,
  commands: readonly Command[]
): string[] {
  return (["vi", "en"] as const).flatMap((language) => [
    say(language, `usage.${fault}` satisfies TextKey, { detail }),
    ...printUsage(commands, language),
    "",
  ]);
}
