/** Languages of the interface; Vietnamese is the product's own. */
export type Language = "vi" | "en";

/** The language named by an option or a setting; null when we do not speak it. */
export function parseLanguage(text: string): Language | null {
  return text === "vi" || text === "en" ? text : null;
}
