import { findUnits } from "../../../src/app/explain/find-unit";
import { makeBloc } from "../../domain/samples";

const made = makeBloc(["DV01", "DV02", "DV03"]);
const NAMES = [
  ["Hội Nông dân tỉnh", "HND"],
  ["Hội Phụ nữ tỉnh", "HPN"],
  ["Tỉnh đoàn", "TĐ"],
] as const;
const BLOC = {
  ...made,
  units: made.units.map((unit, index) => {
    const [name = "", shortName = ""] = NAMES[index] ?? [];
    return { ...unit, name, shortName };
  }),
};

test("a unit is found by its code, its short name or its full name, however it is typed", () => {
  const ways: readonly (readonly [string, string])[] = [
    ["DV01", "DV02"],
    ["dv01", " hội phụ nữ  tỉnh "],
    ["HND", "hoi phu nu tinh"],
    ["Hội Nông dân tỉnh", "hpn"],
  ];
  for (const asked of ways)
    expect(findUnits(BLOC, asked)).toEqual({ pair: ["DV01", "DV02"], issues: [] });
});

test("names that are not there are all told, with those that are", () => {
  const available = "DV01 – Hội Nông dân tỉnh; DV02 – Hội Phụ nữ tỉnh; DV03 – Tỉnh đoàn";
  const issue = (name: string) => ({
    code: "unit.not-found",
    severity: "error",
    params: { name, available },
  });
  expect(findUnits(BLOC, ["Hội", "x"])).toEqual({ pair: null, issues: [issue("Hội"), issue("x")] });
});

test("a name of several units and the same unit twice are refused", () => {
  const [first, second, third] = BLOC.units;
  if (!first || !second || !third) throw new Error("no units");
  const bloc = { ...BLOC, units: [first, { ...second, shortName: "hnd" }, third] };
  expect(findUnits(bloc, ["Hnd", "TĐ"]).issues).toEqual([
    {
      code: "unit.not-unique",
      severity: "error",
      params: { name: "Hnd", available: "DV01 – Hội Nông dân tỉnh; DV02 – Hội Phụ nữ tỉnh" },
    },
  ]);
  expect(findUnits(bloc, ["hnd", "TĐ"]).pair).toEqual(["DV02", "DV03"]);
  expect(findUnits(BLOC, ["DV03", "tinh doan"]).issues).toEqual([
    { code: "unit.same-twice", severity: "error", params: { name: "DV03 – Tỉnh đoàn" } },
  ]);
});
