import type { ChangeSummary } from "../app/summarize-changes";
import type { TextValues } from "../locales/fill-text";

/** The numbers of a change as its sentence wants them: what does not happen is not spoken of, but overwriting always is. */
export function tellCounts(summary: ChangeSummary): TextValues {
  const { added, redrawn, removed, cells, overwritten } = summary;
  const happens = Object.entries({ added, redrawn, removed, cells }).filter(
    ([, count]) => count > 0
  );
  return { ...Object.fromEntries(happens), overwritten };
}
