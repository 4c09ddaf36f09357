import { sheetArea } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SHEETS } from "../sheet-keys";
import {
  BLOC_KIND_WORDS,
  BY_WORDS,
  SELECTION_WORDS,
  STAGE_WORDS,
  UNIT_KIND_WORDS,
  WORDS,
} from "../words";

export type ListId = "yesNo" | "done" | "unitKind" | "blocKind" | "stage" | "by" | "selection";

/** Choices of the drop-downs. They stand in cells, since a list written into a validation is cut at 255 characters and depends on the locale. */
export const LISTS: Readonly<
  Record<ListId, { readonly title: string; readonly words: readonly string[] }>
> = {
  yesNo: { title: "Có / không", words: [WORDS.yes, WORDS.no] },
  done: { title: "Đạt / không đạt", words: [WORDS.done, WORDS.notDone] },
  unitKind: { title: "Loại hình", words: Object.values(UNIT_KIND_WORDS) },
  blocKind: { title: "Khối / cụm", words: Object.values(BLOC_KIND_WORDS) },
  stage: { title: "Điểm dùng để xếp hạng", words: Object.values(STAGE_WORDS) },
  by: { title: "Xếp hạng theo", words: Object.values(BY_WORDS) },
  selection: { title: "Cách chọn khối trưởng", words: Object.values(SELECTION_WORDS) },
};

const IDS = Object.keys(LISTS) as ListId[];

/** Header row of the lists, right of the printed area of Tổng quan. */
export const LIST_HEADER_ROW = 3;
export const FIRST_LIST_COLUMN = 5;

export function listColumn(id: ListId): number {
  return FIRST_LIST_COLUMN + IDS.indexOf(id);
}

/** Source of a list validation: the cells that hold the words. */
export function listSource(context: BookContext, id: ListId): string {
  const column = listColumn(id);
  const top = LIST_HEADER_ROW + 1;
  const bottom = LIST_HEADER_ROW + LISTS[id].words.length;
  return sheetArea(tabName(context, SHEETS.overview), { top, left: column, bottom, right: column });
}
