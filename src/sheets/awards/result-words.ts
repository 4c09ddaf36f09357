import type { AwardResult } from "../../domain/entries";
import type { Ruleset } from "../../domain/ruleset";

/** The result of a unit that was proposed and got nothing. */
export const NOT_AWARDED = "Không được tặng";

/** What a result may be: every award, and "Không được tặng". */
export function resultWords({ slots }: Ruleset): readonly string[] {
  return [...slots.map(({ award }) => award), NOT_AWARDED];
}

/** What stands in the cell for a result; null while it is not known. */
export function resultWord({ slots }: Ruleset, { slot }: AwardResult): string | null {
  if (slot === null) return null;
  return slots.find(({ code }) => code === slot)?.award ?? (slot === "" ? NOT_AWARDED : slot);
}

/** Headers of what is entered once it is decided; they are found again by them. */
export const RESULT_HEADERS = {
  result: "Kết quả khen thưởng",
  number: "Số quyết định",
  date: "Ngày quyết định",
} as const;
