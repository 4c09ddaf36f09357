import fc from "fast-check";
import type { Receipt } from "../../src/plan/changes";
import { expectedAfter } from "./expected-snapshot";
import { withHost, type KnownLimits, type OpenHost } from "./opened-host";
import { grant, wishes } from "./random-changes";
import { expectSame } from "./same-snapshot";
import { SMALL } from "./small-book";

/** Any sequence of changes, then all of them undone. */
export function describeRandomChanges(open: OpenHost, { sequences }: KnownLimits): void {
  test("random changes leave what they say; undone in reverse they leave nothing", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, (turns) =>
        withHost(open, SMALL, async ({ door }) => {
          const first = await door.read("all");
          const receipts: Receipt[] = [];
          for (const [turn, wanted] of turns.entries()) {
            const before = await door.read("all");
            const changes = grant(before, wanted, turn);
            receipts.push(await door.apply(changes));
            expectSame(await door.read("all"), expectedAfter(before, changes));
          }
          for (const { undo } of receipts.reverse()) await door.apply(undo);
          expectSame(await door.read("all"), first);
        })
      ),
      { numRuns: sequences }
    );
  });
}
