import type { BlocYear } from "../../../src/domain/bloc";
import { checkBloc } from "../../../src/domain/checks/check-bloc";
import { makeBloc, makeCriterion, makeRuleset } from "../samples";

const ruleset = makeRuleset([makeCriterion("1", 5)]);
const find = (bloc: BlocYear) =>
  checkBloc(bloc, ruleset).map(({ code, severity, params }) => [code, severity, params]);

function withNames(...names: string[]): BlocYear {
  const bloc = makeBloc(names.map((_, index) => `DV0${index + 1}`));
  return {
    ...bloc,
    units: bloc.units.map((unit, index) => ({ ...unit, name: names[index] ?? "" })),
  };
}

describe("checkBloc", () => {
  it("finds nothing in a sound bloc", () => {
    expect(find(makeBloc(["DV01", "DV02"]))).toEqual([]);
  });

  it("asks for units (B11)", () => {
    expect(find(makeBloc([]))).toEqual([["bloc.no-units", "error", undefined]]);
  });

  it("refuses a code twice, once per repetition", () => {
    expect(find(makeBloc(["DV01", "DV01", "DV01"])).map(([code]) => code)).toEqual(
      Array(2).fill("bloc.duplicate-unit")
    );
  });

  it("warns of names that look alike: NFD, case, spaces (C03, C04)", () => {
    const issues = find(
      withNames("Điện Biên", "Điện Biên".normalize("NFD"), " ĐIỆN\u00a0 biên ", "Điện Bien")
    );
    expect(issues.map(([code, , params]) => [code, params])).toEqual([
      ["bloc.similar-unit", { name: "Điện Biên".normalize("NFD"), other: "DV01" }],
      ["bloc.similar-unit", { name: " ĐIỆN\u00a0 biên ", other: "DV01" }],
    ]);
  });

  it.each([
    ["where the tone stands", "Xã Hoà Thuỷ", "Xã Hòa Thủy"],
    ["what nobody sees", "Hội\u200b Luật gia\u202e", "Hội Luật\tgia"],
  ])("warns of names that differ only in %s (C03, C12)", (_what, one, other) => {
    expect(find(withNames(one, other, "Hội Luật sư"))).toEqual([
      ["bloc.similar-unit", "warning", { name: other, other: "DV01" }],
    ]);
  });

  it("C03 keeps names apart that differ in a tone, not in its place", () => {
    expect(find(withNames("Hòa", "Hóa", "Hoa", "Quý", "Quy"))).toEqual([]);
  });

  it("keeps names apart that only an object would confuse (C10)", () => {
    expect(find(withNames("__proto__", "constructor", "toString"))).toEqual([]);
  });

  it("knows the units of roles and of what is not assigned", () => {
    const bloc = makeBloc(["DV01"]);
    const roles = { ...bloc.roles, headUnit: "DV09", deputyUnit: "DV01" };
    const notAssigned = [
      { unit: "DV08", criterion: "1", reason: "", sample: true },
      { unit: "DV01", criterion: "9", reason: "", sample: true },
    ];
    expect(find({ ...bloc, roles, notAssigned })).toEqual([
      ["bloc.unknown-role-unit", "error", { role: "headUnit", unit: "DV09" }],
      ["bloc.unknown-unit", "error", { unit: "DV08" }],
      ["bloc.unknown-criterion", "error", { criterion: "9" }],
    ]);
  });
});
