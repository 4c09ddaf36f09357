/** The grid checks input rules on a timer; that their sheet or workbook is gone by then does no harm. */
const LATE_CHECK = /^cannot find current work(sheet|book), (sheet|unit)Id: /;

/** Keeps the grid's known late errors from the pane's crash report. Called before anything else listens. */
export function ignoreGridNoise(page: Window): void {
  const stop = (event: Event, error: unknown): void => {
    if (!(error instanceof Error) || !LATE_CHECK.test(error.message)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener("error", (event) => stop(event, event.error));
  page.addEventListener("unhandledrejection", (event) => stop(event, event.reason));
}
