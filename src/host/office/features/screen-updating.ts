import type { Capabilities } from "../capabilities";

/** Keeps the screen still until the next round trip. ExcelApi 1.9. */
export function holdScreen(application: Excel.Application, capabilities: Capabilities): void {
  if (capabilities.can("screen-updating")) application.suspendScreenUpdatingUntilNextSync();
}
