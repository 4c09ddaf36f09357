import { lazy } from "react";
import { createRoot } from "react-dom/client";

import { MINIMUM_SET } from "../host/office/capabilities";
import { createOfficeWorkbook } from "../host/office/office-workbook";
import { App, type Place } from "./App";
import { type OfficeGlobal, readOfficeTheme, restoreHistory, startOffice } from "./start-office";

/** How long Office may take to say who it is; taskpane.html waits as long for office.js itself. */
const OFFICE_WAIT_MS = 10_000;

/** How long the page may keep its own notice for a reading that is nearly done: the pane is then drawn once, not twice. */
const READING_MS = 100;

/** The page beside a spreadsheet of its own, served from the same folder. */
const STANDALONE_PAGE = "index.html";

const office = Reflect.get(window, "Office") as OfficeGlobal | undefined;

const loadWorkspace = () => import("./Workspace");

const loadFiles = async () => (await import("../host/files/xlsx-files")).xlsxFiles;

/** Loaded while Office says who it is: React holds back for 300 ms what replaces a waiting page. A failure shows again where it is needed. */
const early = office && loadWorkspace().catch(() => undefined);
const LateWorkspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }));

async function findPlace(): Promise<Place> {
  const start = await startOffice(office, { needed: MINIMUM_SET, waitMs: OFFICE_WAIT_MS });
  if (start.kind !== "excel") return { start };
  const loaded = await early;
  if (!loaded)
    return { start, Workspace: LateWorkspace, openDoor: () => createOfficeWorkbook(), loadFiles };
  const door = createOfficeWorkbook();
  const { Workspace, lookAtWorkbook } = loaded;
  const reading = lookAtWorkbook(door);
  const late = new Promise<undefined>((resolve) =>
    setTimeout(() => resolve(undefined), READING_MS)
  );
  const look = await Promise.race([reading, late]);
  return { start, Workspace, openDoor: () => door, loadFiles, firstLook: look ?? reading };
}

async function main(pane: HTMLElement): Promise<void> {
  const place = await findPlace();
  restoreHistory(window.history);
  // Without office.js the page itself already says what is missing and what to allow.
  if (place.start.kind === "no-excel" && place.start.reason === "no-library") return;
  createRoot(pane).render(
    <App
      place={place}
      view={new URLSearchParams(window.location.search).get("view")}
      language="vi"
      version={process.env.THIDUA_VERSION ?? ""}
      officeTheme={readOfficeTheme(office)}
      standalone={STANDALONE_PAGE}
      onReload={() => window.location.reload()}
    />
  );
}

const pane = document.getElementById("pane");
if (!pane) throw new Error("taskpane.html has no #pane");
void main(pane);
