import { describeFull, describeMissing, findExecutable } from "../../judges/programs";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];

/** Where a browser stands on this machine, or null. */
export function findBrowser(): string | null {
  return findExecutable(BROWSERS);
}

/** A suite that needs a browser and pages built for it, so it runs at full size. Without a browser it is named as not run; with THIDUA_REQUIRE_JUDGES=1 it fails. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (findBrowser() === null) describeMissing("chromium", title);
  else describeFull(title, suite);
}
