import { ACTIONS } from "./actions";
import { expectedAfter } from "./expected-snapshot";
import { withHost, type OpenHost } from "./opened-host";
import { expectSame, isSame } from "./same-snapshot";

/** What every action of the program must leave in a host. */
export function describeActions(open: OpenHost): void {
  test.each(ACTIONS)("$name", ({ before: content, prepare, run }) =>
    withHost(open, content(), async ({ door }) => {
      const prepared = await prepare(door);
      const before = await door.read("all");
      const receipt = await run(door, prepared);
      const after = await door.read("all");
      expect(isSame(after, before)).toBe(false);
      expectSame(after, expectedAfter(before, receipt.done));
      await door.apply(receipt.undo);
      expectSame(await door.read("all"), before);
    })
  );
}
