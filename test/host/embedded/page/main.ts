import { openInGrid, type EmbeddedWorkbook } from "../../../../src/host/embedded/embedded-workbook";
import { startGrid } from "../../../../src/host/embedded/start-grid";
import { Cancelled, HostFault, StaleChange } from "../../../../src/host/port";
import { decode, encode } from "../wire";

/** What a call came to: a value, or what it threw. */
export type Answer =
  | { readonly value: unknown }
  | { readonly stale: StaleChange["stale"] }
  | { readonly cancelled: Cancelled["left"] }
  | { readonly fault: Pick<HostFault, "code" | "sheet" | "detail"> }
  | { readonly error: string };

declare global {
  interface Window {
    /** Calls a method of the workbook; everything travels as text. */
    call(method: keyof EmbeddedWorkbook, args: string): Promise<string>;
    /** Carries out a command of the grid, as a key or menu of it does. */
    run(id: string, params: object): Promise<unknown>;
    /** Told by the page, if the test listens. */
    changed?: () => void;
    refused?: (cell: string) => void;
  }
}

const place = document.createElement("div");
place.style.cssText = "position:fixed;inset:0";
document.body.append(place);

const grid = startGrid(place);
const opened = openInGrid(grid, {
  onRefused: (cell) => window.refused?.(encode(cell)),
  readsGiven: location.hash === "#given",
}).then((workbook) => {
  workbook.onChange(() => window.changed?.());
  return workbook;
});

window.run = (id, params) => grid.commands.executeCommand(id, params);

window.call = async (method, args) => {
  const [first, stopAt, ...others] = decode<unknown[]>(args);
  const isStopped = method === "apply" && typeof stopAt === "number";
  const second = isStopped ? { isCancelled: stopAtAsk(stopAt) } : stopAt;
  return encode(await answer(method, [first, second, ...others]));
};

/** Says yes when it is asked for that time, and from then on. */
function stopAtAsk(ask: number): () => boolean {
  let asked = 0;
  return () => ++asked >= ask;
}

async function answer(method: keyof EmbeddedWorkbook, args: unknown[]): Promise<Answer> {
  try {
    const workbook = await opened;
    const work = workbook[method].bind(workbook) as (...given: unknown[]) => unknown;
    return { value: await work(...args) };
  } catch (error) {
    if (error instanceof StaleChange) return { stale: error.stale };
    if (error instanceof Cancelled) return { cancelled: error.left };
    if (error instanceof HostFault) {
      const { code, sheet, detail } = error;
      return { fault: { code, sheet, detail } };
    }
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
