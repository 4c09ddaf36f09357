/** Copies a text; false where that is forbidden, as it may be for a frame inside Excel on the web. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text with its looks, and the same without. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** Copies a text with its looks, and where that is not possible without them; false where copying is forbidden. */
export async function writeRichClipboard({ html, text }: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return writeClipboard(text);
  }
}
