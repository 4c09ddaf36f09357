import { forgetFile, offerFile } from "../../offer-file";

/** How long a browser may take to fetch what it saves, in milliseconds. */
const FETCH_MS = 60_000;

/** Offers a text as a file to save; false where that is not possible. Some Excels save nothing and say nothing. */
export function downloadText(name: string, text: string): boolean {
  try {
    const file = offerFile(name, new Blob([text], { type: "application/json" }));
    setTimeout(() => forgetFile(file), FETCH_MS);
    return true;
  } catch {
    return false;
  }
}
