import { ACTIONS } from "./actions";
import type { ContractAction } from "./contract-action";
import { MEETING_ACTIONS } from "./meeting-actions";
import { expectedAfter } from "./expected-snapshot";
import { withHost, type KnownLimits, type OpenHost } from "./opened-host";
import { expectSame, isSame } from "./same-snapshot";

/** Together they add sheets beside somebody's, set cells, and draw sheets anew by doing and by undoing. */
const ONE_OF_A_KIND: readonly string[] = [
  "create a book beside somebody's sheet",
  "undo: fill scores",
  "undo: fill forms of which one must be drawn anew",
  "apply an edited copy of the criteria",
];

/** Kinds of changes that the actions must bring to a host, or the contract shows less than it says. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  "create a book beside somebody's sheet": ["addSheet"],
  "fill scores": ["setCells"],
  "refresh a ranking whose formulas were overwritten": ["setCells"],
  "refresh a ranking whose sheet is gone": ["addSheet", "setCells"],
  "fill forms of which one is gone": ["addSheet"],
  "fill forms of which one must be drawn anew": ["addSheet", "removeSheet"],
  "change the ruleset": ["addSheet", "removeSheet", "setCells"],
  "make a copy of the criteria": ["addSheet"],
  "apply an edited copy of the criteria": ["addSheet", "removeSheet", "setCells"],
  "drop an edited copy of the criteria": ["removeSheet"],
  "write the votes": ["setCells"],
  "decide the order of equals": ["setCells"],
  "decide an award": ["setCells"],
  "record the result of an award": ["setCells"],
  "draw the nominations": ["addSheet"],
  "draw the comparison": ["addSheet"],
  "draw the analysis": ["addSheet"],
};

/** What every action of the program must leave in a host. */
export function describeActions(open: OpenHost, limits: KnownLimits): void {
  const actions = listActions(limits);
  test.each(actions)("$name", ({ name, before: content, prepare, run }) =>
    withHost(open, content(), async ({ door }) => {
      const prepared = await prepare(door);
      const before = await door.read("all");
      const receipt = await run(door, prepared);
      if (!name.startsWith("undo"))
        expect(new Set(receipt.done.sheets.map(({ kind }) => kind))).toEqual(new Set(KINDS[name]));
      const after = await door.read("all");
      expect(isSame(after, before)).toBe(false);
      expectSame(after, expectedAfter(before, receipt.done));
      await door.apply(receipt.undo);
      expectSame(await door.read("all"), before);
    })
  );
}

function listActions({ actions }: KnownLimits): readonly ContractAction[] {
  if (actions === "one of a kind") return ONE_OF_A_KIND.map(findAction);
  const isOfMeeting = ({ name }: ContractAction): boolean =>
    MEETING_ACTIONS.some((one) => name.endsWith(one.name));
  return actions === "every" ? ACTIONS : ACTIONS.filter((one) => !isOfMeeting(one));
}

function findAction(wanted: string): ContractAction {
  const action = ACTIONS.find(({ name }) => name === wanted);
  if (!action) throw new Error(`No action ${wanted}`);
  return action;
}
