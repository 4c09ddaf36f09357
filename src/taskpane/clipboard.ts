/** Copies a text; false where that is forbidden, as it may be for a frame inside Excel on the web. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
