import type { Issue } from "../../domain/issue";
import type { Workbook } from "../../host/port";
import { areaAddress } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import type { SheetSnapshot } from "../../plan/snapshot";
import { askWorkbook, type Answer } from "../ask-workbook";
import { tableAround } from "./table-around";

/** A table that a person points at, on any sheet of the workbook. */
export interface SelectedTable {
  readonly sheet: SheetSnapshot;
  readonly area: Rectangle;
  /** "A3:F40". */
  readonly address: string;
}

/** Reads the table at the selection; what is selected instead of one is an issue. */
export async function readSelection(door: Workbook): Promise<Answer<SelectedTable>> {
  const answer = await askWorkbook(() => findTable(door));
  return answer.ok ? answer.value : answer;
}

async function findTable(door: Workbook): Promise<Answer<SelectedTable>> {
  const selected = await door.findSelection();
  if (!selected) return refuse({ code: "selection.none", severity: "error", params: {} });
  const { tab, area } = selected;
  const [sheet] = (await door.read([{ sheet: { tab } }])).sheets;
  const found = sheet && tableAround(sheet, area);
  if (sheet && found)
    return { ok: true, value: { sheet, area: found, address: areaAddress(found) } };
  const at = { sheet: tab, cell: areaAddress(area) };
  return refuse({ code: "selection.empty", severity: "error", at, params: {} });
}

function refuse(issue: Issue): Answer<SelectedTable> {
  return { ok: false, issues: [issue] };
}
