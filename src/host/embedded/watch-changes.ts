import { CommandType } from "@univerjs/core";
import type { Grid } from "./start-grid";

const CONTENT =
  /^(sheet\.mutation\.(set-range-values|insert-.*|remove-.*|move-.*|reorder-range|set-worksheet-(name|order))|formula\.mutation\.(set|remove)-defined-name)$/;

/** Calls `tell` once after what a person, or we, did to the contents; never for the grid's own results. */
export function watchChanges({ commands }: Grid, tell: () => void): void {
  let isDue = false;
  commands.onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || options?.onlyLocal === true || !CONTENT.test(id)) return;
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      tell();
    });
  });
}
