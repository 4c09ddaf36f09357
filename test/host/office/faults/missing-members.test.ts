import { createRunner } from "../../../../src/app/run-action";
import type { Feature } from "../../../../src/plan/changes";
import type { SheetPlan } from "../../../../src/plan/sheet-plan";
import { rectangle } from "../../../../src/plan/cells";
import { createBook } from "../../../../src/app/create-book";
import { sampleSize } from "../../../judges/programs";
import type { HostErrorCode } from "../../../office-host/host-object";
import { createWorkbookObject } from "../../../office-host/members/workbook";
import { sheetNamed } from "../../../office-host/store/inspect";
import { plainBook, plainSheet } from "../../files/sample-plan";
import { drawEveryMark } from "../every-mark";
import { breakMembers, type Breakage } from "./break-members";
import {
  drawing,
  dumpBook,
  openEmpty,
  openScene,
  smallestBloc,
  tell,
  type Scene,
} from "./excel-scene";
import { write } from "./write-action";

const STAMP = "KTD1 · mau · 1 · a";
const AREA = rectangle({ row: 1, column: 1 }, { row: 3, column: 1 });

/** A sheet with one of everything that only adorns. */
const ADORNED: SheetPlan = {
  ...plainSheet("a", "Một", [[STAMP], [2], [{ formula: "A2*2", value: 4 }]]),
  validations: [
    {
      area: AREA,
      rule: { kind: "whole", min: 0, max: 9 },
      title: "Điểm",
      error: "0–9",
      prompt: "",
    },
  ],
  conditionalFormats: [{ area: AREA, formula: "A1=2", style: { bold: true } }],
  freezeAt: { row: 2, column: 1 },
  charts: [
    {
      kind: "bar",
      title: "Điểm",
      categoryTitle: "Đơn vị",
      valueTitle: "Điểm",
      categories: { sheet: "a", area: AREA },
      series: [
        { name: "Điểm", nameAt: { sheet: "a", area: AREA }, values: { sheet: "a", area: AREA } },
      ],
      isFromZero: true,
      anchor: { top: 6, left: 1, bottom: 12, right: 4 },
      numberFormat: "0",
      textSize: 10,
    },
  ],
};

const WORDS: Readonly<Record<Feature, string>> = {
  validation: "danh sách chọn và nhắc khi nhập",
  conditionalFormats: "tô màu theo điều kiện",
  print: "thiết lập trang in",
  freeze: "cố định dòng tiêu đề",
  charts: "biểu đồ",
};

const without = (feature: Feature): string =>
  `Gợi ý – Thấy Excel này không có ${WORDS[feature]}; cần Excel mới hơn. Sổ vẫn đúng và tính được, chỉ kém tiện hơn ở điểm này.`;

const PLACES: readonly (readonly [Feature, string])[] = [
  ["validation", "DataValidation.rule"],
  ["conditionalFormats", "ConditionalFormatCollection.add"],
  ["print", "PageLayout.paperSize"],
  ["freeze", "WorksheetFreezePanes.freezeRows"],
  ["charts", "ChartSeries.setXAxisValues"],
];

/** Which of the adornments stand on the sheet. */
function listAdornments({ store }: Scene): readonly Feature[] {
  const { validations, conditionals, print, frozen, charts } = sheetNamed(store, "Một");
  const found: readonly (readonly [Feature, boolean])[] = [
    ["validation", validations.layers.length > 0],
    ["conditionalFormats", conditionals.length > 0],
    ["print", JSON.stringify(print).includes("A4")],
    ["freeze", frozen !== null],
    ["charts", charts.length > 0],
  ];
  return found.flatMap(([feature, isThere]) => (isThere ? [feature] : []));
}

function openBroken(broken: Breakage): Scene {
  const { store } = openEmpty({ autoSave: true });
  return openScene(store, { workbook: breakMembers(createWorkbookObject(store), broken) });
}

async function draw(scene: Scene): Promise<readonly string[]> {
  const ran = await createRunner(scene.openPane()).run(write, drawing(plainBook([ADORNED])), null);
  expect(ran).toMatchObject({ ok: true });
  return tell(ran);
}

