import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createElement } from "react";

import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import type { Workbook } from "../../src/host/port";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { Snapshot } from "../../src/plan/snapshot";
import { App, type AppProps, type Place } from "../../src/taskpane/App";
import { Workspace } from "../../src/taskpane/Workspace";
import type { ChangeSet } from "../../src/plan/changes";
import { openLive, type, type Typing } from "../app/live-book";

// Places load their code when first shown; a busy machine takes seconds over it.
configure({ asyncUtilTimeout: 20_000 });

/** A workbook without a book of ours. */
export const EMPTY: BookPlan = { title: "", sheets: [], names: [], properties: new Map() };

export const START = { kind: "excel", platform: "PC", excelApi: "1.17" } as const;

const opened: MemoryWorkbook[] = [];

/** A workbook in memory that is closed by `closeBooks`. */
export function openBook(content: BookPlan | Snapshot): MemoryWorkbook {
  const book = openLive(content);
  opened.push(book);
  return book;
}

export function closeBooks(): void {
  opened.splice(0).forEach((book) => book.close());
}

/** As main.tsx: fetched when a file is asked for. */
export const loadFiles = async () => (await import("../../src/host/files/xlsx-files")).xlsxFiles;

export const beside = (door: Workbook): Place => ({
  start: START,
  Workspace,
  openDoor: () => door,
  loadFiles,
});

/** Shows the pane as main.tsx does. */
export function show(place: Place, props: Partial<AppProps> = {}) {
  const reloaded = jest.fn();
  const all: AppProps = {
    place,
    view: null,
    language: "vi",
    version: "1.2.3",
    officeTheme: undefined,
    standalone: null,
    onReload: reloaded,
    ...props,
  };
  const shown = render(createElement(App, all));
  return { reloaded, user: userEvent.setup({ delay: null }), unmount: shown.unmount };
}

/** Something that is on the screen now or soon. */
export const soon = (text: string | RegExp): Promise<HTMLElement> =>
  waitFor(() => only(screen.queryAllByText(text), text));
/** What a person works with, by the name that is read out, now or soon. */
export const named = (role: Role, name: string | RegExp): Promise<HTMLElement> =>
  waitFor(() => only(findNamed(role, name), name));
export const button = (name: string | RegExp) => named("button", name);
export const tab = (name: string) => button(name);
export const title = () => screen.getByRole("heading", { level: 1 }).textContent;

/** What stands in a workbook: sheets with their cells, names and properties. */
export const contents = (book: MemoryWorkbook) => book.snapshot();

/** Somebody types into the sheets while the pane is open. */
export const typeIn = (book: MemoryWorkbook, ...typings: readonly Typing[]) =>
  act(() => type(book, ...typings));

/** Somebody changes the workbook while the pane is open. */
export const change = (book: MemoryWorkbook, sheets: ChangeSet["sheets"]) =>
  act(async () => {
    await book.apply({ sheets, addNames: [], removeNames: [], properties: new Map() });
  });

const TAGS = {
  button: "button, [role=button]",
  textbox: "input, textarea",
  checkbox: "input[type=checkbox]",
  combobox: "select, [role=combobox]",
};
type Role = keyof typeof TAGS;

/** Elements of that role and name. Only those with these words are asked for their names: jsdom works long on each. */
export function findNamed(role: Role, name: string | RegExp): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(TAGS[role])];
  return all.filter((one) => {
    const hasWords = wordsOf(one).some((words) => isAbout(words, name));
    const parent = within(one.parentElement ?? document.body);
    return hasWords && parent.queryAllByRole(role, { name }).includes(one);
  });
}

/** Texts that may make up the name of an element. */
function wordsOf(one: HTMLElement): readonly string[] {
  const ids = (one.getAttribute("aria-labelledby") ?? "").split(" ");
  const labels = [
    one.closest("label"),
    document.querySelector(`label[for="${one.id}"]`),
    ...ids.map((id) => document.getElementById(id)),
  ].map((label) => label?.textContent);
  const texts = [one.textContent, one.title, one.getAttribute("aria-label"), ...labels];
  return texts.filter((text) => typeof text === "string");
}

const squeeze = (text: string) => text.replace(/\s/gu, "");
const isAbout = (words: string, name: string | RegExp): boolean =>
  typeof name === "string"
    ? squeeze(words).includes(squeeze(name))
    : name.test(words.replace(/\s+/gu, " ").trim());

function only(found: readonly HTMLElement[], name: string | RegExp): HTMLElement {
  const [one] = found;
  if (found.length === 1 && one) return one;
  throw new Error(`Found ${found.length} times, not once: ${name}`);
}
