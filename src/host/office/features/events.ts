import type { Capabilities } from "../capabilities";

/** Takes the listening back. */
export type StopListening = () => Promise<void>;

/** Listens to changes of cells in every sheet; without the feature nothing is heard, and everything is read again anyway. ExcelApi 1.9. */
export async function listenToCells(
  capabilities: Capabilities,
  listener: () => void
): Promise<StopListening> {
  if (!capabilities.can("events")) return () => Promise.resolve();
  const handler = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
