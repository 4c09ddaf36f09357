import type { SheetKey } from "./cells";

/** A tab of a workbook: one of ours by its key, any by the name that it carries now. */
export type TabRef = SheetKey | { readonly tab: string };

/** Whether a sheet is the tab that is meant. */
export function isTab(
  tab: TabRef,
  { key, name }: { readonly key: SheetKey | null; readonly name: string }
): boolean {
  return typeof tab === "string" ? tab === key : tab.tab === name;
}
