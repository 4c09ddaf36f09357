import { HostFault, type SelectedCells } from "../port";
import type { Line, Talk } from "./run-excel";

/** The cells that are selected in Excel; null when it is no single block of cells. */
export async function findSelection(talk: Talk): Promise<SelectedCells | null> {
  try {
    return await talk.run(askSelection);
  } catch (error) {
    if (isNoBlock(error)) return null;
    throw error;
  }
}

async function askSelection({ context, send }: Line): Promise<SelectedCells> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  worksheet.load("name");
  range.untrack();
  await send();
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const area = {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
  return { tab: worksheet.name, area };
}

/** Excel refuses to give a picture, a chart or several areas as one range. */
function isNoBlock(error: unknown): boolean {
  return error instanceof HostFault && error.detail.startsWith("InvalidSelection");
}
