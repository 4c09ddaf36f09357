import { recalculateWithGnumeric } from "../judges/recalculate-with-gnumeric";
import { recalculateWithIronCalc } from "../judges/recalculate-with-ironcalc";
import { recalculateWithLibreOffice } from "../judges/recalculate-with-libreoffice";

/** Programs that are not ours and calculate a workbook by themselves. */
export const JUDGES = {
  LibreOffice: recalculateWithLibreOffice,
  Gnumeric: recalculateWithGnumeric,
  IronCalc: recalculateWithIronCalc,
} as const;
