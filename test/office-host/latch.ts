/** A door that is shut until somebody opens it. */
export interface Latch {
  readonly open: () => void;
  readonly wait: () => Promise<void>;
}

export function createLatch(): Latch {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, wait: () => opened };
}
