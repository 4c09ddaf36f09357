/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { nameUnits } from "../../src/taskpane/unit-names";
import { makeEntry, typed } from "../domain/samples";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, closeBooks, EMPTY, named, openBook, show, soon } from "./pane";

afterEach(closeBooks);

const { bloc, entries } = LIVE_BLOC;
const NAMED: BlocInput = {
  ...LIVE_BLOC,
  bloc: {
    ...bloc,
    units: bloc.units.map((unit) => ({ ...unit, shortName: `Hội ${unit.code.slice(-1)}` })),
  },
  entries: {
    ...entries,
    scores: new Map([
      ...entries.scores,
      ["DV2", new Map([["I.1", makeEntry({ self: typed(8) })]])],
    ]),
  },
};

test.each([
  ["vi", "Mới có điểm 1 trên 4 tiêu chí được giao của đơn vị Hội 2 (DV2)"],
  ["en", "Scores for 1 of 4 assigned criteria of unit Hội 2 (DV2)"],
] as const)("an issue says the unit's short name beside its code: %s", async (language, words) => {
  show(beside(openBook(planBook(NAMED))), { view: "check", language });
  await soon(words);
  expect(screen.queryByText(/(đơn vị|unit) DV2/)).toBeNull();
});

test("so does an issue of a book that is still to be made", async () => {
  const { user } = show(beside(openBook(EMPTY)), { view: "create" });
  const field = (name: RegExp) => named("textbox", name);
  await user.click(await button("Tiếp tục"));
  await user.click(await field(/Tên khối, cụm/));
  await user.paste("Khối 1");
  await user.click(await field(/Đơn vị thành viên/));
  await user.paste("Hội Nông dân tỉnh | HND\nHội nông dân  Tỉnh | HND 2");
  await user.click(await button("Tiếp tục"));
  await user.click(await button("Tiếp tục"));
  await soon(/của đơn vị HND \(DV01\)$/);
});

test("a code that two units carry names neither; a unit without a short name has its name", () => {
  const [one, two, three] = bloc.units;
  if (!one || !two || !three) throw new Error("Three units are needed");
  expect([...nameUnits([one, { ...two, code: one.code }, { ...three, shortName: "" }])]).toEqual([
    [three.code, three.name],
  ]);
});
