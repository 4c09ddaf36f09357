/** Waits until the library has sent its clean-up requests and handed out its events, which it does unasked. */
export async function settle(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}
