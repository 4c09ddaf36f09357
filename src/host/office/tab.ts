import type { SheetKey } from "../../plan/cells";

/** A tab of the workbook. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Whose stamp it carries; null for a sheet that is not ours. */
  readonly key: SheetKey | null;
}
