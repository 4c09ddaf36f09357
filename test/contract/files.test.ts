import { openFiles } from "./files-workbook";
import { describeWorkbook, FEW_ACTIONS, FEW_SEQUENCES } from "./port-contract";

/** The library that writes new books takes control characters away and makes every line break one character. */
const drawnText = (text: string): string => text.replaceAll("\r", "\n").replaceAll("\u0001", "");

describeWorkbook("files", openFiles, {
  ...FEW_ACTIONS,
  drawnText,
  selects: false,
  sequences: FEW_SEQUENCES,
});
