import { checkBloc } from "../../src/domain/checks/check-bloc";
import { checkEntries } from "../../src/domain/checks/check-entries";
import { checkRuleset } from "../../src/domain/checks/check-ruleset";
import { computeBloc } from "../../src/domain/compute-bloc";
import { listAllCriteria, listCriteria, listGroups } from "../../src/domain/criteria-tree";
import type { BlocYear } from "../../src/domain/bloc";
import type { BlocInput } from "../../src/domain/compute-bloc";
import type { BlocOutcome } from "../../src/domain/outcome";
import type { Ruleset } from "../../src/domain/ruleset";
import {
  findShippedBloc,
  findShippedRuleset,
  listShippedBlocs,
  listShippedRulesets,
  sampleEntries,
} from "../../src/rulesets/shipped";

const ids = listShippedBlocs().map(({ id }) => id);

function need<T>(value: T | null): T {
  if (value === null) throw new Error("not shipped");
  return value;
}

function load(id: string): BlocInput {
  const bloc = need(findShippedBloc(id));
  const ruleset = need(findShippedRuleset(bloc.rulesetId));
  return { bloc, ruleset, entries: need(sampleEntries(id)) };
}

function unitNames(bloc: BlocYear): string[] {
  return bloc.units.map(({ name }) => name);
}

function finalAwards({ bloc, ruleset }: BlocInput, { awards }: BlocOutcome): [string, string][] {
  return awards.map(({ unit, final }) => [
    bloc.units.find(({ code }) => code === unit)?.name ?? "",
    ruleset.slots.find(({ code }) => code === final)?.award ?? "",
  ]);
}

test("eight bloc-years and five rulesets ship", () => {
  expect(ids).toEqual([
    "dien-bien-2018",
    "quang-ninh-2018",
    "can-tho-2017",
    "ben-tre-2023",
    "tp-hcm-cum-1",
    "tp-hcm-cum-2",
    "tp-hcm-cum-3",
    "tp-hcm-cum-4",
  ]);
  expect(listShippedRulesets()).toEqual([
    "dien-bien-2018",
    "quang-ninh-2018",
    "can-tho-2017",
    "ben-tre-2023",
    "tp-hcm-bang-bieu-4",
  ]);
});

test("an unknown id finds nothing", () => {
  expect(findShippedBloc("toString")).toBeNull();
  expect(findShippedRuleset("x")).toBeNull();
  expect(sampleEntries("x")).toBeNull();
});

test("a bloc is read once", () => {
  expect(findShippedBloc("can-tho-2017")).toBe(findShippedBloc("can-tho-2017"));
});

describe.each(ids)("%s", (id) => {
  const input = load(id);
  const outcome = computeBloc(input);

  test("the ruleset has no error and no gap between classes", () => {
    expect(checkRuleset(input.ruleset)).toEqual([]);
  });

  test("the bloc has no fault", () => {
    expect(checkBloc(input.bloc, input.ruleset)).toEqual([]);
  });

  test("its id is its file's and its ruleset is the one named", () => {
    expect(input.bloc.id).toBe(id);
    expect(input.ruleset.id).toBe(input.bloc.rulesetId);
  });

  test("every unit has an entry for every criterion, not assigned exactly where the bloc says so", () => {
    const criteria = listAllCriteria(input.ruleset).map(({ code }) => code);
    expect([...input.entries.scores.keys()]).toEqual(input.bloc.units.map(({ code }) => code));
    for (const row of input.entries.scores.values()) expect([...row.keys()]).toEqual(criteria);
    const open = [...input.entries.scores].flatMap(([unit, row]) =>
      [...row].filter(([, { assigned }]) => !assigned).map(([criterion]) => `${unit} ${criterion}`)
    );
    expect(open).toEqual(input.bloc.notAssigned.map((n) => `${n.unit} ${n.criterion}`));
  });

  test("the sample scores are marked and need no correction", () => {
    expect(input.entries.sample).toBe(true);
    const issues = checkEntries(input, outcome);
    expect(issues.filter(({ code }) => !code.startsWith("nomination."))).toEqual([]);
    expect(outcome.units.every(({ complete }) => complete)).toBe(true);
  });

  test("self scores are what the rules give", () => {
    for (const [unit, row] of input.entries.scores) {
      const computed = outcome.units.find((other) => other.unit === unit);
      for (const [criterion, { self }] of row) {
        const rule = computed?.criteria.get(criterion)?.rulePoints;
        if (self?.kind !== "points" || rule?.status !== "scored") continue;
        expect(`${criterion} ${self.points.toString()}`).toBe(
          `${criterion} ${rule.points.toString()}`
        );
      }
    }
  });

  test("every unit has its own rank", () => {
    expect(outcome.ranking.map(({ rank }) => rank).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
      input.bloc.units.map((_, index) => index + 1)
    );
  });

  test("the notes say what is a sample", () => {
    expect(input.bloc.source.note).toContain("Lấy từ nguồn:");
    expect(input.bloc.source.note).toMatch(/[Mm]ẫu gợi ý/u);
    expect(input.ruleset.source.note).toMatch(/[Mm]ẫu gợi ý/u);
  });
});