const ALL: readonly Feature[] = ["validation", "conditionalFormats", "print", "freeze", "charts"];

test("E09 an Excel that has everything adorns everything and notes nothing", async () => {
  const scene = openBroken(new Map());
  expect([await draw(scene), listAdornments(scene)]).toEqual([[], ALL]);
});

let whole: Scene;
beforeAll(async () => {
  whole = openEmpty({ autoSave: true });
  await createBook.run(smallestBloc(), null, whole.openPane());
});

test.each<[string, readonly Feature[]]>([
  ["1.7", ["validation", "print", "charts"]],
  ["1.8", ["print"]],
  ["1.9", []],
])(
  "E09 an Excel of set %s: what it lacks is noted, the rest of the book is the same",
  async (apiSet, lacking) => {
    const scene = openEmpty({ autoSave: true, apiSet });
    const ran = await createRunner(scene.openPane()).run(createBook, smallestBloc(), null);
    expect(tell(ran)).toEqual(lacking.map(without));
    expect(scene.host.recorder.notImplemented()).toEqual([]);
    const { looks, ...others } = dumpBook(scene.store);
    const { looks: wholeLooks, ...wholeOthers } = dumpBook(whole.store);
    expect(others).toEqual(wholeOthers);
    if (lacking.length === 0) expect(looks).toEqual(wholeLooks);
    else expect(looks).not.toEqual(wholeLooks);
  }
);

/** The fault says the same in other words: day by day each feature fails in one of them. */
const CODES = (["NotImplemented", "ApiNotFound"] as const).slice(0, sampleSize(1, 2));

test.each(
  PLACES.flatMap(([feature, place]) => CODES.map((code) => [code, place, feature] as const))
)(
  "E09 an Excel that claims the set and answers %s for %s: taken back and written without it",
  async (code, place, feature) => {
    const clean = openEmpty();
    await draw(clean);
    const scene = openBroken(new Map<string, HostErrorCode>([[place, code]]));
    expect(await draw(scene)).toEqual([without(feature)]);
    expect(listAdornments(scene)).toEqual(ALL.filter((one) => one !== feature));
    expect({ ...dumpBook(scene.store), looks: null }).toEqual({
      ...dumpBook(clean.store),
      looks: null,
    });
  }
);

test("E09 nothing of what adorns works: five notes and a book that calculates", async () => {
  const broken = PLACES.map(([, place]) => [place, "NotImplemented"] as const);
  const scene = openBroken(new Map(broken));
  expect(await draw(scene)).toEqual(ALL.map(without));
  expect(listAdornments(scene)).toEqual([]);
  expect(dumpBook(scene.store)).toMatchObject({
    tabs: ["Sheet1", "Một"],
    contents: { Một: { A1: STAMP, A2: 2, A3: ["=A2*2", 4] } },
  });
});

test.each(["GeneralException", "InvalidArgument"] as const)(
  "E26 conditional formats fail with %s: the result stands, one line notes it, and it can be undone",
  async (code) => {
    const scene = openBroken(new Map([["ConditionalFormat.custom", code]]));
    const before = dumpBook(scene.store);
    const runner = createRunner(scene.openPane());
    const ran = await runner.run(write, drawing(plainBook([ADORNED])), null);
    expect(tell(ran)).toEqual([without("conditionalFormats")]);
    expect(dumpBook(scene.store).contents["Một"]).toEqual({ A1: STAMP, A2: 2, A3: ["=A2*2", 4] });
    expect(await runner.undoLast()).toMatchObject({ ok: true });
    expect(dumpBook(scene.store)).toEqual(before);
  }
);

test.each([
  "Workbook.readOnly",
  "Workbook.autoSave",
  "Application.suspendScreenUpdatingUntilNextSync",
  "RangeFormat.indentLevel",
])("E09 an Excel that says it has %s and has not: done without it", async (member) => {
  const scene = openBroken(new Map([[member, "NotImplemented"]]));
  const door = scene.openPane();
  const ran = await createRunner(door).run(write, drawEveryMark(), null);
  expect(ran.ok).toBe(true);
  const { sheets } = await door.read("all");
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Mọi vẻ 1", "Mọi vẻ 2", "Mọi vẻ 3"]);
});
