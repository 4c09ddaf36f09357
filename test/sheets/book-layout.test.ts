import type { BlocYear } from "../../src/domain/bloc";
import { layoutBook } from "../../src/sheets/book-layout";
import { UNIT_NAMES } from "../domain/unit-names";
import { makeBloc, makeCriterion, makeRuleset } from "../domain/samples";

const RULESET = makeRuleset([makeCriterion("1", 10)]);

/** A bloc of units with these short names. */
function blocOf(names: readonly string[]): BlocYear {
  const bloc = makeBloc(names.map((_, i) => `DV${i + 1}`));
  const units = bloc.units.map((unit, i) => ({ ...unit, shortName: names[i] ?? "" }));
  return { ...bloc, units };
}

function tabsOf(names: readonly string[]): string[] {
  return [...layoutBook(blocOf(names), RULESET).tabs.values()].slice(3, 3 + names.length);
}

test("tabs stand in reading order, under their keys", () => {
  expect([...layoutBook(blocOf(["Hội A"]), RULESET).tabs]).toEqual([
    ["overview", "Tổng quan"],
    ["units", "Đơn vị"],
    ["criteria", "Tiêu chí"],
    ["unit:DV1", "01 Hội A"],
    ["summary", "Tổng hợp"],
    ["ranking", "Xếp hạng"],
    ["awards", "Đề nghị khen thưởng"],
  ]);
});

test("units that share their first 31 characters get different tabs (C01)", () => {
  const name = "Sở Tài nguyên và Môi trường tỉnh Thừa Thiên – Huế";
  expect(tabsOf([`${name} 1`, `${name} 2`])).toEqual([
    "01 Sở Tài nguyên và Môi trường",
    "02 Sở Tài nguyên và Môi trường",
  ]);
});

test("a unit named like a formula has a tab with that name (C05)", () => {
  expect(tabsOf(['=HYPERLINK("x")'])).toEqual(['01 =HYPERLINK("x")']);
});

test("no two tabs are alike to a program, whatever the units are called (C01, C02, C04)", () => {
  const names = [...UNIT_NAMES, ...UNIT_NAMES, "Tổng quan", "", "History", "Đơn vị"];
  const tabs = [...layoutBook(blocOf(names), RULESET).tabs.values()];
  expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(names.length + 6);
  expect(tabs.filter((tab) => tab.length > 31)).toEqual([]);
});

test("names that sheets carry in an existing book are kept", () => {
  const tabs = layoutBook(blocOf(["A", "B"]), RULESET, new Map([["unit:DV2", "Bê"]])).tabs;
  expect([tabs.get("unit:DV1"), tabs.get("unit:DV2")]).toEqual(["01 A", "Bê"]);
});