describe("the sources, literally", () => {
  test("Điện Biên", () => {
    const { bloc, ruleset } = load("dien-bien-2018");
    expect(unitNames(bloc)).toEqual([
      "Ủy ban MTTQ tỉnh",
      "Hội Cựu chiến binh tỉnh",
      "Liên đoàn Lao động tỉnh",
      "Hội Nông dân tỉnh",
      "Hội Liên hiệp Phụ nữ tỉnh",
      "Tỉnh đoàn Điện Biên",
    ]);
    expect(bloc.units.some(({ sample }) => sample)).toBe(false);
    expect(bloc.roles).toEqual({
      headUnit: "DV03",
      headPerson: null,
      deputyUnit: null,
      standingUnit: "DV03",
      nextHeadUnit: "DV06",
      nextHeadSelection: "election",
    });
    expect(listGroups(ruleset.base)).toHaveLength(6);
    const targets = listCriteria(ruleset.base).filter(({ target }) => target !== null);
    expect(targets.map(({ code, target }) => `${code} ${String(target)}`)).toEqual([
      "V.1 100",
      "V.2 100",
    ]);
  });

  test("Quảng Ninh: only two units and three awards are named", () => {
    const { bloc, ruleset } = load("quang-ninh-2018");
    const named = bloc.units.filter(({ sample }) => !sample);
    expect(named.map(({ name }) => name)).toEqual([
      "Hội Liên hiệp Phụ nữ tỉnh",
      "Liên đoàn Lao động tỉnh",
    ]);
    expect(bloc.roles.nextHeadUnit).toBe("DV01");
    expect(bloc.roles.nextHeadSelection).toBe("acclamation");
    expect(bloc.proposal).toMatchObject({ date: "2018-12-20", place: "Hạ Long", signerName: "" });
    expect(ruleset.slots.map(({ award, count, sample }) => [award, count, sample])).toEqual([
      ["Cờ thi đua của Chính phủ", 1, false],
      ["Cờ thi đua của UBND tỉnh", 1, false],
      ["Bằng khen của UBND tỉnh", "rest", false],
    ]);
  });

  test("Cần Thơ", () => {
    const { bloc, ruleset } = load("can-tho-2017");
    expect(unitNames(bloc)).toEqual([
      "UBMTTQ",
      "Hội Cựu Chiến binh",
      "Hội Nông dân",
      "Liên đoàn Lao động",
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      "Hội liên hiệp Phụ nữ",
      "Hội Chữ thập đỏ",
      "Ban Dân tộc thành phố",
    ]);
    expect(listGroups(ruleset.base)).toHaveLength(7);
    const item7 = ruleset.base[6];
    const achieved = item7?.type === "group" ? listCriteria(item7.children) : [];
    expect(achieved.map(({ rule }) => rule.kind)).toEqual([
      "tiersByPercent",
      "achieved",
      "achieved",
      "achieved",
      "achieved",
    ]);
    expect(ruleset.ranking.by).toBe("percent");
  });

  test("TP. Hồ Chí Minh, Bảng biểu 4", () => {
    expect([1, 2, 3, 4].map((n) => unitNames(load(`tp-hcm-cum-${n}`).bloc))).toEqual([
      ["Quận 1", "Quận 3", "Quận 5", "Quận 10", "Quận 11", "Tân Bình"],
      ["Quận 4", "Quận 6", "Quận 8", "Gò Vấp", "Phú Nhuận", "Tân Phú", "Bình Thạnh"],
      ["Quận 2", "Quận 7", "Quận 9", "Quận 12", "Bình Tân", "Thủ Đức"],
      ["Bình Chánh", "Cần Giờ", "Củ Chi", "Hóc Môn", "Nhà Bè"],
    ]);
    const { ruleset } = load("tp-hcm-cum-1");
    expect(ruleset.bonus.cap).toBeNull();
    expect(ruleset.bonus.nodes.map(({ maxPoints }) => maxPoints.toString())).toEqual(["10", "15"]);
    expect(ruleset.slots).toEqual([]);
  });
});

describe("outcomes", () => {
  test("Quảng Ninh proposes what the meeting proposed", () => {
    const input = load("quang-ninh-2018");
    expect(finalAwards(input, computeBloc(input))).toEqual([
      ["Hội Liên hiệp Phụ nữ tỉnh", "Cờ thi đua của Chính phủ"],
      ["Liên đoàn Lao động tỉnh", "Cờ thi đua của UBND tỉnh"],
      ["Ủy ban MTTQ Việt Nam tỉnh", "Bằng khen của UBND tỉnh"],
      ["Hội Nông dân tỉnh", "Bằng khen của UBND tỉnh"],
      ["Hội Cựu chiến binh tỉnh", "Bằng khen của UBND tỉnh"],
      ["Tỉnh đoàn", "Bằng khen của UBND tỉnh"],
    ]);
  });

  test("Ban Dân tộc is ranked by percent of what it was given: 83 of 86", () => {
    const { units } = computeBloc(load("can-tho-2017"));
    const last = units[7];
    expect([last?.total, last?.attainable, last?.percent].map(String)).toEqual([
      "83",
      "86",
      "96.51",
    ]);
  });

  test("the form's own example: 97 + 10 = 107", () => {
    const { units } = computeBloc(load("tp-hcm-cum-1"));
    expect(String(units[0]?.total)).toBe("107");
  });
});

test("the shipped rulesets use all six rule kinds, 15 to 30 criteria where the source has covenant contents", () => {
  const rulesets: Ruleset[] = listShippedRulesets().map((id) => need(findShippedRuleset(id)));
  const kinds = rulesets.flatMap(({ base }) => listCriteria(base).map(({ rule }) => rule.kind));
  expect(new Set(kinds).size).toBe(6);
  expect(rulesets.map(({ base }) => listCriteria(base).length)).toEqual([17, 17, 20, 22, 1]);
  expect(rulesets.map(({ samplePoints }) => samplePoints)).toEqual([true, true, true, true, false]);
});
