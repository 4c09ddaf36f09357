import { planBook } from "../../src/app/plan-book";
import { readBook } from "../../src/app/reread";
import type { Snapshot } from "../../src/plan/snapshot";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { mustBook, openLive, snapshotOf, type } from "./live-book";
import { renameTabs } from "./rename-tabs";
import { scriptDoor } from "./scripted-door";

const FOREIGN = { key: null, name: "Nháp", rows: [], isProtected: false };

function withForeign(): Snapshot {
  const sound = snapshotOf(planBook(LIVE_BLOC));
  return { ...sound, sheets: [FOREIGN, ...sound.sheets] };
}

async function reread(known: Snapshot, now: Snapshot) {
  const live = openLive(now);
  const door = scriptDoor(live, {});
  const { snapshot } = mustBook(await readBook(door, known));
  live.close();
  return { snapshot, asked: door.asked };
}

test("only our sheets are read again, in one round trip; tabs of others keep their places", async () => {
  const known = withForeign();
  const live = openLive(known);
  await type(live, ["unit:DV1", "I10", 7]);
  const now = renameTabs(live.snapshot(), (name) => (name === "Nháp" ? name : `${name} mới`));
  live.close();
  const ours = known.sheets.length - 1;
  expect(await reread(known, now)).toEqual({ snapshot: now, asked: [`read ${ours}`] });
});

test("when one is gone, came in another place or was not known, all is read", async () => {
  const known = withForeign();
  const [foreign = FOREIGN, ...ours] = known.sheets;
  const others = [...ours.slice(0, 2), ...ours.slice(2).reverse()];
  const gone = snapshotOf({
    ...known,
    sheets: known.sheets.filter(({ key }) => key !== "ranking"),
  });
  const moved = { ...known, sheets: [foreign, ...others] };
  for (const now of [gone, moved]) {
    expect(await reread(known, now)).toEqual({
      snapshot: now,
      asked: [`read ${ours.length}`, "read all"],
    });
  }
});
