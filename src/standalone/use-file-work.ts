import { useRef, useState } from "react";

import { lookAtWorkbook, type Look } from "../app/look-at-workbook";
import { planBook } from "../app/plan-book";
import { findBloc } from "../app/shipped-blocs";
import type { Files } from "../host/port";
import type { BookPlan } from "../plan/sheet-plan";
import { forgetFile } from "../taskpane/offer-file";
import { download } from "./download";
import { blankBook, type FileContent, type GridBook } from "./grid-book";
import { nameFile, titleOfBook } from "./name-file";
import type { Notice, SavedFile } from "./notice";
import { openFile } from "./open-file";
import { useUnsaved } from "./use-unsaved";

/** What can be done with whole workbooks on the page. */
export interface FileWork {
  readonly title: string;
  readonly isUnsaved: boolean;
  /** Counts the workbooks that were opened. */
  readonly opened: number;
  /** What was read of the last one that was opened; null before that. */
  readonly firstLook: Look | null;
  readonly openChosen: (file: File) => Promise<void>;
  readonly openSample: (id: string) => Promise<void>;
  readonly openBlank: () => Promise<void>;
  readonly save: () => Promise<void>;
}

type Opened = Pick<FileWork, "opened" | "firstLook">;

/** What opening and saving needs around it. */
export interface FileTools {
  readonly grid: GridBook | null;
  readonly loadFiles: () => Promise<Files>;
  /** What a workbook without a name is called. */
  readonly unnamed: string;
  readonly tell: (notice: Notice | null) => void;
}

/** Opens and saves workbooks; a failure is told and changes nothing. */
export function useFileWork({ grid, loadFiles, unnamed, tell }: FileTools): FileWork {
  const { isUnsaved, markSaved } = useUnsaved(grid);
  const [title, setTitle] = useState<string | null>(null);
  const [{ opened, firstLook }, setOpened] = useState<Opened>({ opened: 0, firstLook: null });
  const offered = useRef<SavedFile | null>(null);

  const attempt = async (work: (target: GridBook) => Promise<Notice | null>): Promise<void> => {
    if (!grid) return tell({ text: "page.starting" });
    try {
      tell(await work(grid));
    } catch (error) {
      tell({ text: "page.failed", values: { message: String(error) } });
    }
  };
  const show = async (content: BookPlan | FileContent, name: string | null): Promise<null> => {
    if (!grid) return null;
    const look = await openAndLook(grid, content);
    setOpened(({ opened: before }) => ({ opened: before + 1, firstLook: look }));
    setTitle(name);
    markSaved();
    return null;
  };
  const openChosen = async (file: File): Promise<Notice | null> => {
    const values = { name: file.name };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await openFile(await loadFiles(), file.name, bytes);
    if (!read.ok) return { text: "page.unreadable", values, issues: read.issues };
    await show(read.content, read.content.title);
    return read.warning && { text: read.warning, values };
  };
  const save = async (target: GridBook): Promise<Notice> => {
    const plan = await target.plan();
    const own = title ?? titleOfBook(await target.snapshot(), unnamed);
    const file = await offer({ ...plan, title: own }, await loadFiles());
    if (offered.current) forgetFile(offered.current);
    offered.current = file;
    setTitle(own);
    markSaved();
    return { text: "page.saved", values: { name: file.name }, file };
  };

  return {
    title: title ?? unnamed,
    isUnsaved,
    opened,
    firstLook,
    openChosen: (file) => attempt(() => openChosen(file)),
    openSample: (id) => attempt(async () => showSample(id, show)),
    openBlank: () => attempt(() => show(blankBook(unnamed), null)),
    save: () => attempt(save),
  };
}

async function openAndLook(grid: GridBook, content: BookPlan | FileContent): Promise<Look> {
  await grid.open(content);
  return lookAtWorkbook(grid);
}

async function offer(plan: BookPlan, files: Files): Promise<SavedFile> {
  const bytes = await files.writeBook(plan);
  return download(nameFile(plan.title), new Uint8Array(bytes));
}

async function showSample(
  id: string,
  show: (plan: BookPlan, name: string) => Promise<null>
): Promise<null> {
  const bloc = findBloc(id);
  const plan = bloc && planBook(bloc);
  return plan && show(plan, plan.title);
}
