import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { describeFull } from "../../judges/programs";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];

/** Where a browser stands on this machine, or null. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return (
    BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ??
    null
  );
}

/** A suite that needs a browser and pages built for it, so it runs at full size. Without a browser it is named as not run; with THIDUA_REQUIRE_JUDGES=1 it fails. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (findBrowser() !== null) {
    describeFull(title, suite);
    return;
  }
  if (process.env.THIDUA_REQUIRE_JUDGES === "1") {
    describe(title, () => {
      test("needs chromium", () => {
        throw new Error("Not installed: chromium");
      });
    });
    return;
  }
  process.stdout.write(`NOT RUN: ${title} – needs chromium\n`);
  describe.skip(title, () => {
    test("needs chromium", () => undefined);
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
