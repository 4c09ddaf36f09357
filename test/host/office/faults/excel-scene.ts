import type { Issue } from "../../../../src/domain/issue";
import { createBook } from "../../../../src/app/create-book";
import { findBloc, listBlocIds, type ShippedBloc } from "../../../../src/app/shipped-blocs";
import {
  createOfficeWorkbook,
  type OfficeOptions,
} from "../../../../src/host/office/office-workbook";
import type { Workbook } from "../../../../src/host/port";
import type { ChangeSet } from "../../../../src/plan/changes";
import type { BookPlan } from "../../../../src/plan/sheet-plan";
import { describeIssue } from "../../../../src/locales/describe-issue";
import { SMALL } from "../../../contract/small-book";
import { connectExcel } from "../../../office-host/connect-library";
import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../../office-host/excel-host";
import { createWorkbookObject } from "../../../office-host/members/workbook";
import {
  createBookStore,
  type BookOptions,
  type BookStore,
} from "../../../office-host/store/book-store";
import { dumpContents, dumpLooks } from "../../../office-host/store/inspect";
import { personAt, type Person } from "../../../office-host/store/person";
import { sampleSize } from "../../../judges/programs";
import { testEngine } from "../../memory/engine";

/** A workbook in an Excel that answers the real library, the people at it, and panes that open on it. */
export interface Scene {
  readonly store: BookStore;
  readonly host: ExcelHost;
  readonly me: Person;
  readonly colleague: Person;
  /** A pane of its own on this workbook; it waits 200 ms for an answer, which here comes before any timer runs. */
  readonly openPane: (options?: OfficeOptions) => Workbook;
}

export type SceneOptions = Partial<BookOptions> & Pick<Partial<ExcelHostOptions>, "apiSet">;

/** A workbook with one empty sheet, "Sheet1". */
export function openEmpty({ apiSet, ...book }: SceneOptions = {}): Scene {
  const store = createBookStore({ engine: testEngine(), ...book });
  return openScene(store, apiSet === undefined ? {} : { apiSet });
}

/** Puts a store behind the library; requests and their faults count from here on. */
export function openScene(store: BookStore, options: Partial<ExcelHostOptions> = {}): Scene {
  const host = createExcelHost({ workbook: createWorkbookObject(store), ...options });
  connectExcel(host);
  return {
    store,
    host,
    me: personAt(store),
    colleague: personAt(store, "Remote"),
    openPane: (pane = {}) => createOfficeWorkbook({ patience: { giveUpAfter: 200 }, ...pane }),
  };
}

/** The three small sheets behind an empty one, all cells locked and protected. */
export async function openSmall(options: SceneOptions = {}): Promise<Scene> {
  const scene = openEmpty(options);
  await scene.openPane().apply(drawing(SMALL));
  return recount(scene);
}

let shipped: BookStore | null = null;

/** The book of the smallest shipped bloc, drawn by the adapter once per test file. */
export async function openShipped(): Promise<Scene> {
  if (!shipped) {
    const scene = openEmpty({ autoSave: true });
    await createBook.run(smallestBloc(), null, scene.openPane());
    scene.me.deleteSheet("Sheet1");
    await scene.openPane().read("all");
    shipped = scene.store;
  }
  return openScene(copyStore(shipped));
}

const SMALLEST = "tp-hcm-cum-4";

/** Five units, seven sheets beside theirs. */
export function smallestBloc(): ShippedBloc {
  const bloc = findBloc(SMALLEST);
  if (!bloc) throw new Error(`No bloc ${SMALLEST}`);
  return bloc;
}

/** Ids of the shipped blocs that a test goes through: the smallest one day by day, all of them at full size. */
export const BLOC_IDS: readonly string[] = sampleSize(0, 1) === 1 ? listBlocIds() : [SMALLEST];

/** The changes that put a book into a workbook. */
export function drawing({ sheets, names, properties }: BookPlan): ChangeSet {
  return {
    sheets: sheets.map((sheet) => ({ kind: "addSheet", sheet })),
    addNames: names,
    removeNames: [],
    properties,
  };
}

/** The same scene; requests and their faults count from here on. */
export function recount(scene: Scene): Scene {
  scene.host.recorder.reset();
  return scene;
}

/** All of a workbook that a person can see, to compare whole; settings of the add-in aside. */
export function dumpBook(store: BookStore) {
  return {
    tabs: store.sheets.map(({ name }) => name),
    contents: dumpContents(store),
    looks: Object.fromEntries(store.sheets.map(({ name }) => [name, dumpLooks(store, name)])),
    names: Object.fromEntries(store.names.map(({ name, refersTo }) => [name, refersTo])),
    ownNames: store.sheets.flatMap(({ names }) => names),
    properties: Object.fromEntries(store.customProperties),
  };
}

/** What a person reads, line by line. */
export function tell({ issues }: { readonly issues: readonly Issue[] }): readonly string[] {
  return issues.map((issue) => describeIssue(issue, "vi"));
}

/** Requests so far that the library announced as writes. */
export function countWrites({ host }: Scene): number {
  return host.recorder.requests().filter(({ isWrite }) => isWrite).length;
}

function copyStore(drawn: BookStore): BookStore {
  const store = createBookStore({ engine: drawn.engine, autoSave: drawn.autoSave });
  const { sheets, names, settings, properties, customProperties, calculation } = drawn;
  const data = { sheets, names, settings, properties, customProperties, calculation };
  Object.assign(store, structuredClone(data), { activeSheetId: drawn.activeSheetId });
  const used = drawn.makeId();
  while (store.makeId() !== used);
  return store;
}
