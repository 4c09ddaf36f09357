import type { Issue } from "../domain/issue";
import type { TextKey } from "../locales/catalogue";
import type { TextValues } from "../locales/fill-text";

/** A file that was just made, to be downloaded again. */
export interface SavedFile {
  readonly name: string;
  readonly address: string;
}

/** One line about what just happened, with what belongs to it. */
export interface Notice {
  readonly text: TextKey;
  readonly values?: TextValues;
  readonly issues?: readonly Issue[];
  readonly file?: SavedFile;
}
