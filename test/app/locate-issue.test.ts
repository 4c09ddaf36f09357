import { locateIssue } from "../../src/app/locate-issue";
import { contextOf } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import type { CellRef, Issue } from "../../src/domain/issue";
import { makePanelBloc } from "../domain/panel-bloc";
import { LIVE_BLOC } from "../sheets/live-bloc";

const context = contextOf(LIVE_BLOC);

function locate(issue: Partial<Issue> & Pick<Issue, "code">, file?: string): CellRef | undefined {
  return locateIssue(context, { severity: "error", ...issue }, file).at;
}

test.each([
  ["self", "G11"],
  ["checked", "I11"],
  ["official", "K11"],
  ["result", "E11"],
  ["reason", "J11"],
  ["assigned", "D11"],
  [undefined, "L11"],
] as const)("a score's %s is mended in its own column", (field, cell) => {
  const about = { unit: "DV2", criterion: "I.2", ...(field && { field }) };
  expect(locate({ code: "score.above-max", about })).toEqual({ sheet: "02 DV2", cell });
});

test("what concerns a unit as a whole stands on its sheet", () => {
  expect(locate({ code: "unit.incomplete", about: { unit: "DV3" } })).toEqual({ sheet: "03 DV3" });
  expect(locate({ code: "score.above-max", about: { unit: "DV3", criterion: "X" } })).toEqual({
    sheet: "03 DV3",
  });
});

test("facts and the member list are mended on Đơn vị, awards on Đề nghị khen thưởng", () => {
  const about = { unit: "DV2" };
  expect(locate({ code: "fact.not-entered", about, params: { fact: "F1" } })).toEqual({
    sheet: "Đơn vị",
    cell: "G8",
  });
  expect(locate({ code: "fact.not-entered", about })).toEqual({ sheet: "Đơn vị", cell: "B8" });
  expect(locate({ code: "bloc.similar-unit", about })).toEqual({ sheet: "Đơn vị", cell: "B8" });
  expect(locate({ code: "award.tie-at-cut", about: { unit: "DV2" } })).toEqual({
    sheet: "Đề nghị khen thưởng",
    cell: "K15",
  });
  expect(locate({ code: "award.decision-without-reason", about })).toMatchObject({ cell: "L15" });
});

test("the ruleset's faults stand on Tiêu chí, at the criterion's points where there is one", () => {
  expect(locate({ code: "ruleset.max-not-positive", about: { criterion: "II" } })).toEqual({
    sheet: "Tiêu chí",
    cell: "D14",
  });
  expect(locate({ code: "ruleset.band-gap" })).toEqual({ sheet: "Tiêu chí" });
  expect(locate({ code: "ruleset.group-sum", about: { criterion: "X" } })).toEqual({
    sheet: "Tiêu chí",
  });
});

test("a place that is known stays; the file is added where it is given", () => {
  const at = { sheet: "Nháp", cell: "B2" };
  expect(locate({ code: "score.negative", about: { unit: "DV1" }, at }, "so.xlsx")).toEqual(at);
  expect(locate({ code: "unit.incomplete", about: { unit: "DV1" } }, "so.xlsx")).toEqual({
    file: "so.xlsx",
    sheet: "01 DV1",
  });
  expect(locate({ code: "bloc.no-units" })).toBeUndefined();
  expect(locate({ code: "award.tie-at-cut", about: { unit: "DV9" } })).toEqual({
    sheet: "Đề nghị khen thưởng",
  });
});

test("too few checkers stand at what becomes of their scores; without a panel at its sheet", () => {
  const at = (input: BlocInput, criterion: string) => {
    const issue = {
      code: "ruleset.trim-too-few",
      severity: "warning",
      about: { criterion },
    } as const;
    return locateIssue(contextOf(input), issue).at;
  };
  const sheet = "Thẩm định nhiều bên";
  expect([at(makePanelBloc("trimmedMean"), "2"), at(makePanelBloc("trimmedMean"), "9")]).toEqual([
    { sheet, cell: "E16" },
    { sheet },
  ]);
});
